import type { BasisName, Label, Quantity } from '@som/engine';

/** Where on the page an assumption stands. */
export const SECTIONS = [
  'people',
  'effect',
  'costs',
  'consequences',
  'prices',
  'time',
  'typed',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A work that a number comes from, as it is shown. */
export interface Work {
  title: string;
  author?: readonly string[] | undefined;
  publisher?: string | undefined;
  issued?: string | number | undefined;
  URL?: string | undefined;
  locator?: string | undefined;
}

/** What is told about a number when it is touched: basis, source, note, spread and place. */
export interface Origin {
  basis?: BasisName;
  work?: Work;
  note?: string;
  spread?: Quantity['spread'];
  place?: string;
  /** How a success rate was arrived at, in words. */
  restsOn?: Label;
}

interface Common {
  /** Dotted path, the id of the quantity in the engine where there is one: `effect.less-psychiatry.successRate`. */
  key: string;
  section: SectionName;
  /** What is asked, in people's words. */
  label: Label;
  /** Heading of the lines that belong together: an outcome, a consequence. */
  group?: Label;
  origin: Origin;
  /** What the number rests on as it stands, also when it was changed. */
  basisNow?: BasisName;
}

/** How a number is typed, understood and shown. */
export type NumberKind =
  | 'share'
  | 'net-share'
  | 'risk-difference'
  | 'ratio'
  | 'effect-size'
  | 'count'
  | 'kroner'
  | 'years'
  | 'factor';

/** A number that can be changed. */
export interface NumberAssumption extends Common {
  type: 'number';
  kind: NumberKind;
  /** As in the case; undefined where nobody knows it. */
  value: number | undefined;
  low: number;
  high: number;
  /** Said after the number: "kr. pr. barn". */
  unit?: Label;
  /** Price year of an amount and the factor to the price level of the case. */
  priced?: { year: number; factor: number; caseYear: number };
  /** What is said under the number; `{share}` and the like are filled in. */
  says?: Saying;
}

/** Which sentence says how a number was understood. */
export type Saying =
  | 'net-rate'
  | 'with'
  | 'without'
  | 'relative-risk'
  | 'intake'
  | 'completion'
  | 'scale'
  | 'horizon'
  | 'segment'
  | 'joint'
  | 'amount';

/** One of a few possibilities. */
export interface ChoiceAssumption extends Common {
  type: 'choice';
  value: string;
  options: readonly { id: string; label: Label }[];
}

export type Assumption = NumberAssumption | ChoiceAssumption;

/** What differs from the shipped case: new values by key. */
export type Changes = Readonly<Record<string, number | string>>;

/** The value of a number as changed; each year's intake follows the common one. */
export function numberOf(changes: Changes, assumption: NumberAssumption): number | undefined {
  const own = changes[assumption.key];
  if (typeof own === 'number') return own;
  return fallback(changes, assumption);
}

/** The value a number has when it is not itself changed. */
export function fallback(changes: Changes, assumption: NumberAssumption): number | undefined {
  const common = assumption.key.startsWith('intake.') ? changes['intake'] : undefined;
  return typeof common === 'number' ? common : assumption.value;
}

/** The possibility chosen. */
export function choiceOf(changes: Changes, assumption: ChoiceAssumption): string {
  const own = changes[assumption.key];
  return typeof own === 'string' ? own : assumption.value;
}

/** The changes with one value more; a value equal to the case's own is no change. */
export function withChange(
  changes: Changes,
  assumption: Assumption,
  value: number | string | undefined,
): Changes {
  const { key } = assumption;
  const rest = Object.fromEntries(
    Object.entries(changes).filter(
      // a common number for all years replaces what the single years had
      ([k]) => k !== key && !(key === 'intake' && k.startsWith('intake.')),
    ),
  );
  const before = assumption.type === 'number' ? fallback(rest, assumption) : assumption.value;
  return value === undefined || value === before ? rest : { ...rest, [key]: value };
}
