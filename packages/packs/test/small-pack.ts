import { fileURLToPath } from 'node:url';
import type { Catalogue, Issue, Pack } from '@som/engine';
import { checkPack, readPack, type TextFiles } from '../src/index.ts';
import { loadCatalogue } from '../src/node.ts';

/** A pack that meets every rule, as small as one can be: one group, outcome, consequence, chain and case. */
export const SMALL: TextFiles = {
  'package.json': '{ "name": "@som/pack-small", "version": "1.2.0" }',
  'pack.yaml': `
pack: small
format: 1
label: { da: Lille, en: Small }
status: reviewed
maintainers: [editors]
licence: CC-BY-4.0
engine: ">=0.1.0 <1.0.0"
`,
  'groups.yaml': `
pupils:
  label: { da: Elever, en: Pupils }
  definition: { da: "Elever, der er meget væk fra skolen", en: "Pupils who are often away from school" }
  unit: person
`,
  'outcomes.yaml': `
in-school:
  group: pupils
  kind: success
  label: { da: I skole, en: In school }
  measure: { da: "Højst 10 pct. fravær året efter", en: "At most 10% absence in the year after" }
  lasting: { kind: yearly, keeps: 0.8 }
  basis: expert
  source: report
`,
  'consequences.yaml': `
in-school:
  talks:
    service: talk
    affects: holder
    change: { year-0: -4, year-1: -2, year-2: -1 }
    measuredAmong: all-who-reached
    basis: quasi
    source: report
`,
  'prices.yaml': `
talk:
  label: { da: Samtale, en: Talk }
  unit: hour
  price: 500
  priceYear: 2022
  index: pl-municipal
  payers: { municipality: 1 }
  departments: { schools: 1 }
  basis: tariff
  source: report
`,
  'chains.yaml': `
course:
  label: { da: Forløb, en: Course }
  group: pupils
  intervention:
    label: { da: Forløb, en: Course }
    content: { da: Ti samtaler, en: Ten talks }
  theory: [{ text: { da: Samtaler hjælper, en: Talks help }, basis: expert, source: report }]
  effect: { in-school: { successRate: 0.2, basis: trial, source: trial } }
`,
  'studies.yaml': `
school-trial:
  label: { da: Forsøget, en: The trial }
  design: randomised-trial
  population: { da: Elever, en: Pupils }
  intervention: { da: Forløb, en: Course }
  finding: positive
  effects: [{ outcome: { da: Fremmøde, en: Attendance }, measure: none-reported }]
  source: trial
`,
  'sources.yaml': `
report: { type: report, title: A report }
trial: { type: article-journal, title: A trial }
`,
  'known-gaps.yaml': '{}',
  'cases/town.case.yaml': `
case: town
format: 1
title: { da: En by, en: A town }
pack: small@^1
group: pupils
chain: course
startYear: 2022
priceYear: 2022
horizon: { years: 5 }
intake: { 2022: 10 }
discount: { kind: none }
expected:
  # 10 pupils × 0.2 × (4 + 2 + 1) talks × DKK 500
  - { figure: net.total, value: 7000 }
`,
};

function shipped(): Catalogue {
  const folder = fileURLToPath(new URL('../../catalogue', import.meta.url));
  const { value } = loadCatalogue(folder);
  if (!value) throw new Error('the shipped catalogue can be read');
  return value;
}

/** The shipped catalogue, read once. */
export const CATALOGUE = shipped();

/** A file, what stood in it, and what stands there now. */
export type Change = readonly [string, string, string];

/** The small pack with some of its text replaced. */
export function changed(...changes: readonly Change[]): TextFiles {
  const files: Record<string, string> = { ...SMALL };
  for (const [file, was, is] of changes) {
    const text = files[file] ?? '';
    if (!text.includes(was)) throw new Error(`${file} does not hold ${was}`);
    files[file] = text.replace(was, () => is);
  }
  return files;
}

/** Everything `som check` says of a pack given as text. */
export function checked(files: TextFiles): Issue[] {
  const { pack, issues, locate } = readPack(files, 'small');
  if (!pack) return issues;
  return locate(checkPack(pack, CATALOGUE, 'small', Object.keys(files)));
}

export function smallPack(): Pack {
  const { pack } = readPack(SMALL, 'small');
  if (!pack) throw new Error('the small pack can be read');
  return pack;
}

/** What is said of the small pack with changes, as `level code file path`. */
export const said = (...changes: readonly Change[]) =>
  checked(changed(...changes)).map(
    ({ level, code, file, path }) => `${level} ${code} ${file} ${path.join('.')}`,
  );
