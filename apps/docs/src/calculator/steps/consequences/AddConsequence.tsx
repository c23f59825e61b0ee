import { useState } from 'react';
import { ValueField } from '../../ui/ValueField.tsx';
import type { StepProps } from '../step.ts';
import { AddChoices } from './AddChoices.tsx';
import { withAdded } from './edits.ts';
import { consequenceFrom, idFrom, missingIn, type TypedConsequence } from './new-consequence.ts';
import { OwnServiceFields } from './OwnServiceFields.tsx';
import { changeLabel } from './row-text.ts';
import { say } from './words.ts';

const MOST = 1e9;
const MOST_YEARS = 30;
/** The price index of what municipalities buy; a service of one's own follows it. */
const INDEX = 'pl-municipal';

interface AddConsequenceProps {
  outcomes: readonly { id: string; label: { da: string; en: string } }[];
  all: StepProps;
}

const emptyFor = (outcome: string): TypedConsequence => ({
  outcome,
  service: '',
  own: { name: '', unit: '', price: undefined, payer: 'municipality' },
  affects: 'holder',
  change: undefined,
  years: 1,
  reason: '',
});

/** A consequence of one's own: of a service on the lists, or of one that is not. */
export function AddConsequence({ outcomes, all }: AddConsequenceProps) {
  const { language: lang, inputs, revision } = all;
  const [typed, setTyped] = useState(() => emptyFor(outcomes[0]?.id ?? ''));
  const [told, setTold] = useState<{ text: string; isProblem: boolean } | undefined>();
  const [count, setCount] = useState(0);
  const set = (changed: Partial<TypedConsequence>) =>
    setTyped((before) => ({ ...before, ...changed }));
  const { pack, catalogue, case: asked } = inputs;
  const listed = pack.prices[typed.service] ?? catalogue.services[typed.service];
  const unit = listed ? (listed.unitLabel?.[lang] ?? listed.unit) : typed.own.unit;
  const add = () => {
    const missing = missingIn(typed);
    if (missing.length > 0) {
      const list = missing.map((key) => say(key, lang)).join(', ');
      return setTold({ text: say('incomplete', lang, { missing: list }), isProblem: true });
    }
    const label = listed?.label ?? { da: typed.own.name, en: typed.own.name };
    const taken = new Set([
      ...Object.values(pack.consequences).flatMap((table) => Object.keys(table)),
      ...Object.keys(asked.consequences?.add ?? {}),
    ]);
    const id = idFrom(label.da, taken);
    const body = consequenceFrom(typed, {
      basis: all.typed,
      priceYear: asked.priceYear,
      index:
        listed?.index ??
        (catalogue.indices[INDEX] ? INDEX : (Object.keys(catalogue.indices)[0] ?? '')),
    });
    all.change((before) => withAdded(before, id, body), {
      at: `consequences.${id}.added`,
      departure: {
        step: 'consequences',
        what: label,
        from: { da: '–', en: '–' },
        to: changeLabel({ body }),
        reason: typed.reason.trim(),
      },
    });
    all.settle();
    setTold({ text: say('added', lang, { label: label[lang] }), isProblem: false });
    setTyped(emptyFor(typed.outcome));
    setCount((n) => n + 1);
  };
  const field = { revision: revision + count, onSettle: () => {} };
  return (
    <details className="calc-section cons-add">
      <summary>
        <h3>{say('addTitle', lang)}</h3>
      </summary>
      <p className="calc-hint">{say('addHint', lang)}</p>
      <AddChoices typed={typed} outcomes={outcomes} all={all} onChange={set} />
      {typed.service === '' && (
        <OwnServiceFields own={typed.own} {...field} onChange={(own) => set({ own })} />
      )}
      <ValueField
        {...field}
        label={say('addChange', lang)}
        kind="count"
        low={-MOST}
        high={MOST}
        unit={unit}
        value={typed.change}
        onChange={(change) => set({ change })}
      />
      <ValueField
        {...field}
        label={say('addYears', lang)}
        kind="years"
        low={1}
        high={MOST_YEARS}
        value={typed.years}
        onChange={(years) => set({ years })}
      />
      <div className="calc-field">
        <label>
          {say('addReason', lang)}
          <textarea
            rows={2}
            maxLength={2000}
            value={typed.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </label>
      </div>
      <button type="button" onClick={add}>
        {say('add', lang)}
      </button>
      <p role="status" className={told?.isProblem ? 'calc-problem' : undefined}>
        {told?.text}
      </p>
    </details>
  );
}
