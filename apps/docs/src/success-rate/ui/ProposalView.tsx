import type { Proposal } from '@som/evidence';
import {
  BASIS_NAMES,
  effectNumber,
  type FigureOptions,
  type Forest,
  figureFile,
  forestFigure,
  forestTable,
  funnelFigure,
  funnelTable,
  number,
  ofHundred,
  type Table,
} from '@som/report';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { FigureView } from '../../calculator/ui/FigureView.tsx';
import { ScrollBox } from '../../calculator/ui/ScrollBox.tsx';
import { TableView } from '../../calculator/ui/TableView.tsx';
import { forestOf, funnelOf } from '../model/figures.ts';
import { RANGE_NAMES } from '../switch-words.ts';
import { say } from '../words.ts';

/** The rate with its range, the sentence that defends it, what speaks against it, and how it came about. */
export function ProposalView({ proposal, forest }: { proposal: Proposal; forest?: Forest }) {
  const lang = useLanguage();
  const { form, value, range, rangeIs, basis, sentence, doubts, steps } = proposal;
  const isRate = form === 'successRate';
  const unit = isRate ? 'share' : 'ratio';
  const drawn = useMemo(() => forest ?? forestOf(proposal, lang), [forest, proposal, lang]);
  const funnel = useMemo(() => funnelOf(proposal, lang), [proposal, lang]);
  return (
    <div className="rate-proposal">
      <div role="status" className="rate-answer" data-value={String(value)}>
        <p className="rate-value">
          {say(isRate ? (value < 0 ? 'fewer' : 'because') : 'riskTimes', lang, {
            value: isRate ? ofHundred(Math.abs(value), lang) : effectNumber(value, unit, lang),
          })}
        </p>
        <p>
          {say(isRate ? 'betweenPeople' : 'between', lang, {
            low: effectNumber(range.low, unit, lang),
            high: effectNumber(range.high, unit, lang),
          })}{' '}
          ({RANGE_NAMES[rangeIs][lang]}). {say('basis', lang)}: {BASIS_NAMES[basis][lang]}.
        </p>
      </div>
      <blockquote className="rate-sentence">
        <p className="calc-hint">{say('sentence', lang)}</p>
        <p>{sentence[lang]}</p>
      </blockquote>
      {doubts.length > 0 && (
        <section>
          <h3>{say('doubts', lang)}</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.da}>{doubt[lang]}</li>
            ))}
          </ul>
        </section>
      )}
      {drawn && drawn.rows.length > 0 && (
        <Drawn
          title={forest ? undefined : say('forest', lang)}
          draw={(options) => forestFigure(drawn, options)}
          table={forestTable(drawn, lang)}
          id="forest"
        />
      )}
      {funnel && (
        <Drawn
          title={say('funnel', lang)}
          draw={(options) => funnelFigure(funnel, options)}
          table={funnelTable(funnel, lang)}
          id="funnel"
        />
      )}
      {steps.length > 0 && <Steps proposal={proposal} />}
    </div>
  );
}

interface DrawnProps {
  title: string | undefined;
  draw: (options: FigureOptions) => string;
  table: Table;
  id: 'forest' | 'funnel';
}

function Drawn({ title, draw, table, id }: DrawnProps) {
  const lang = useLanguage();
  const drawn = (width: number) => draw({ lang, width, idPrefix: `rate-${id}` });
  return (
    <figure className="calc-figure-block">
      {title && <h3>{title}</h3>}
      <FigureView draw={drawn} file={figureFile(id, lang)} tables={[table]} />
      <details className="calc-more">
        <summary>{say('table', lang)}</summary>
        <TableView table={table} />
      </details>
    </figure>
  );
}

/** Step by step from what was printed to the rate, so that each can be walked back. */
function Steps({ proposal: { steps } }: { proposal: Proposal }): ReactNode {
  const lang = useLanguage();
  const shown = (value: number | undefined) =>
    value === undefined ? '' : number(value, lang, { decimals: 3 });
  return (
    <details className="calc-more rate-steps">
      <summary>{say('steps', lang)}</summary>
      <ScrollBox label={say('steps', lang)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('step', lang)}</th>
              <th scope="col" className="number">
                {say('before', lang)}
              </th>
              <th scope="col" className="number">
                {say('after', lang)}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ what, before, after }) => (
              <tr key={what.da}>
                <th scope="row">{what[lang]}</th>
                <td className="number">{shown(before)}</td>
                <td className="number">{shown(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
