import {
  type Language,
  type PoolRisk,
  type PortfolioUncertainty,
  PURSES,
  type Purse,
  type Result,
  type SetRisk,
} from '@som/engine';
import type { Block, FigurePlace, Section } from '../document.ts';
import { distributionTable } from '../figures/distribution.ts';
import { distributionFinding, type SpreadOutput } from '../figures/distribution-finding.ts';
import { type Fan, fanFigure, fanTable } from '../figures/fan.ts';
import { amount, kroner, number, roundKroner, year } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { chances, inHundredths, probabilityWords } from '../uncertainty/probability-words.ts';
import { PAYER_SUBJECTS, word } from '../words.ts';

/** What the sections on uncertainty need of a portfolio. */
interface Uncertain {
  results: readonly Result[];
  purse: Purse;
  uncertainty?: PortfolioUncertainty;
  risk?: { set: SetRisk; budget: number };
}

/** Whatever stands on one of the cases stands on the sum. */
export const caveatsOf = (results: readonly Result[]): Pick<Result, 'caveats'> => ({
  caveats: [...new Set(results.flatMap(({ caveats }) => caveats))],
});

/** The fan of the sum for a purse. */
export const portfolioFan = ({ fan, payback }: PortfolioUncertainty, purse: Purse): Fan => ({
  purse,
  years: fan[purse],
  payback: payback[purse],
});

/** Payers with something at stake. */
const atStake = ({ outputs }: PortfolioUncertainty): SpreadOutput[] =>
  outputs.filter(({ purse, mean, sd }) => purse === 'total' || Math.abs(mean) >= 0.5 || sd >= 0.5);

/** An abbreviation at the end of a sentence is its full stop. */
const once = (text: string): string => text.replace(/\.\.(?= |$)/g, '.');

/** Why the sum is more doubtful than its cases: they share prices and estimates. */
function sharingSentence(found: PortfolioUncertainty, purse: Purse, lang: Language): string {
  const { all, shared } = found.numbers;
  const sd = found.outputs[PURSES.indexOf(purse)]?.sd ?? 0;
  const [is, apart] = [roundKroner(sd, lang), roundKroner(found.sdIfApart[purse], lang)];
  // too little to be seen in the digits that are shown
  if (is === apart)
    return once(
      lang === 'da'
        ? `${shared} af ${all} usikre tal står i pakker eller katalog og bruges i flere sager; de rammer alle sagerne på én gang, men det gør ingen forskel her: spredningen på summen er ${is}.`
        : `${shared} of ${all} uncertain numbers stand in packs or the catalogue and are used in several cases; they hit all of them at once, but that makes no difference here: the standard deviation of the sum is ${is}.`,
    );
  return once(
    lang === 'da'
      ? `${shared} af ${all} usikre tal står i pakker eller katalog og bruges i flere sager; de rammer alle sagerne på én gang. Spredningen på summen er derfor ${is}; uden fælles tal ville den være ${apart}.`
      : `${shared} of ${all} uncertain numbers stand in packs or the catalogue and are used in several cases; they hit all of them at once. The standard deviation of the sum is therefore ${is}; without shared numbers it would be ${apart}.`,
  );
}

/** What is left out of the doubt: numbers without a stated uncertainty, whole effects above all. */
function certainSentence({ cases }: PortfolioUncertainty, lang: Language): string {
  const count = cases.filter(({ effectIsCertain }) => effectIsCertain).length;
  const [k, n] = [number(count, lang), number(cases.length, lang)];
  if (lang === 'da')
    return `Tal uden oplyst usikkerhed er regnet som sikre${count === 0 ? '' : `, i ${k} af ${n} sager også selve effekten`}: sandsynlighederne gælder, hvis de holder.`;
  return `Figures without a stated uncertainty count as certain${count === 0 ? '' : `, in ${k} of ${n} cases the effect itself`}: the probabilities hold if they do.`;
}

function casesTable(
  { results, purse }: Uncertain,
  found: PortfolioUncertainty,
  lang: Language,
): Table {
  const da = lang === 'da';
  const spread = (each: PortfolioUncertainty['cases'][number]) => each.spread[purse];
  return {
    caption: da
      ? `Sag for sag, for ${PAYER_SUBJECTS[purse].da}`
      : `Case by case, for ${PAYER_SUBJECTS[purse].en}`,
    head: da
      ? ['Sag', 'Går op i', 'Middel, kr.', 'Spredning, kr.']
      : ['Case', 'Breaks even in', 'Mean, DKK', 'Standard deviation, DKK'],
    rows: found.cases.map((each, i) => [
      plainText(results[i]?.title[lang] ?? each.id),
      chances(spread(each).probabilityPositive, lang),
      amount(spread(each).mean, lang),
      number(spread(each).sd, lang),
    ]),
    align: 'lrrr',
  };
}

function yearsTable(found: PortfolioUncertainty, purse: Purse, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: da
      ? `År for år for ${PAYER_SUBJECTS[purse].da}, ikke diskonteret, kr.`
      : `Year by year for ${PAYER_SUBJECTS[purse].en}, undiscounted, DKK`,
    head: da
      ? ['År', '1 af 20 er under', 'Midten', '1 af 20 er over']
      : ['Year', '1 of 20 is below', 'The middle', '1 of 20 is above'],
    rows: found.years[purse].map(({ year: at, quantiles }) => [
      year(at),
      amount(quantiles.p05, lang),
      amount(quantiles.p50, lang),
      amount(quantiles.p95, lang),
    ]),
    align: 'lrrr',
  };
}

