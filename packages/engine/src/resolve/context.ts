import { type Issue, problem } from '../issues.ts';
import type { MessageCode } from '../messages/index.ts';
import { nearest } from '../nearest.ts';
import type { Case } from '../schema/case.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import type { Chain } from '../schema/chain.ts';
import type { Group } from '../schema/group.ts';
import type { Pack } from '../schema/pack.ts';
import { type Origin, type Quantity, quantityOf } from './quantity.ts';

/** What every part of resolving looks into, and where it puts what is wrong. */
export interface Context {
  case: Case;
  caseFile: string;
  pack: Pack;
  catalogue: Catalogue;
  group: Group;
  chain: Chain | undefined;
  issues: Issue[];
}

/** Files to which a contribution adds; every other one is the pack's to which it adds. */
const ADDED_TO = ['chains.yaml', 'studies.yaml', 'sources.yaml'];

/** A file of the pack as issues and origins name it; of a contribution, the base's own file where the content is the base's. */
export function packFile({ pack, case: asked }: Context, name: string): string {
  const { base } = pack;
  const isBases =
    base && (!ADDED_TO.includes(name) || Object.hasOwn(base.chains, asked.chain ?? ''));
  return `${isBases ? base.id : pack.id}/${name}`;
}
export const catalogueFile = (name: string): string => `catalogue/${name}`;

/** Looks a name up; an unknown one becomes an issue with the nearest known names. */
export function lookUp<T>(
  table: Readonly<Record<string, T>>,
  name: string,
  code: MessageCode,
  where: Origin,
  issues: Issue[],
): T | undefined {
  if (Object.hasOwn(table, name)) return table[name];
  const known = Object.keys(table);
  issues.push(
    problem(code, where.file, where.path, { value: name, near: nearest(name, known), known }),
  );
  return undefined;
}

/** Persons of a role per participant: `relatives` of a person, `members` of a family. */
export function personsOf(context: Context, role: string): Quantity | undefined {
  const { group } = context;
  const key = group.unit === 'family' ? 'members' : 'relatives';
  const persons = group[key]?.[role as keyof NonNullable<Group['members']>];
  if (!persons) return undefined;
  const path = [context.case.group, key, role, 'count'];
  const origin = { file: packFile(context, 'groups.yaml'), path };
  const around = [persons, group];
  return quantityOf(`persons.${role}`, persons.count, 'count', origin, around, context.issues);
}
