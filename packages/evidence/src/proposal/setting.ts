import {
  InputError,
  type InterventionKind,
  type Issue,
  type Label,
  nearest,
  type Pack,
  problem,
} from '@som/engine';
import { baseOf, packsInOrder } from '../knowledge/packs-in-order.ts';
import type { About } from './about.ts';

type Outcome = Pack['outcomes'][string];
type Group = Pack['groups'][string];
type Chain = Pack['chains'][string];

/** What a rate is wanted for, with the names looked up. */
export interface Setting {
  about: About;
  pack: Pack;
  /** The packs in the order of their ids. */
  packs: readonly Pack[];
  /** The pack, the one it adds to, and those that add to either: they speak of the same outcomes. */
  homes: readonly Pack[];
  group: Group;
  outcome: Outcome;
  chainId: string | undefined;
  chain: Chain | undefined;
  /** Kinds of intervention in question: the chain's, or those of all chains of the group that lead to the outcome. */
  kinds: readonly InterventionKind[];
  /** Whether a relative risk is wanted (prevention) or a net success rate. */
  form: 'successRate' | 'relativeRisk';
  /** The participants in words. */
  people: Label;
}

const PEOPLE: Label = { da: 'deltagere', en: 'participants' };

function look<T>(
  tables: readonly Readonly<Record<string, T>>[],
  id: string,
  code: 'unknown-pack' | 'unknown-group' | 'unknown-outcome' | 'unknown-chain',
  path: Issue['path'],
): T {
  const table = tables.find((each) => Object.hasOwn(each, id));
  const found = table?.[id];
  if (found !== undefined) return found;
  const known = tables.flatMap((each) => Object.keys(each));
  throw new InputError([problem(code, '', path, { value: id, near: nearest(id, known), known })]);
}

const leadsTo = ({ effect = {}, outcomes = [] }: Chain, outcome: string): boolean =>
  Object.hasOwn(effect, outcome) || outcomes.includes(outcome);

/**
 * Looks the names up.
 *
 * @throws InputError when the pack, group, outcome or chain is not there, or the outcome is no effect (attending, leaving)
 */
export function settingOf(about: About, all: readonly Pack[]): Setting {
  const packs = packsInOrder(all);
  const byId = Object.fromEntries(packs.map((each) => [each.id, each]));
  const pack = look([byId], about.pack, 'unknown-pack', ['pack']);
  const upwards = [pack, ...baseOf(pack, packs)];
  const added = packs.filter(
    (other) =>
      !upwards.includes(other) && baseOf(other, packs).some((base) => upwards.includes(base)),
  );
  const homes = [...upwards, ...added];
  const group = look(
    homes.map(({ groups }) => groups),
    about.group,
    'unknown-group',
    ['group'],
  );
  const outcomes = homes.map(({ outcomes: own }) => own);
  const outcome = look(outcomes, about.outcome, 'unknown-outcome', ['outcome']);
  if (outcome.group !== about.group) {
    const found = { value: about.outcome, group: outcome.group };
    throw new InputError([problem('outcome-other-group', '', ['outcome'], found)]);
  }
  if (outcome.kind !== 'success' && outcome.kind !== 'prevention')
    throw new InputError([
      problem('bearing-not-for-kind', '', ['outcome'], {
        value: about.outcome,
        kind: outcome.kind,
      }),
    ]);
  const chainId = about.chain ?? about.case?.chain;
  const chains = homes.map((home) => home.chains);
  const chain =
    chainId === undefined ? undefined : look(chains, chainId, 'unknown-chain', ['chain']);
  const asked = chain
    ? [chain]
    : chains
        .flatMap((table) => Object.values(table))
        .filter((each) => leadsTo(each, about.outcome));
  return {
    about,
    pack,
    packs,
    homes,
    group,
    outcome,
    chainId,
    chain,
    kinds: [...new Set(asked.flatMap(({ intervention }) => intervention.kind ?? []))],
    form: outcome.kind === 'prevention' ? 'relativeRisk' : 'successRate',
    people: group.unitLabel?.many ?? PEOPLE,
  };
}

/** Youngest and oldest of the group, as far as it says. */
export function agesOf({ profile, segments }: Group): [number, number] | undefined {
  if (profile?.ages) return profile.ages;
  const ages = Object.values(segments ?? {}).flatMap(({ age }) => (age ? [age] : []));
  if (ages.length === 0) return undefined;
  return [Math.min(...ages.map(([from]) => from)), Math.max(...ages.map(([, to]) => to))];
}
