import {
  type Amount,
  type BestSet,
  type Language,
  type PoolPlan,
  type PoolRule,
  type Portfolio,
  type PortfolioUncertainty,
  type PortfolioYear,
  PUBLIC_PAYERS,
  type Purse,
  type Result,
  type SetRisk,
} from '@som/engine';
import type { Block, Report, Section } from '../document.ts';
import { amount, kroner, number, roundKroner, UNKNOWN, year, yearRange } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { caveatMark } from '../sentences/basis.ts';
import { spending } from '../sentences/net.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, PAYER_SUBJECTS, word } from '../words.ts';
import { portfolioUncertaintySections } from './portfolio-uncertainty.ts';

/** What a report on several cases is made of. */
export interface PortfolioSource {
  portfolio: Portfolio;
  results: readonly Result[];
  pool?: { plan: PoolPlan; rule: PoolRule; limit: number; purse: Purse };
  best?: { set: BestSet; budget: number; purse: Purse };
  /** What is asked about where one purse must be chosen. */
  purse: Purse;
  /** The cases under common draws, and the risk of the set that is best on average. */
  uncertainty?: PortfolioUncertainty;
  risk?: { set: SetRisk; budget: number };
}

const head = (first: string, lang: Language): string[] => [
  first,
  ...PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]),
  PAYER_NAMES.total[lang],
];
const row = (first: string, { byPayer, total }: Amount, lang: Language): string[] => [
  first,
  ...PUBLIC_PAYERS.map((payer) => amount(byPayer[payer], lang)),
  amount(total, lang),
];

/** An abbreviation at the end of a sentence is its full stop. */
const once = (text: string): string => text.replace(/\.\.(?= |$)/g, '.');

/** Balances as long as anything moves. */
function moving(balance: PoolPlan['balance']): PoolPlan['balance'] {
  const last = balance.findLastIndex(
    ({ amount: now }, i) => i === 0 || Math.abs(now - (balance[i - 1]?.amount ?? now)) >= 0.5,
  );
  return balance.slice(0, last + 1);
}

/** The title of a case with the mark that its caveats ask for. */
function titleOf({ results }: PortfolioSource, id: string, lang: Language): string {
  const result = results.find((each) => each.case === id);
  return result ? `${plainText(result.title[lang])}${caveatMark(result, lang)}` : id;
}

function casesTable(source: PortfolioSource, lang: Language): Table {
  const { cases, net } = source.portfolio;
  return {
    caption: `${word('net', lang)}, ${word('currency', lang)}, ${word('presentValue', lang)}`,
    head: head(lang === 'da' ? 'Sag' : 'Case', lang),
    rows: [
      ...cases.map((each) => row(titleOf(source, each.case, lang), each.net, lang)),
      row(word('total', lang), net, lang),
    ],
    total: true,
  };
}

function yearsTable(
  rows: readonly PortfolioYear[],
  sum: Amount | undefined,
  lang: Language,
): Table {
  return {
    caption: `${word('currency', lang)}, ${word('undiscounted', lang).toLowerCase()}`,
    head: head(word('year', lang), lang),
    rows: [
      ...rows.map((each) => row(year(each.year), each, lang)),
      ...(sum ? [row(word('total', lang), sum, lang)] : []),
    ],
    total: sum !== undefined,
  };
}

function poolBlocks(source: PortfolioSource, lang: Language): Block[] {
  const { pool } = source;
  if (!pool) return [];
  const da = lang === 'da';
  const { plan, limit } = pool;
  const begun = plan.cases.filter(({ starts }) => starts !== null);
  const balance = moving(plan.balance);
  const end = balance.at(-1);
  const unknown = da ? 'aldrig' : 'never';
  const nothing = da ? 'intet lagt ud' : 'nothing laid out';
  return [
    {
      kind: 'paragraph',
      text: once(
        da
          ? `Med ${kroner(limit, lang)} i puljen kan ${begun.length} af ${plan.cases.length} sager sættes i gang. Puljen ender på ${roundKroner(end?.amount ?? limit, lang)} i ${end?.year ?? ''}. Sagerne begynder i den rækkefølge, de er nævnt, så snart puljen kan bære dem til ende.`
          : `With ${kroner(limit, lang)} in the pool ${begun.length} of ${plan.cases.length} cases can begin. The pool ends at ${roundKroner(end?.amount ?? limit, lang)} in ${end?.year ?? ''}. The cases begin in the order named, as soon as the pool can carry them to the end.`,
      ),
    },
    {
      kind: 'table',
      table: {
        caption: da ? 'Sager i puljen, kr.' : 'Cases in the pool, DKK',
        head: da
          ? ['Sag', 'Begynder', 'Trækker', 'Betaler tilbage', 'Betalt tilbage i']
          : ['Case', 'Begins', 'Draws', 'Pays back', 'Paid back in'],
        rows: plan.cases.map((each) => [
          titleOf(source, each.id, lang),
          each.starts === null ? unknown : year(each.starts),
          number(each.drawn, lang),
          number(each.returned, lang),
          each.starts === null
            ? UNKNOWN
            : each.drawn < 0.5
              ? nothing
              : each.paidBack === null
                ? unknown
                : year(each.paidBack),
        ]),
        align: 'lrrrr',
      },
    },
    {
      kind: 'table',
      table: {
        caption: da
          ? 'I puljen ved årets slutning, kr.'
          : 'In the pool at the end of the year, DKK',
        head: [word('year', lang), word('currency', lang)],
        rows: balance.map((each) => [year(each.year), number(each.amount, lang)]),
        align: 'lr',
      },
    },
  ];
}

