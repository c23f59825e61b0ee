import type { Label } from '@som/engine';
import { BASIS_NAMES } from '@som/report';
import { lazy, Suspense, useState } from 'react';
import type { Assumption } from '../../model/assumption.ts';
import { Amount } from '../../ui/Amount.tsx';
import { TickField } from '../../ui/ChoiceField.tsx';
import { focusHeading } from '../../ui/focus-heading.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { OriginDetails } from '../../ui/OriginDetails.tsx';
import { Reason } from '../../ui/Reason.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { Departure, StepProps } from '../step.ts';
import { withoutAdded, withPackAgain } from './edits.ts';
import { PriceLine } from './PriceLine.tsx';
import { RowFacts } from './RowFacts.tsx';
import { changeLabel, rowLabel, stateText } from './row-text.ts';
import { type Row, serviceOf } from './rows.ts';
import { say } from './words.ts';

// drawn by those who want to see it
const CurveEditor = lazy(() => import('./CurveEditor.tsx'));

/** What the logbook is told when a line that the case came with is taken out. */
const removedDeparture = (row: Row, what: Label): Departure => ({
  step: 'consequences',
  what,
  from: changeLabel(row),
  to: { da: say('removed', 'da'), en: say('removed', 'en') },
});

interface ConsequenceRowProps {
  row: Row;
  fields: Fields;
  all: StepProps;
}

/** What a line of one's own tells about itself: its basis and why it is there. */
const ownOrigin = ({ id, body }: Row, label: string): Assumption => ({
  type: 'choice',
  section: 'consequences',
  key: `consequences.${id}`,
  label: { da: label, en: label },
  value: '',
  options: [],
  origin: { ...(body.basis && { basis: body.basis }), ...(body.note && { note: body.note }) },
});

/** One consequence: whether it counts, how large it is, its price, and what it comes to. */
export function ConsequenceRow({ row, fields, all }: ConsequenceRowProps) {
  const { language: lang, calculation, inputs } = all;
  const { id, state } = row;
  const [isDrawn, setDrawn] = useState(false);
  const found = serviceOf(inputs, row.body);
  const label = rowLabel(row, found?.service)[lang];
  const line = calculation?.result.byConsequence.find((one) => one.id === row.line);
  const kept =
    row.fromPack && state !== 'replaced' ? fields.of(`consequences.${id}.kept`) : undefined;
  const scale =
    state === 'kept' || state === 'scaled' ? fields.of(`consequences.${id}.scale`) : undefined;
  const isOut = state === 'left-out';
  const basis = line?.ingredients.change ?? row.body.basis;
  const packAgain = () => {
    all.change((asked) => withPackAgain(asked, id), { at: `consequences.${id}.curve` });
    all.settle();
  };
  const remove = ({ currentTarget }: { currentTarget: Element }) => {
    focusHeading(currentTarget);
    const [added, drawn] = [`consequences.${id}.added`, `consequences.${id}.curve`];
    const isShipped = Object.hasOwn(all.opened.inputs.case.consequences?.add ?? {}, id);
    all.change((asked) => withoutAdded(asked, id), {
      at: added,
      departure: isShipped ? removedDeparture(row, rowLabel(row, found?.service)) : undefined,
    });
    if (all.noted[drawn]) all.change((asked) => asked, { at: drawn });
    all.settle();
  };
  return (
    <article
      className="cons-row"
      data-state={state}
      data-basis={basis}
      data-row={id}
      aria-label={label}
    >
      <header>
        {kept?.type === 'choice' ? (
          <TickField {...fields} assumption={kept} />
        ) : (
          <div>
            <h4>{label}</h4>
            <OriginDetails assumption={ownOrigin(row, label)} changed={false} />
          </div>
        )}
        <p className="cons-amount">
          {line ? (
            <>
              <span className="calc-hint">{say('inResult', lang)}</span>{' '}
              <Amount figure={`byConsequence.${row.line}.total`} value={line.total} />
            </>
          ) : (
            <span className="calc-hint">{say('notIn', lang)}</span>
          )}
          {line?.basis === 'illustrative' && (
            <span className="calc-example">{BASIS_NAMES.illustrative[lang]}</span>
          )}
        </p>
      </header>
      {state !== 'kept' && <p className="cons-state">{stateText(row, lang)}</p>}
      <RowFacts row={row} service={found?.service} all={all} />
      {!isOut && (
        <details className="cons-mend">
          <summary>
            {say('mend', lang)}
            <span className="sr-only">: {label}</span>
          </summary>
          <fieldset className="cons-tools" aria-label={label}>
            {scale?.type === 'number' && <NumberField {...fields} assumption={scale} />}
            <PriceLine row={row} fields={fields} all={all} />
            <div className="cons-actions">
              <button type="button" aria-expanded={isDrawn} onClick={() => setDrawn(!isDrawn)}>
                {say(isDrawn ? 'drawClose' : 'drawOpen', lang)}
              </button>
              {state === 'replaced' && (
                <button type="button" onClick={packAgain}>
                  {say('again', lang)}
                </button>
              )}
              {state === 'added' && (
                <button type="button" onClick={remove}>
                  {say('remove', lang)}
                </button>
              )}
            </div>
            {isDrawn && (
              <Suspense fallback={<p role="status">{say('loading', lang)}</p>}>
                <CurveEditor row={row} all={all} />
              </Suspense>
            )}
          </fieldset>
        </details>
      )}
      {['kept', 'scale', 'curve', 'added'].map((part) => (
        <Reason key={part} at={`consequences.${id}.${part}`} all={all} />
      ))}
      {found?.id !== undefined && !isOut && <Reason at={`prices.${found.id}`} all={all} />}
    </article>
  );
}
