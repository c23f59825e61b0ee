import { FORMAT, type Language } from '@som/engine';
import { TEMPLATE_PRICE_YEAR } from './new-pack-data.ts';

const ARITHMETIC = {
  da: (
    year: number,
  ) => `# ── Regnet i hånden ──────────────────────────────────────────────────────────
# 1. Hvem:     10 deltagere × 0,3 = 3 når målet på grund af indsatsen.
# 2. Hvor længe: 80 % holder fast hvert år: 1, 0,8, 0,64.
# 3. Timer færre: ${year}: 3 × 10 = 30; ${year + 1}: 3 × 20 × 0,8 = 48; ${year + 2}: 3 × 20 × 0,64 = 38,4.
# 4. Kroner:   × 500 kr.: 15.000, 24.000 og 19.200.
# 5. Diskonteret (3,5 % om året): 15.000 + 24.000/1,035 + 19.200/1,071225
#              = 15.000 + 23.188,41 + 17.923,41 = 56.111,81 kr.
# 6. Omkostning: 10 × 4.000 = 40.000 kr. i ${year}.
# 7. Netto:    56.111,81 − 40.000 = 16.111,81 kr., alt sammen kommunens.
`,
  en: (
    year: number,
  ) => `# ── Worked by hand ───────────────────────────────────────────────────────────
# 1. Who:      10 participants × 0.3 = 3 reach the goal because of the intervention.
# 2. How long: 80% keep it each year: 1, 0.8, 0.64.
# 3. Fewer hours: ${year}: 3 × 10 = 30; ${year + 1}: 3 × 20 × 0.8 = 48; ${year + 2}: 3 × 20 × 0.64 = 38.4.
# 4. Money:    × DKK 500: 15,000, 24,000 and 19,200.
# 5. Discounted (3.5% a year): 15,000 + 24,000/1.035 + 19,200/1.071225
#              = 15,000 + 23,188.41 + 17,923.41 = DKK 56,111.81
# 6. Cost:     10 × 4,000 = DKK 40,000 in ${year}.
# 7. Net:      56,111.81 − 40,000 = DKK 16,111.81, all of it the municipality's.
`,
};

const EXPECTED = `expected:
  - { figure: participants, value: 10, tolerance: 0 }
  - { figure: consequences.total, value: 56111.81, tolerance: 0.02 }
  - { figure: costs.total, value: 40000, tolerance: 0.01 }
  - { figure: net.total, value: 16111.81, tolerance: 0.02 }
  - { figure: net.byPayer.municipality, value: 16111.81, tolerance: 0.02 }
`;

/** The worked case of a new pack: its keys, the arithmetic in comments and what it must give. */
export function newPackCase(
  id: string,
  title: string,
  year: number,
  language: Language,
): { head: Readonly<Record<string, unknown>>; arithmetic: string; expected: string } {
  const basis = 'illustrative';
  const head = {
    case: `${id}-example`,
    format: FORMAT,
    title: { da: `${title}: gennemregnet eksempel`, en: `${title}: worked example` },
    pack: `${id}@^0.1`,
    group: 'example-group',
    startYear: year,
    priceYear: TEMPLATE_PRICE_YEAR,
    horizon: { years: 3, per: 'cohort' },
    intake: { [year]: 10 },
    costs: {
      course: {
        label: { da: 'Forløb', en: 'Course' },
        per: 'participant',
        amount: { value: 4000 },
        priceYear: TEMPLATE_PRICE_YEAR,
        index: 'pl-municipal',
        payers: { municipality: 1 },
        departments: { 'family-services': 1 },
        basis,
      },
    },
    effect: { 'example-outcome': { successRate: { value: 0.3, range: [0.1, 0.4] }, basis } },
  };
  return { head, arithmetic: ARITHMETIC[language](year), expected: EXPECTED };
}
