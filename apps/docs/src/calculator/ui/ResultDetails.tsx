import type { Inputs, Result } from '@som/engine';
import {
  basisTable,
  breakEvenTable,
  budgetTable,
  buildReport,
  costsTable,
  departmentsTable,
  figureName,
  outcomesTable,
  paybackTable,
  roundKroner,
  scenariosTable,
  word,
} from '@som/report';
import type { ReactNode } from 'react';
import { workOf } from '../model/origin.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';
import { Cited } from './OriginDetails.tsx';
import { TableView } from './TableView.tsx';

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="calc-more">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** What stands behind the answer, opened by whoever asks. */
export function ResultDetails({
  result,
  inputs,
  changed,
}: {
  result: Result;
  inputs: Inputs;
  changed: boolean;
}) {
  const lang = useLanguage();
  return (
    <div className="calc-details">
      <Warnings result={result} />
      <Published result={result} inputs={inputs} changed={changed} />
      <Folded title={word('budget', lang)}>
        <TableView table={budgetTable(result, lang)} />
        <TableView table={budgetTable(result, lang, { firstCohort: true })} />
        <TableView table={departmentsTable(result, lang)} />
      </Folded>
      <Folded title={word('breakEven', lang)}>
        <TableView table={breakEvenTable(result, lang)} />
        <TableView table={paybackTable(result, lang)} />
      </Folded>
      <Folded title={`${word('costs', lang)} · ${word('outcomes', lang)}`}>
        <TableView table={costsTable(result, lang)} />
        <TableView table={outcomesTable(result, lang)} />
      </Folded>
      {result.scenarios.length > 0 && (
        <Folded title={word('scenarios', lang)}>
          <TableView table={scenariosTable(result, lang)} />
        </Folded>
      )}
      <Folded title={word('basis', lang)}>
        <TableView table={basisTable(result, lang)} />
        <Listed section="basis" result={result} />
      </Folded>
      <Folded title={word('stamp', lang)}>
        <Listed section="stamp" result={result} />
      </Folded>
    </div>
  );
}

/** The lists of one section, as a report has them. */
function Listed({ section, result }: { section: 'basis' | 'stamp'; result: Result }) {
  const lang = useLanguage();
  const blocks = buildReport(result, lang, [section]).sections.flatMap(({ blocks: own }) => own);
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Warnings({ result }: { result: Result }) {
  const lang = useLanguage();
  if (result.warnings.length === 0) return null;
  return (
    <details className="calc-more">
      <summary>
        {word('warnings', lang)} ({result.warnings.length})
      </summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to Safari */}
      <ul role="list" className="calc-warnings" aria-label={word('warnings', lang)}>
        {result.warnings.map(({ code, path, text }) => (
          <li key={`${code} ${path} ${text.da}`}>{text[lang]}</li>
        ))}
      </ul>
    </details>
  );
}

function Published({
  result,
  inputs,
  changed,
}: {
  result: Result;
  inputs: Inputs;
  changed: boolean;
}) {
  const lang = useLanguage();
  if (result.published.length === 0) return null;
  return (
    <section className="calc-published">
      <h3>{word('published', lang)}</h3>
      {changed && <p className="calc-note">{say('publishedFor', lang)}</p>}
      {result.published.map(({ figure, value, ours, source, explanation }) => {
        const work = workOf(inputs, source);
        return (
          <div key={figure}>
            <dl className="calc-payers">
              <div>
                <dt>
                  {figureName(figure, lang)}: {word('publishedValue', lang).toLowerCase()}
                </dt>
                <dd>{roundKroner(value, lang, { signed: true })}</dd>
              </div>
              <div>
                <dt>{word('ours', lang)}</dt>
                <dd data-figure={`published.${figure}.ours`} data-value={String(ours)}>
                  {roundKroner(ours, lang, { signed: true })}
                </dd>
              </div>
            </dl>
            <p>{explanation[lang]}</p>
            {work && (
              <p className="calc-note">
                {word('source', lang)}: <Cited work={work} />
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
