import type { PoolSwitches } from '@som/engine';
import { DEFAULT_SWITCHES } from '@som/evidence';
import { SWITCH_WORDS } from '../switch-words.ts';

/** What is asked and chosen; text fields as they are typed. */
export interface Asked {
  pack: string;
  group: string;
  outcome: string;
  chain: string;
  without: string;
  own: string;
  priorWeight: string;
  /** Effects taken in and out by hand: `pack/study/effect`. */
  include: readonly string[];
  exclude: readonly string[];
  /** Why effects were taken out. */
  why: string;
  switches: PoolSwitches;
}

/** Weights of the studies beside one's own results, as they are offered. */
export const PRIOR_WEIGHTS = ['1', '0.5', '0.1'] as const;

export const NOTHING_ASKED: Asked = {
  pack: '',
  group: '',
  outcome: '',
  chain: '',
  without: '',
  own: '',
  priorWeight: PRIOR_WEIGHTS[1],
  include: [],
  exclude: [],
  why: '',
  switches: DEFAULT_SWITCHES,
};

const MOST_CHARACTERS = 4000;
const MOST_EFFECTS = 60;
const ID = /^[a-z][a-z0-9-]{0,79}$/;
const REF = /^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80}){1,2}$/;
const NAMES = ['pack', 'group', 'outcome', 'chain'] as const;
const FIELDS = ['without', 'own', 'why'] as const;
/** Keys of the switches, from their own table. */
export const SWITCHES = Object.keys(SWITCH_WORDS) as (keyof PoolSwitches)[];

/** The part of an address after #, which no server sees: only what differs from the usual. */
export function writeAsked(asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of [...NAMES, ...FIELDS])
    if (asked[name].trim() !== '') query.set(name, asked[name].trim());
  if (asked.priorWeight !== NOTHING_ASKED.priorWeight) query.set('weight', asked.priorWeight);
  for (const effect of asked.include) query.append('in', effect);
  for (const effect of asked.exclude) query.append('out', effect);
  for (const key of SWITCHES)
    if (asked.switches[key] !== DEFAULT_SWITCHES[key]) query.set(key, String(asked.switches[key]));
  return query.toString();
}

/** One switch turned to one of its own options; anything else leaves it as it is. */
export function turned<Key extends keyof PoolSwitches>(
  switches: PoolSwitches,
  key: Key,
  text: string | null,
): PoolSwitches {
  const { options }: { options: readonly { value: PoolSwitches[Key] }[] } = SWITCH_WORDS[key];
  const option = options.find(({ value }) => String(value) === text);
  return option ? { ...switches, [key]: option.value } : switches;
}

/** Reads an address: only what it could have written itself is taken. */
export function readAsked(fragment: string): Asked {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=') || text.length > MOST_CHARACTERS) return NOTHING_ASKED;
  const query = new URLSearchParams(text);
  const id = (key: string) => (ID.test(query.get(key) ?? '') ? (query.get(key) ?? '') : '');
  const refs = (key: string) =>
    [...new Set(query.getAll(key))].filter((ref) => REF.test(ref)).slice(0, MOST_EFFECTS);
  return {
    pack: id('pack'),
    group: id('group'),
    outcome: id('outcome'),
    chain: id('chain'),
    without: (query.get('without') ?? '').slice(0, 40),
    own: (query.get('own') ?? '').slice(0, 40),
    priorWeight: PRIOR_WEIGHTS.find((weight) => weight === query.get('weight')) ?? PRIOR_WEIGHTS[1],
    include: refs('in'),
    exclude: refs('out'),
    why: (query.get('why') ?? '').slice(0, 300),
    switches: SWITCHES.reduce(
      (switches, key) => turned(switches, key, query.get(key)),
      DEFAULT_SWITCHES,
    ),
  };
}