/** Years as long as anything moves. */
function moving(years: PoolRisk['years']): PoolRisk['years'] {
  const last = years.findLastIndex(
    ({ mean }, i) => i === 0 || Math.abs(mean - (years[i - 1]?.mean ?? mean)) >= 0.5,
  );
  return years.slice(0, last + 1);
}

function poolBlocks({ pool }: PortfolioUncertainty, lang: Language): Block[] {
  if (!pool) return [];
  const da = lang === 'da';
  const words = probabilityWords(1 - inHundredths(pool.probabilityShort), lang);
  const low = roundKroner(pool.lowest.p05, lang);
  return [
    {
      kind: 'paragraph',
      text: once(
        da
          ? `Begynder sagerne som planlagt, er det ${words}, at puljen rækker: den mangler penge i ${chances(pool.probabilityShort, lang)} udfald. I 1 af 20 udfald er dens laveste stand under ${low}.`
          : `If the cases begin as planned, it is ${words} that the pool suffices: it lacks money in ${chances(pool.probabilityShort, lang)} outcomes. In 1 of 20 outcomes its lowest level is below ${low}.`,
      ),
    },
    {
      kind: 'table',
      table: {
        caption: da
          ? 'I puljen ved årets slutning, kr.'
          : 'In the pool at the end of the year, DKK',
        head: da
          ? ['År', '1 af 20 er under', 'Midten', '1 af 20 er over', 'Mangler penge i']
          : ['Year', '1 of 20 is below', 'The middle', '1 of 20 is above', 'Lacks money in'],
        rows: moving(pool.years).map((each) => [
          year(each.year),
          amount(each.quantiles.p05, lang),
          amount(each.quantiles.p50, lang),
          amount(each.quantiles.p95, lang),
          chances(each.probabilityShort, lang),
        ]),
        align: 'lrrrr',
      },
    },
  ];
}

function setBlocks({ risk, results, purse }: Uncertain, lang: Language): Block[] {
  if (!risk) return [];
  const da = lang === 'da';
  const { set, budget } = risk;
  const who = PAYER_SUBJECTS[purse][lang];
  if (set.chosen.length === 0)
    return [
      {
        kind: 'paragraph',
        text: once(
          da
            ? `Ingen af sagerne giver i gennemsnit ${who} et overskud inden for ${kroner(budget, lang)}.`
            : `On average none of the cases gives ${who} a gain within ${kroner(budget, lang)}.`,
        ),
      },
    ];
  const mean = roundKroner(set.net.mean, lang, { signed: true });
  const words = probabilityWords(set.net.probabilityPositive, lang);
  const sure = chances(set.net.probabilityPositive, lang);
  const over = chances(set.probabilityOverBudget, lang);
  return [
    {
      kind: 'paragraph',
      text: once(
        da
          ? `Det sæt, der i gennemsnit giver ${who} mest inden for ${kroner(budget, lang)}, giver ${mean}. Det er ${words}, at det går op: i ${sure} udfald. I ${over} udfald lægger det beslag på mere end budgettet.`
          : `The set that on average gives ${who} most within ${kroner(budget, lang)} gives ${mean}. It is ${words} that it breaks even: in ${sure} outcomes. In ${over} outcomes it ties up more than the budget.`,
      ),
    },
    {
      kind: 'list',
      items: set.chosen.map((id) => {
        const result = results.find((each) => each.case === id);
        return result ? plainText(result.title[lang]) : id;
      }),
    },
  ];
}

/** How sure the sum is, when it is home, what the pool risks and what the best set risks. */
export function portfolioUncertaintySections(source: Uncertain, lang: Language): Section[] {
  const { uncertainty: found, purse, results } = source;
  if (!found) return [];
  const da = lang === 'da';
  const caveats = caveatsOf(results);
  const fan = portfolioFan(found, purse);
  const { draws, seed } = found.settings;
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title, blocks });
  return [
    section('sure', da ? 'Hvor sikkert er det samlet?' : 'How sure is the sum?', [
      {
        kind: 'list',
        items: [
          ...atStake(found)
            .filter((each) => each.window === 'net' || each.purse === 'municipality')
            .map((each) => `${distributionFinding(each, lang)}.`),
          certainSentence(found, lang),
          sharingSentence(found, purse, lang),
        ],
      },
      { kind: 'table', table: distributionTable(atStake(found), caveats, lang) },
      { kind: 'table', table: casesTable(source, found, lang) },
    ]),
    section('fan', da ? 'Hvornår er pengene hjemme?' : 'When is the money home?', [
      {
        kind: 'figure',
        id: 'fan',
        svg: (at: FigurePlace) => fanFigure(fan, caveats, { lang, ...at }),
      },
      { kind: 'table', table: fanTable(fan, caveats, lang) },
      { kind: 'table', table: yearsTable(found, purse, lang) },
      {
        kind: 'paragraph',
        text: da
          ? `${number(draws, lang)} udfald, frø ${seed}, ${word('undiscounted', lang).toLowerCase()} i figuren. De samme filer og det samme frø giver de samme cifre.`
          : `${number(draws, lang)} outcomes, seed ${seed}, ${word('undiscounted', lang).toLowerCase()} in the figure. The same files and seed give the same digits.`,
      },
    ]),
    section('pool-risk', da ? 'Rækker puljen?' : 'Does the pool suffice?', poolBlocks(found, lang)),
    section(
      'set-risk',
      da ? 'Det bedste sæt i gennemsnit' : 'The best set on average',
      setBlocks(source, lang),
    ),
  ].filter(({ blocks }) => blocks.length > 0);
}
