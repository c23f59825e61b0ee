import type { Calculation, Case } from '@som/engine';
import { kroner, number, paybackSentence, persons, plainText } from '@som/report';
import { useEffect, useMemo, useState } from 'react';
import type { StepProps } from '../steps/step.ts';
import { allKept } from '../store/autosave.ts';
import { say } from '../words.ts';

const MOST = 4;

interface Candidate {
  key: string;
  title: string;
  asked: Case;
}

/** Cases of the same pack: those this browser keeps, and the worked ones. */
function candidatesOf({ pack, case: asked, language }: StepProps): Candidate[] {
  const kept = allKept()
    .map(({ id, work }) => ({ key: id, asked: work.case }))
    .filter((one) => one.asked.pack.split('@')[0] === pack.id);
  const worked = Object.entries(pack.cases).map(([id, one]) => ({
    key: `worked:${id}`,
    asked: one,
  }));
  return [...kept, ...worked]
    .filter((one) => JSON.stringify(one.asked) !== JSON.stringify(asked))
    .map((one) => ({ ...one, title: one.asked.title[language] }));
}

type Row = { head: string; of: (calculation: Calculation) => string };

function rowsOf(lang: StepProps['language']): Row[] {
  const signed = (value: number) => kroner(value, lang, { signed: true });
  const da = lang === 'da';
  return [
    {
      head: da ? 'Målgruppe' : 'Target group',
      of: ({ result }) => result.group.label[lang],
    },
    {
      head: da ? 'Deltagere' : 'Participants',
      of: ({ result }) =>
        `${number(result.participants, lang, { decimals: 1 })} ${plainText(result.group.many[lang])}`,
    },
    {
      head: da ? 'År' : 'Years',
      of: ({ result }) => String(result.horizon.years),
    },
    { head: da ? 'Prisniveau' : 'Price level', of: ({ result }) => String(result.priceYear) },
    { head: da ? 'Omkostninger' : 'Costs', of: ({ result }) => kroner(result.costs.total, lang) },
    {
      head: da ? 'Når målet' : 'Reach the goal',
      of: ({ result }) =>
        result.outcomes
          .slice(0, 1)
          .map((one) => persons(Math.abs(one.avoided ?? one.persons), lang))
          .join(''),
    },
    { head: da ? 'Nettoresultat' : 'Net result', of: ({ result }) => signed(result.net.total) },
    {
      head: da ? 'Pr. deltager' : 'Per participant',
      of: ({ result }) => signed(result.net.perParticipant),
    },
    {
      head: da ? 'Kommune' : 'Municipality',
      of: ({ result }) => signed(result.net.byPayer.municipality),
    },
    { head: 'Region', of: ({ result }) => signed(result.net.byPayer.region) },
    { head: da ? 'Stat' : 'State', of: ({ result }) => signed(result.net.byPayer.state) },
    {
      head: da ? 'Tjent hjem' : 'Paid back',
      of: ({ result }) => paybackSentence(result, lang),
    },
  ];
}

/** Key figures of several cases beside each other. */
export default function Compare({ all }: { all: StepProps }) {
  const { language: lang, run, calculation } = all;
  const candidates = useMemo(() => candidatesOf(all), [all]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [found, setFound] = useState<Readonly<Record<string, Calculation | 'none'>>>({});
  const missing = chosen.find((key) => found[key] === undefined);
  useEffect(() => {
    const one = candidates.find(({ key }) => key === missing);
    if (!one) return;
    run('calculate', { case: one.asked }).then(
      (answer) => setFound((f) => ({ ...f, [one.key]: answer.calculation ?? 'none' })),
      () => undefined,
    );
  }, [missing, candidates, run]);
  const columns = [
    { key: 'this', title: `${all.case.title[lang]} (${say('thisCase', lang)})`, of: calculation },
    ...chosen.map((key) => ({
      key,
      title: candidates.find((one) => one.key === key)?.title ?? key,
      of: found[key] === 'none' ? undefined : found[key],
    })),
  ];
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <>
      <p className="calc-hint">{say('compareHint', lang)}</p>
      <ul className="calc-compare-choice">
        {candidates.map(({ key, title }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                disabled={!chosen.includes(key) && chosen.length >= MOST}
                onChange={() => toggle(key)}
              />{' '}
              {title}
            </label>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="calc-table" tabIndex={0} aria-label={say('compareTitle', lang)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('figure', lang)}</th>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(lang).map(({ head, of }) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {columns.map((column) => (
                  <td key={column.key}>{column.of ? of(column.of) : say('cannotCompare', lang)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
