import type { BasisName } from './schema/bases.ts';
import type { Payer } from './schema/payer-names.ts';
import type { Label } from './schema/words.ts';

/** Payers inside the net result. */
export type PublicPayer = Exclude<Payer, 'other'>;
/** DKK by payer, a gain for the purse positive. */
export type ByPayer = Record<PublicPayer, number>;
/** DKK by department of the municipality; `unassigned` is what names no department. */
export type ByDepartment = Record<string, number>;

export interface Amount {
  total: number;
  byPayer: ByPayer;
}

/** When a rate or a factor makes the net result zero. `value` is null unless the verdict is at-least or at-most. */
export interface BreakEven {
  value: number | null;
  verdict: 'at-least' | 'at-most' | 'always' | 'never' | 'no-effect';
}
export type BreakEvens = Record<'total' | PublicPayer, BreakEven>;

/** First calendar year from which the cumulative net stays ≥ −0.5 kr.; `no-outlay` for one who never pays. */
export interface Payback {
  discounted: number | 'no-outlay' | null;
  undiscounted: number | 'no-outlay' | null;
}

export interface BudgetYear extends Amount {
  year: number;
  byDepartment: ByDepartment;
}

export interface ResultYear extends Amount {
  /** Calendar year. */
  year: number;
  discountFactor: number;
  /** Discounted net up to and with this year. */
  cumulative: number;
  /** Discounted net by payer up to and with this year. */
  cumulativeByPayer: ByPayer;
  undiscounted: Amount & { byDepartment: ByDepartment; other: number };
}

export interface ConsequenceResult extends Amount {
  /** outcome.consequence */
  id: string;
  label: Label;
  outcome: string;
  service: string;
  serviceLabel: Label;
  unitLabel: Label;
  affects: string;
  direction: 'expense' | 'revenue';
  /** Units over the whole horizon; minus is less use. */
  quantity: number;
  /** DKK per unit at the price level of the case. */
  price: number;
  /** Weakest ingredient. */
  basis: BasisName;
  /** The bases of effect, lasting, change and price of this line. */
  ingredients: Partial<Record<Ingredient, BasisName>>;
  /** Discounted net and units by calendar year, from the start year. */
  byYear: { total: number; quantity: number }[];
  /** Paid by others than the public purse, discounted. */
  other: number;
}

export interface CostResult extends Amount {
  id: string;
  label: Label;
  saved: boolean;
  basis: BasisName;
  byYear: number[];
  other: number;
}

export interface OutcomeResult {
  id: string;
  label: Label;
  kind: 'success' | 'prevention' | 'participation' | 'dropout' | 'both';
  /** Role that holds it; `participant` is the unit itself. */
  of: string;
  /** Holders because of the intervention, over all cohorts within the horizon. */
  persons: number;
  /** Prevention: cases avoided, and those of them that later come after all. */
  avoided?: number;
  postponed?: number;
  /** The net rate as the effect says it; for other kinds, holders per participant. */
  rate: number;
  /** Share with and without the intervention, where both are known. */
  with?: number;
  without?: number;
  /** Conversion used when the effect comes from a study. */
  method?: string;
  basis: BasisName;
  /** Persons in whom it sets in, by calendar year from the start year. */
  byYear: number[];
}

export const INGREDIENTS = ['effect', 'lasting', 'change', 'price', 'cost'] as const;
export type Ingredient = (typeof INGREDIENTS)[number];
/** Share of the sum of absolute discounted amounts that rests on each basis. */
export type BasisShares = Partial<Record<BasisName, number>>;

/** A result as `som calculate --json` writes it. Money in DKK at the price level of the case, never rounded. */
export interface Result {
  case: string;
  title: Label;
  stamp: {
    engine: string;
    pack: { id: string; version: string; hash: string; status: 'draft' | 'reviewed' | 'withdrawn' };
    catalogue: { id: string; version: string; hash: string };
    format: number;
  };
  group: { id: string; label: Label; unit: 'person' | 'family'; one: Label; many: Label };
  participants: number;
  startYear: number;
  lastYear: number;
  horizon: { years: number; per: 'cohort' | 'calendar' };
  priceYear: number;
  /** Caveats that stand on every figure: no-counterfactual, illustrative. */
  caveats: ('no-counterfactual' | 'illustrative')[];
  net: Amount & {
    perParticipant: number;
    /** Net result per person with each outcome; null when nobody has it. */
    perSuccess: Record<string, number | null>;
    undiscounted: number;
    byDepartment: ByDepartment;
    /** Citizen, unemployment fund, pension fund: shown beside the net result. */
    other: number;
  };
  /** Undiscounted, startYear … startYear + 3. */
  budget: Amount & {
    years: BudgetYear[];
    byDepartment: ByDepartment;
    firstCohort: Amount & { years: BudgetYear[] };
    /** False when the calculation ends before the fourth budget year. */
    complete: boolean;
  };
  /** Discounted costs as people speak of them: positive is laid out. net = savedCosts + consequences − costs. */
  costs: Amount;
  savedCosts: Amount;
  consequences: Amount;
  /** The municipality's part that can really be cashed: costs in full, the rest marginal over average cost. */
  cashable: {
    total: number;
    byYear: number[];
    byDepartment: ByDepartment;
    /** Lines whose cashable share is not known; they are left out. */
    unknown: string[];
    /** The average result of the municipality for those unknown lines. */
    unknownTotal: number;
  };
  /**
   * Beyond the horizon and left out, a gain positive (so costs are negative); `openEnded` when a consequence is held
   * for ever.
   */
  cutOff: { costs: number; consequences: number; openEnded: boolean };
  byYear: ResultYear[];
  byConsequence: ConsequenceResult[];
  byCost: CostResult[];
  outcomes: OutcomeResult[];
  breakEven: { successRate: Record<string, BreakEvens>; effectScale: BreakEvens };
  payback: Record<'total' | PublicPayer, Payback>;
  /** Discounted (saved costs + consequences) / costs; null if costs ≤ 0. */
  benefitCost: number | null;
  basis: { weakest: BasisShares; byIngredient: Partial<Record<Ingredient, BasisShares>> };
  /** Labels of departments that occur. */
  departments: Record<string, Label>;
  /** Net result of each scenario of the case, and what it sets. */
  scenarios: (Amount & {
    id: string;
    /** What people call it, where the case says so. */
    label?: Label;
    changes: { path: string; from: number; to: number }[];
  })[];
  beyondMoney: { what: Label; measure?: Label; now?: Label; goal?: Label }[];
  /** Published figures beside ours. */
  published: {
    figure: string;
    value: number;
    ours: number;
    source: string;
    /** Title of the work, where the source is found. */
    sourceTitle?: string;
    explanation: Label;
  }[];
  warnings: ResultWarning[];
}

/** A warning as a result carries it. */
export interface ResultWarning {
  code: string;
  path: string;
  text: Label;
  file: string;
}

export const PUBLIC_PAYERS: readonly PublicPayer[] = ['municipality', 'region', 'state'];
