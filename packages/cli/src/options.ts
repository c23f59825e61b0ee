import { parseArgs } from 'node:util';
import type { Language } from '@som/engine';
import { nearest } from '@som/engine/nearest';
import { UsageError } from './io.ts';

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  md: { type: 'string' },
  html: { type: 'string' },
  pack: { type: 'string' },
  group: { type: 'string' },
  year: { type: 'string' },
  payer: { type: 'string' },
  consequence: { type: 'string' },
  out: { type: 'string' },
  label: { type: 'string' },
  in: { type: 'string' },
  into: { type: 'string' },
  outcome: { type: 'string' },
  basis: { type: 'string' },
  source: { type: 'string' },
  sheet: { type: 'string' },
  template: { type: 'string' },
  write: { type: 'boolean' },
  locked: { type: 'boolean' },
  case: { type: 'string', multiple: true },
  from: { type: 'string' },
  why: { type: 'string' },
  since: { type: 'string' },
  check: { type: 'boolean' },
  age: { type: 'string' },
  problem: { type: 'string', multiple: true },
  unit: { type: 'string' },
  stage: { type: 'string' },
  measure: { type: 'string' },
  service: { type: 'string', multiple: true },
  unused: { type: 'string', multiple: true },
  top: { type: 'string' },
  own: { type: 'string' },
  by: { type: 'string' },
  'four-years': { type: 'boolean' },
  svg: { type: 'string' },
  thresholds: { type: 'string' },
  points: { type: 'string' },
  x: { type: 'string' },
  y: { type: 'string' },
  intervention: { type: 'string' },
  design: { type: 'string' },
  country: { type: 'string' },
  finding: { type: 'string' },
  map: { type: 'boolean' },
  csv: { type: 'string' },
  bib: { type: 'string' },
  csl: { type: 'string' },
  chain: { type: 'string' },
  model: { type: 'string' },
  interval: { type: 'string' },
  test: { type: 'string' },
  constant: { type: 'string' },
  'no-design-mark-down': { type: 'boolean' },
  'no-developer-mark-down': { type: 'boolean' },
  'no-transfer-mark-down': { type: 'boolean' },
  without: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  'take-in': { type: 'string', multiple: true },
  details: { type: 'boolean' },
  funnel: { type: 'string' },
  value: { type: 'string' },
  ci: { type: 'string' },
  se: { type: 'string' },
  p: { type: 'string' },
  better: { type: 'string' },
  to: { type: 'string' },
  reached: { type: 'string' },
  of: { type: 'string' },
  prior: { type: 'string' },
  mean: { type: 'string' },
  low: { type: 'string' },
  high: { type: 'string' },
  'prior-weight': { type: 'string' },
  before: { type: 'string' },
  after: { type: 'string' },
  anyway: { type: 'string' },
  'anyway-from': { type: 'string' },
  ours: { type: 'string' },
  theirs: { type: 'string' },
  similar: { type: 'string' },
  judge: { type: 'string', multiple: true },
  pool: { type: 'string' },
  budget: { type: 'string' },
  returns: { type: 'string' },
  'keep-returning': { type: 'boolean' },
  seed: { type: 'string' },
  draws: { type: 'string' },
  method: { type: 'string' },
  threshold: { type: 'string' },
  rules: { type: 'string' },
  fan: { type: 'string' },
  study: { type: 'string' },
  'study-cost': { type: 'string' },
  acceptability: { type: 'string' },
  threads: { type: 'string' },
  docx: { type: 'string' },
  xlsx: { type: 'string' },
  figures: { type: 'string' },
  appendix: { type: 'boolean' },
  plain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** An option without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** What was typed, understood. */
export interface Options
  extends Partial<Record<Exclude<OptionName, 'lang'>, string | boolean | string[]>> {
  language: Language;
  args: string[];
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** The options that were typed; the language is always known. */
export const optionNames = (options: Options): OptionName[] =>
  Object.keys(options).filter(isOption);

/** A text option, or nothing. */
export const text = (options: Options, name: Exclude<OptionName, 'lang'>): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** An option that may be given several times. */
export const texts = (options: Options, name: Exclude<OptionName, 'lang'>): string[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};

/**
 * Reads the command line.
 *
 * @throws UsageError with the nearest known option
 */
export function readOptions(argv: readonly string[]): Options {
  const english = argv.some(
    (arg, i) => arg === '--lang=en' || (arg === '--lang' && argv[i + 1] === 'en'),
  );
  const say = (da: string, en: string) => new UsageError(english ? en : da);
  const known = Object.keys(OPTIONS);
  for (const arg of argv) {
    if (arg === '--') break;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || known.includes(name)) continue;
    const near = nearest(name, known).map((n) => `--${n}`);
    throw say(
      `Valget --${name} findes ikke.${near.length > 0 ? ` Mente du ${near.join(', ')}?` : ''} Se som help.`,
      `There is no option --${name}.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} See som help --lang en.`,
    );
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
    const { lang, ...rest } = values;
    if (lang !== undefined && lang !== 'da' && lang !== 'en')
      throw say(`--lang er da eller en, ikke ${lang}.`, `--lang is da or en, not ${lang}.`);
    return { ...rest, language: lang ?? 'da', args: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw say(
      `Kommandoen kunne ikke forstås: et valg mangler sin værdi. Se som help.`,
      `The command could not be understood: an option lacks its value. See som help --lang en.`,
    );
  }
}
