import type { Catalogue, Label, Pack } from '@som/engine';

/** What an id can name in a pack, a catalogue or a case. */
export const KIND_LABELS = {
  group: { da: 'målgruppe', en: 'target group' },
  segment: { da: 'segment', en: 'segment' },
  role: { da: 'pårørende', en: 'relatives' },
  outcome: { da: 'effektmål', en: 'outcome' },
  consequence: { da: 'konsekvens', en: 'consequence' },
  service: { da: 'ydelse', en: 'service' },
  chain: { da: 'effektkæde', en: 'effect chain' },
  study: { da: 'studie', en: 'study' },
  index: { da: 'prisindeks', en: 'price index' },
  refund: { da: 'refusionsregel', en: 'refund rule' },
  department: { da: 'forvaltningsområde', en: 'department' },
  schedule: { da: 'renteplan', en: 'discount schedule' },
  payer: { da: 'betaler', en: 'payer' },
  source: { da: 'kilde', en: 'source' },
  gap: { da: 'kendt hul', en: 'known gap' },
  case: { da: 'gennemregnet sag', en: 'worked case' },
} as const satisfies Record<string, Label>;
export type Kind = keyof typeof KIND_LABELS;

/** File → how many keys lead to the thing, and what it is. */
const TABLES: Readonly<Record<string, { depth: number; kind: Kind }>> = {
  'groups.yaml': { depth: 1, kind: 'group' },
  'outcomes.yaml': { depth: 1, kind: 'outcome' },
  'consequences.yaml': { depth: 2, kind: 'consequence' },
  'prices.yaml': { depth: 1, kind: 'service' },
  'services.yaml': { depth: 1, kind: 'service' },
  'chains.yaml': { depth: 1, kind: 'chain' },
  'studies.yaml': { depth: 1, kind: 'study' },
  'sources.yaml': { depth: 1, kind: 'source' },
  'known-gaps.yaml': { depth: 1, kind: 'gap' },
  'refunds.yaml': { depth: 1, kind: 'refund' },
  'indices.yaml': { depth: 1, kind: 'index' },
  'discount.yaml': { depth: 1, kind: 'schedule' },
  'departments.yaml': { depth: 1, kind: 'department' },
  'payers.yaml': { depth: 1, kind: 'payer' },
  cases: { depth: 1, kind: 'case' },
};

/** What stands at a path of a file, when it is a thing with an id of its own. */
export function kindAt(file: string, path: readonly string[]): Kind | undefined {
  const table = TABLES[file];
  if (table?.depth === path.length) return table.kind;
  if (file !== 'groups.yaml' || path.length !== 3) return undefined;
  if (path[1] === 'segments') return 'segment';
  return path[1] === 'relatives' || path[1] === 'members' ? 'role' : undefined;
}

/** Ids by kind that a case may name; segments as `group/segment`, since they are unique in their group only. */
export type Ids = Partial<Record<Kind, ReadonlySet<string>>>;

const keys = (table: object): ReadonlySet<string> => new Set(Object.keys(table));

/** The ids of a pack that a case may name. */
export function idsOfPack(pack: Pack): Ids {
  return {
    group: keys(pack.groups),
    segment: new Set(
      Object.entries(pack.groups).flatMap(([group, { segments }]) =>
        Object.keys(segments ?? {}).map((segment) => `${group}/${segment}`),
      ),
    ),
    outcome: keys(pack.outcomes),
    consequence: new Set(Object.values(pack.consequences).flatMap(Object.keys)),
    service: keys(pack.prices),
    chain: keys(pack.chains),
    study: keys(pack.studies),
  };
}

/** The ids of a catalogue that a case may name. */
export function idsOfCatalogue(catalogue: Catalogue): Ids {
  return {
    service: keys(catalogue.services),
    index: keys(catalogue.indices),
    refund: keys(catalogue.refunds),
    department: keys(catalogue.departments),
    schedule: keys(catalogue.discount),
  };
}

/** Whether either of two tables has the id. */
export const hasId = (kind: Kind, id: string, ...tables: readonly Ids[]): boolean =>
  tables.some((ids) => ids[kind]?.has(id) ?? false);
