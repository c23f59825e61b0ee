import { readCatalogue, readPack, type TextFiles } from '../src/index.ts';

/** A catalogue with one service and a flat index, so that every result can be worked by hand. */
export const CATALOGUE: TextFiles = {
  'package.json': '{ "name": "@som/catalogue", "version": "1.0.0" }',
  'catalogue.yaml': `
catalogue: som-catalogue
format: 1
expensiveCases:
  thresholds: [{ above: 900000, refund: 0.25 }]
  priceYear: 2025
  index: flat
  basis: illustrative
`,
  'payers.yaml': `
municipality: { label: { da: Kommune, en: Municipality } }
region: { label: { da: Region, en: Region } }
state: { label: { da: Stat, en: State } }
other: { label: { da: Andre, en: Others } }
`,
  'departments.yaml': 'social: { label: { da: Social, en: Social } }\n',
  'refunds.yaml': '',
  'indices.yaml': `
flat:
  kind: levels
  label: { da: Fladt, en: Flat }
  values: { 2024: 100, 2025: 100, 2026: 100 }
  basis: illustrative
`,
  'discount.yaml': `
finance-ministry-2021:
  label: { da: Rente, en: Rate }
  steps: [{ from: 1, rate: 0.035 }]
  basis: illustrative
`,
  'services.yaml': `
visit:
  label: { da: Besøg, en: Visit }
  unit: visit
  price: 500
  priceYear: 2025
  index: flat
  payers: { region: 1 }
  basis: illustrative
`,
  'sources.yaml': '',
};

/**
 * Half of what a case of this pack costs the municipality, it gains: 100 start, each costs 1,000 kr. (−100,000); 20 get
 * well and need 10 days less at 1,000 kr. (+200,000) and 4 visits less at 500 kr. of the region (+40,000).
 */
export const CASE = `# Vores sag. Kommentarer skal blive stående.
case: our-case
format: 1
title: { da: "Vores sag", en: "Our case" }
pack: tiny@^1.0        # den pakke, vi regnede med
group: adults
startYear: 2025
priceYear: 2025
horizon: { years: 1 }
intake: { 2025: 100 }
segments: { young: 0.5, old: 0.5 }
discount: { kind: none }

# Hvad det koster
costs:
  course:
    label: { da: "Forløb", en: "Course" }
    per: participant
    amount: 1000
    priceYear: 2025
    index: flat
    payers: { municipality: 1 }
    basis: own-data
effect:
  well: { successRate: 0.2, basis: own-data }   # vores eget tal
scenarios:
  cautious: { effect.well.successRate: 0.1, consequences.fewer-visits.change.year-0: -2 }
logbook:
  - { step: effect, text: "Målt i 2024." }
`;

export const PACK: TextFiles = {
  'package.json': '{ "name": "@som/pack-tiny", "version": "1.0.0" }',
  'pack.yaml': `
pack: tiny
format: 1
label: { da: Lille, en: Tiny }
status: draft
maintainers: [Nogen]
licence: CC-BY-4.0
engine: ">=0.1.0 <1.0.0"
`,
  'groups.yaml': `
adults:
  label: { da: Voksne, en: Adults }
  definition: { da: Alle voksne, en: All adults }
  unit: person
  segments:
    young: { age: [18, 39], share: 0.5 }
    old: { age: [40, 90], share: 0.5 }
  basis: illustrative
`,
  'outcomes.yaml': `
well:
  group: adults
  kind: success
  label: { da: Rask, en: Well }
  lasting: { kind: yearly, keeps: { value: 0.9, range: [0.8, 1] } }
  basis: expert
  source: report-2020
`,
  'consequences.yaml': `
well:
  fewer-days:
    service: day
    affects: holder
    change: { year-0: -10 }
    basis: expert
    source: report-2020
  fewer-visits:
    service: visit
    affects: holder
    change: { year-0: -4 }
    basis: expert
    source: report-2020
`,
  'prices.yaml': `
day:
  label: { da: Døgn, en: Day }
  unit: day
  price: 1000
  priceYear: 2025
  index: flat
  payers: { municipality: 1 }
  basis: tariff
  source: report-2020
`,
  'chains.yaml': '',
  'studies.yaml': '',
  'sources.yaml': 'report-2020: { type: report, title: En rapport }\n',
  'known-gaps.yaml': '',
  'cases/our-case.case.yaml': CASE,
};

/** The same files with pieces of text replaced, `file: [from, to]`; an unknown piece is a mistake in the test. */
export function edited(
  files: TextFiles,
  edits: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): TextFiles {
  const changed: Record<string, string> = { ...files };
  for (const [file, pieces] of Object.entries(edits))
    for (const [from, to] of pieces) {
      const text = changed[file] ?? '';
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      changed[file] = text.replaceAll(from, to);
    }
  return changed;
}

const read = <T>(value: T | undefined, issues: readonly object[]): T => {
  if (value === undefined) throw new Error(JSON.stringify(issues, null, 1));
  return value;
};
export const pack = (files: TextFiles) => {
  const { pack: value, issues } = readPack(files, 'tiny');
  return read(value, issues);
};
export const catalogue = (files: TextFiles = CATALOGUE) => {
  const { catalogue: value, issues } = readCatalogue(files, 'catalogue');
  return read(value, issues);
};

/** Version 2: the outcome has a new name, and a day costs 1,200 kr. */
export const PACK_2 = edited(PACK, {
  'package.json': [['1.0.0', '1.1.0']],
  'pack.yaml': [['status: draft', 'status: draft\naliases: { well: recovered }']],
  'outcomes.yaml': [['well:', 'recovered:']],
  'consequences.yaml': [['well:', 'recovered:']],
  'prices.yaml': [
    ['price: 1000', 'price: 1200'],
    ['source: report-2020', 'source: tariffs-2026'],
  ],
  'sources.yaml': [
    ['report-2020:', 'tariffs-2026: { type: webpage, title: Takster }\nreport-2020:'],
  ],
  'cases/our-case.case.yaml': [
    ['well', 'recovered'],
    ['@^1.0', '@^1.1'],
  ],
});
