import { type Case, calculate, type Inputs, type Pack, type Result } from '../src/index.ts';

export type Outcome = Pack['outcomes'][string];
export type Consequence = Pack['consequences'][string][string];
export type Service = Pack['prices'][string];
export type Effect = NonNullable<Case['effect']>[string];
export type Cost = NonNullable<Case['costs']>[string];
export type YearTable = Record<string, { value: number }>;

export const label = (text: string) => ({ da: text, en: text });
const told = { basis: 'illustrative' as const };

/** `table(-1, -2)` is year-0: −1, year-1: −2. */
export const table = (...values: number[]): YearTable =>
  Object.fromEntries(values.map((value, year) => [`year-${year}`, { value }]));

export const success = (more: Partial<Extract<Outcome, { kind: 'success' }>> = {}): Outcome => ({
  kind: 'success',
  group: 'children',
  label: label('better'),
  lasting: { kind: 'forever' },
  ...told,
  ...more,
});

export const prevention = (
  more: Partial<Extract<Outcome, { kind: 'prevention' }>> = {},
): Outcome => ({
  kind: 'prevention',
  group: 'children',
  label: label('problem'),
  problemLasts: { kind: 'forever' },
  ...told,
  ...more,
});

export const other = (kind: 'participation' | 'dropout'): Outcome => ({
  kind,
  group: 'children',
  label: label(kind),
  ...told,
});

export const both = (a: string, b: string): Outcome => ({
  kind: 'both',
  group: 'children',
  label: label('both'),
  outcomes: [a, b],
  lasting: { kind: 'forever' },
  ...told,
});

export const consequence = (more: Partial<Consequence>): Consequence => ({
  service: 'contact',
  affects: 'holder',
  ...told,
  ...more,
});

/** A service of 1,000 kr. that the municipality pays, at prices that never change. */
export const service = (more: Partial<Service> = {}): Service => ({
  label: label('contact'),
  unit: 'week',
  price: { value: 1000 },
  priceYear: 2026,
  index: 'flat',
  ...(more.payersByYear || more.refund ? {} : { payers: { municipality: 1 } }),
  ...told,
  ...more,
});

export const cost = (value: number, more: Partial<Cost> = {}): Cost => ({
  label: label('course'),
  per: 'participant',
  amount: { value },
  priceYear: 2026,
  index: 'flat',
  payers: { municipality: 1 },
  ...told,
  ...more,
});

const flat = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [String(2000 + i), 100]));

/**
 * 100 children in 2026, a net success rate of 25 %, one contact of 1,000 kr. less in the year of success, paid by the
 * municipality, nothing discounted: 25,000 kr. Each test changes one thing.
 */
export function smallCase(edit: (draft: Inputs) => void = () => {}): Inputs {
  const draft: Inputs = {
    caseFile: 'small.case.yaml',
    case: {
      case: 'small',
      format: 1,
      title: label('A small case'),
      pack: 'small-pack@^1',
      group: 'children',
      startYear: 2026,
      priceYear: 2026,
      horizon: { years: 5 },
      intake: { 2026: { value: 100 } },
      effect: { better: { successRate: { value: 0.25 }, ...told } },
      discount: { kind: 'none' },
    },
    pack: {
      id: 'small-pack',
      version: '1.0.0',
      hash: 'none',
      manifest: {
        pack: 'small-pack',
        format: 1,
        label: label('Small pack'),
        status: 'reviewed',
        maintainers: ['nobody'],
        licence: 'CC0-1.0',
        engine: '>=0.1.0 <1.0.0',
      },
      groups: {
        children: {
          label: label('Children'),
          definition: label('Those in the test'),
          unit: 'person',
          relatives: { parent: { count: { value: 2 } }, sibling: { count: { value: 0.5 } } },
          ...told,
        },
      },
      outcomes: { better: success() },
      consequences: { better: { 'less-contact': consequence({ change: table(-1) }) } },
      prices: {},
      chains: {},
      studies: {},
      sources: { somewhere: { type: 'report' as const, title: 'Somewhere' } },
      knownGaps: {},
      cases: {},
    },
    catalogue: {
      id: 'small-catalogue',
      version: '1.0.0',
      hash: 'none',
      manifest: {
        catalogue: 'small-catalogue',
        format: 1,
        expensiveCases: {
          thresholds: [{ above: 900_000, refund: 0.25 }],
          priceYear: 2026,
          index: 'flat',
          ...told,
        },
      },
      payers: {},
      departments: {
        families: { label: label('Families') },
        schools: { label: label('Schools') },
      },
      refunds: {
        // 80, 40, 30 and 20 % from the state. Source: the refund reform of 2016
        ladder: {
          kind: 'ladder',
          label: label('Ladder'),
          steps: {
            'weeks-1-4': 0.8,
            'weeks-5-26': 0.4,
            'weeks-27-52': 0.3,
            'over-52-weeks': 0.2,
          },
          ...told,
        },
        shelter: { kind: 'share', label: label('Half'), stateShare: 0.5, ...told },
      },
      indices: { flat: { kind: 'levels', label: label('Flat'), values: flat, ...told } },
      discount: {
        'finance-ministry-2021': {
          label: label('3.5, 2.5, 1.5'),
          steps: [
            { from: 1, rate: 0.035 },
            { from: 36, rate: 0.025 },
            { from: 71, rate: 0.015 },
          ],
          ...told,
        },
      },
      services: {
        contact: service(),
        benefit: service({ label: label('Benefit'), refund: 'ladder', transfer: true }),
      },
      sources: { somewhere: { type: 'report' as const, title: 'Somewhere' } },
    },
  };
  edit(draft);
  return draft;
}

export const resultOf = (edit: (draft: Inputs) => void): Result =>
  calculate(smallCase(edit)).result;