function bestBlocks(source: PortfolioSource, lang: Language): Block[] {
  const { best } = source;
  if (!best) return [];
  const da = lang === 'da';
  const { set, budget, purse } = best;
  const who = PAYER_SUBJECTS[purse][lang];
  return [
    {
      kind: 'paragraph',
      text: once(
        set.chosen.length === 0
          ? da
            ? `Ingen af sagerne giver ${who} et overskud inden for ${kroner(budget, lang)}.`
            : `None of the cases gives ${who} a gain within ${kroner(budget, lang)}.`
          : da
            ? `Inden for ${kroner(budget, lang)} giver disse sager tilsammen mest for ${who}: ${roundKroner(set.worth, lang, { signed: true })}. De lægger beslag på ${kroner(set.takes, lang)}, før pengene kommer igen.`
            : `Within ${kroner(budget, lang)} these cases together give ${who} most: ${roundKroner(set.worth, lang, { signed: true })}. They tie up ${kroner(set.takes, lang)} before the money comes back.`,
      ),
    },
    { kind: 'list', items: set.chosen.map((id) => titleOf(source, id, lang)) },
  ];
}

/** The sum in words: for all, for the purse asked about, and for it in the four budget years. */
function sumSentence(
  { portfolio: { net, budget }, purse }: PortfolioSource,
  lang: Language,
): string {
  const da = lang === 'da';
  const of = ({ byPayer, total }: Amount): number => (purse === 'total' ? total : byPayer[purse]);
  const [all, who] = [PAYER_SUBJECTS.total[lang], PAYER_SUBJECTS[purse][lang]];
  const own = purse === 'total' ? '' : `, ${who} ${spending(of(net), lang)}`;
  return once(
    da
      ? `Tilsammen har ${all} ${spending(net.total, lang)}${own}. I de fire budgetår har ${who} ${spending(of(budget), lang)}.`
      : `Together ${all} has ${spending(net.total, lang)}${own}. In the four budget years ${who} has ${spending(of(budget), lang)}.`,
  );
}

/** Several cases as one report: who pays and gains, when, what a pool can carry, which set is best. */
export function portfolioReport(source: PortfolioSource, lang: Language): Report {
  const { portfolio, results } = source;
  const da = lang === 'da';
  const [first, last] = [portfolio.years[0]?.year ?? 0, portfolio.years.at(-1)?.year ?? 0];
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title, blocks });
  const uncertain = portfolioUncertaintySections(source, lang);
  const under = (ids: readonly string[]) => uncertain.filter(({ id }) => ids.includes(id));
  const illustrative = results.filter(({ caveats }) => caveats.includes('illustrative')).length;
  const doubts = [
    ...(source.uncertainty
      ? []
      : [
          da
            ? 'Skriv --draws 8192 for at se, hvor sikker summen er: fælles priser og estimater rammer alle sagerne på én gang.'
            : 'Write --draws 8192 to see how sure the sum is: shared prices and estimates hit all the cases at once.',
        ]),
    ...(illustrative === 0
      ? []
      : [
          da
            ? `${illustrative} af ${results.length} sager hviler helt eller delvis på tal, der kun er eksempler. Beslut ikke noget på summen.`
            : `${illustrative} of ${results.length} cases rest wholly or partly on figures that are only examples. Decide nothing on the sum.`,
        ]),
    da
      ? 'Den samme person kan være i flere af sagerne; summen tæller hver sag for sig.'
      : 'The same person may be in several of the cases; the sum counts each case by itself.',
  ];
  return {
    title: da ? `${results.length} sager under ét` : `${results.length} cases together`,
    subtitle: [
      da
        ? `${number(portfolio.participants, lang)} deltagere`
        : `${number(portfolio.participants, lang)} participants`,
      yearRange(first, last),
      da ? `${portfolio.priceYear}-priser` : `${portfolio.priceYear} prices`,
    ].join(' · '),
    sections: [
      section('cases', da ? 'Hvem betaler, og hvem får?' : 'Who pays, and who gains?', [
        { kind: 'paragraph', text: sumSentence(source, lang) },
        { kind: 'table', table: casesTable(source, lang) },
        { kind: 'list', items: doubts },
      ]),
      section('budget', da ? 'De fire budgetår' : 'The four budget years', [
        { kind: 'table', table: yearsTable(portfolio.budget.years, portfolio.budget, lang) },
      ]),
      section('years', da ? 'År for år' : 'Year by year', [
        { kind: 'table', table: yearsTable(portfolio.years, undefined, lang) },
      ]),
      ...under(['sure', 'fan']),
      section('pool', da ? 'Investeringspuljen' : 'The investment pool', poolBlocks(source, lang)),
      ...under(['pool-risk']),
      section('best', da ? 'Det bedste sæt' : 'The best set', bestBlocks(source, lang)),
      ...under(['set-risk']),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}
