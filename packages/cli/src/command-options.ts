import { type OptionName, type Options, optionNames } from './options.ts';

/** What every command takes. */
const EVERYWHERE = ['lang', 'help', 'version'] as const satisfies readonly OptionName[];

const named = <T extends readonly OptionName[]>(...names: T): T => names;
const purse = named('payer', 'four-years');
const drawing = named('draws', 'seed', 'threads', 'rules');
const proposed = named('case', 'outcome', 'chain', 'into', 'out', 'by', 'json', 'pack');
const entry = named('pack', 'out', 'write');

/**
 * The options that each command reads. Any other one would be typed in vain, and somebody would believe that it was
 * heard; a test holds this to what the help says.
 */
export const COMMAND_OPTIONS: Readonly<Record<string, readonly OptionName[]>> = {
  calculate: named('json', 'md', 'html', 'pack', 'locked'),
  report: named('html', 'md', 'docx', 'xlsx', 'csv', 'plain', 'figures', 'appendix', 'pack'),
  lock: named('pack'),
  explain: named('year', 'payer', 'consequence', 'json', 'pack'),
  sensitivity: named(...purse, 'svg', 'thresholds', 'md', 'html', 'json', 'pack'),
  grid: named('x', 'y', 'points', 'svg', ...purse, 'json', 'pack'),
  uncertainty: named(
    ...purse,
    ...drawing,
    'method',
    'study',
    'study-cost',
    'acceptability',
    'outcome',
    'svg',
    'fan',
    'md',
    'html',
    'json',
    'csv',
    'pack',
  ),
  portfolio: named(
    'payer',
    'pool',
    'returns',
    'keep-returning',
    'budget',
    ...drawing,
    'fan',
    'md',
    'html',
    'json',
    'pack',
  ),
  packs: named('json', 'pack'),
  check: named('json', 'pack'),
  fit: named(
    'age',
    'problem',
    'unit',
    'stage',
    'measure',
    'service',
    'unused',
    'top',
    'own',
    'by',
    'group',
    'json',
    'pack',
  ),
  'new case': named('pack', 'group', 'out'),
  'new pack': named('label', 'in'),
  'new study': entry,
  'new chain': named(...entry, 'group'),
  'new contribution': named('pack', 'label', 'in', 'group'),
  import: named('into', 'outcome', 'basis', 'source', 'sheet', 'out', 'write', 'template'),
  diff: named('case', 'md', 'json'),
  bump: named('why', 'since', 'check', 'json'),
  upgrade: named('out', 'write', 'from', 'json', 'pack'),
  'evidence search': named(
    'group',
    'age',
    'problem',
    'intervention',
    'outcome',
    'design',
    'country',
    'finding',
    'map',
    'svg',
    'csv',
    'bib',
    'csl',
    'json',
    'pack',
  ),
  'evidence show': named('json', 'pack'),
  'evidence pool': named(
    ...proposed,
    'without',
    'model',
    'test',
    'interval',
    'constant',
    'no-design-mark-down',
    'no-developer-mark-down',
    'no-transfer-mark-down',
    'leave-out',
    'take-in',
    'why',
    'details',
    'svg',
    'funnel',
  ),
  'evidence convert': named(
    'measure',
    'value',
    'ci',
    'se',
    'p',
    'without',
    'better',
    'to',
    'constant',
    'json',
  ),
  'evidence update': named(
    ...proposed,
    'reached',
    'of',
    'without',
    'prior',
    'prior-weight',
    'low',
    'mean',
    'high',
  ),
  'evidence ways': named(
    ...proposed,
    'ours',
    'theirs',
    'similar',
    'before',
    'after',
    'anyway',
    'anyway-from',
    'without',
    'judge',
  ),
  help: [],
};

/** The command that was named, with its second word where it has one: `evidence pool`. */
export const commandNamed = ([name = '', what = '']: readonly string[]): string =>
  Object.hasOwn(COMMAND_OPTIONS, `${name} ${what}`) ? `${name} ${what}` : name;

/** An option that a command does not read, and the commands that do. */
export interface Misplaced {
  option: OptionName;
  belongsTo: string[];
}

/** Options that were typed but that the command does not read. */
export function misplaced(options: Options): Misplaced[] {
  const own = COMMAND_OPTIONS[commandNamed(options.args)];
  // a command that does not exist answers for itself
  if (!own) return [];
  return optionNames(options)
    .filter((option) => ![...EVERYWHERE, ...own].includes(option))
    .map((option) => ({
      option,
      belongsTo: Object.keys(COMMAND_OPTIONS).filter((name) =>
        COMMAND_OPTIONS[name]?.includes(option),
      ),
    }));
}
