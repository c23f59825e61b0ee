import type { Label, Language } from '@som/engine';
import type { NumberAssumption, NumberKind } from './assumption.ts';

/** A typed text understood as a number, or what is wrong with it and what to do. */
export type Typed = { value: number } | { problem: Label };

const MOST_CHARACTERS = 40;
const SCALES: readonly [RegExp, number][] = [
  [/(mia|milliarder|milliard|billion|bn)\.?$/i, 1e9],
  [/(mio|millioner|million|mill|m)\.?$/i, 1e6],
  [/(tusind|tusinde|thousand|t|k)\.?$/i, 1e3],
];
const SHARES: ReadonlySet<NumberKind> = new Set(['share', 'net-share', 'risk-difference']);

/** 0.26 × 100 leaves crumbs behind the last digit that nobody wrote. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * The digits of one number, with either language's marks. A point before three digits is a thousands mark in Danish
 * (11.500) and a decimal mark in English; where both marks stand, the last one is the decimal mark.
 */
function plain(text: string, lang: Language): number | undefined {
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return undefined;
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[+-]/, '');
  const [thousands, decimal] = lang === 'da' ? ['.', ','] : [',', '.'];
  const both = digits.includes('.') && digits.includes(',');
  const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const mark = both ? last : onlyMark(digits, thousands, decimal);
  const group = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(mark);
  if (more.length > 0 || fraction?.includes(group)) return undefined;
  if (whole.includes(group) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replaceAll(group, '')}.${fraction || '0'}`);
  return Number.isFinite(value) ? sign * value : undefined;
}

/** Which mark is the decimal one when only one kind stands: the foreign mark is, unless it splits whole thousands. */
function onlyMark(digits: string, thousands: string, decimal: string): string {
  if (!digits.includes(thousands)) return decimal;
  const groups = thousands === '.' ? /^[1-9]\d{0,2}(\.\d{3})+$/ : /^[1-9]\d{0,2}(,\d{3})+$/;
  return groups.test(digits) ? decimal : thousands;
}

const TIDY = /[\s\u00a0\u202f]+|kroner|kr\.?|dkk|,-$/gi;

function understood(text: string, kind: NumberKind, lang: Language): number | undefined {
  const bare = text.replace(/[−–]/g, '-').replace(TIDY, '');
  const people = /^([+-]?[\d.,]+)(?:af|of|ud|outof|\/)+([\d.,]+)$/i.exec(bare);
  if (people) {
    const [count, all] = [plain(people[1] ?? '', lang), plain(people[2] ?? '', lang)];
    return count === undefined || !all ? undefined : count / all;
  }
  const percent = /^(.*?)(?:%|pct\.?|procent|percent)$/i.exec(bare);
  if (percent) {
    const value = plain(percent[1] ?? '', lang);
    return value === undefined ? undefined : value / 100;
  }
  for (const [pattern, factor] of SCALES) {
    const number = bare.replace(pattern, '');
    if (number === bare) continue;
    const value = plain(number, lang);
    return value === undefined ? undefined : value * factor;
  }
  const value = plain(bare, lang);
  // of 100 is meant where a share is asked for and more than 1 is written
  if (value !== undefined && SHARES.has(kind) && Math.abs(value) > 1 && Math.abs(value) <= 100)
    return value / 100;
  return value;
}

/** Reads a number as people write it: 11.500, 11500, 0,26, 26 %, 26 af 100, 1,2 mio. */
export function readTyped(
  text: string,
  assumption: Pick<NumberAssumption, 'kind' | 'low' | 'high' | 'label'>,
  lang: Language,
): Typed {
  const { kind, low, high } = assumption;
  if (text.trim() === '') return { problem: missing(assumption) };
  const value = text.length > MOST_CHARACTERS ? undefined : understood(text, kind, lang);
  if (value === undefined) return { problem: notANumber(text, kind) };
  const number = clean(value);
  if (kind === 'years' && !Number.isInteger(number)) return { problem: notWhole(text) };
  if (number < low || number > high) return { problem: outside(number, assumption) };
  return { value: number };
}

const both = (da: string, en: string): Label => ({ da, en });
const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
const EXAMPLES: Record<NumberKind, Label> = {
  share: both('26 %, 0,26 eller 26 af 100', '26%, 0.26 or 26 of 100'),
  'net-share': both('26 %, 0,26 eller 26 af 100', '26%, 0.26 or 26 of 100'),
  'risk-difference': both('−5 % eller −0,05', '−5% or −0.05'),
  ratio: both('0,6', '0.6'),
  'effect-size': both('0,49', '0.49'),
  count: both('12', '12'),
  kroner: both('11.500 eller 1,2 mio.', '11,500 or 1.2 million'),
  years: both('10', '10'),
  factor: both('0,5 for halvdelen eller 1 for uændret', '0.5 for half or 1 for unchanged'),
};

const missing = ({ kind }: Pick<NumberAssumption, 'kind'>): Label =>
  both(
    `Feltet er tomt. Skriv fx ${EXAMPLES[kind].da}, eller tryk »Tilbage til sagens tal«.`,
    `The field is empty. Write for instance ${EXAMPLES[kind].en}, or press “Back to the case’s figure”.`,
  );

const notANumber = (text: string, kind: NumberKind): Label =>
  both(
    `»${shortened(text)}« kan ikke læses som ét tal. Skriv fx ${EXAMPLES[kind].da}.`,
    `“${shortened(text)}” cannot be read as one number. Write for instance ${EXAMPLES[kind].en}.`,
  );

const notWhole = (text: string): Label =>
  both(
    `»${shortened(text)}« er ikke hele år. Skriv et helt antal år, fx 10.`,
    `“${shortened(text)}” is not whole years. Write a whole number of years, such as 10.`,
  );

/** Digits with the decimal mark of each language; bounds and what was read need no more. */
function said(value: number, kind: NumberKind): Label {
  const text = SHARES.has(kind)
    ? `${clean(value * 100)}`
    : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, value >= 10_000 ? ' ' : '');
  const shown = text.replace('-', '−');
  const [da, en] = SHARES.has(kind) ? [' %', '%'] : ['', ''];
  return both(`${shown.replace('.', ',')}${da}`, `${shown}${en}`);
}

function outside(
  value: number,
  { kind, low, high }: Pick<NumberAssumption, 'kind' | 'low' | 'high'>,
): Label {
  const [read, from, to] = [said(value, kind), said(low, kind), said(high, kind)];
  const share = SHARES.has(kind);
  const why = share
    ? both('Det er en andel af dem, der begynder', 'It is a share of those who start')
    : both(
        `Tallet skal ligge mellem ${from.da} og ${to.da}`,
        `It must lie between ${from.en} and ${to.en}`,
      );
  const todo = share
    ? both(
        `skriv mellem ${from.da} og ${to.da}, fx ${EXAMPLES[kind].da}`,
        `write between ${from.en} and ${to.en}, such as ${EXAMPLES[kind].en}`,
      )
    : both(`skriv fx ${EXAMPLES[kind].da}`, `write for instance ${EXAMPLES[kind].en}`);
  return both(
    `Tallet er læst som ${read.da}. ${why.da}: ${todo.da}.`,
    `The number was read as ${read.en}. ${why.en}: ${todo.en}.`,
  );
}
