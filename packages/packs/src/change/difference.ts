import { type Catalogue, type Issue, type Pack, problem } from '@som/engine';
import { type Bump, type Change, type Difference, largest } from './change.ts';
import { compare } from './compare.ts';
import { currentId, type FormerIds, withdrawal } from './former-ids.ts';
import { hasId, type Ids, idsOfCatalogue, idsOfPack, KIND_LABELS, type Kind } from './kinds.ts';
import { weigh } from './weigh.ts';

/** One version of a pack or catalogue. */
export interface Stamp {
  id: string;
  version: string;
  hash: string;
}

/** What changed in meaning between two versions of a pack or of the catalogue. */
export interface VersionChange {
  of: 'pack' | 'catalogue';
  before: Stamp;
  after: Stamp;
  changes: Change[];
  /** The smallest bump that the changes allow, before any case is calculated. */
  bump: Bump;
  /** Ids that are gone without a word. */
  issues: Issue[];
}

type Files = Readonly<Record<string, unknown>>;
interface Version extends Stamp {
  files: Files;
  ids: Ids;
  former: FormerIds;
}

const stampOf = ({ id, version, hash }: Stamp): Stamp => ({ id, version, hash });

/** The manifest apart from what is told in other ways: its ids, and who is gone. */
function manifestOf(manifest: object): object {
  const { aliases, withdrawn, ...rest } = { aliases: 0, withdrawn: 0, ...manifest };
  return rest;
}

const packVersion = (pack: Pack): Version => ({
  ...stampOf(pack),
  ids: idsOfPack(pack),
  former: pack.manifest,
  files: {
    'pack.yaml': manifestOf(pack.manifest),
    'groups.yaml': pack.groups,
    'outcomes.yaml': pack.outcomes,
    'consequences.yaml': pack.consequences,
    'prices.yaml': pack.prices,
    'chains.yaml': pack.chains,
    'studies.yaml': pack.studies,
    'sources.yaml': pack.sources,
    'known-gaps.yaml': pack.knownGaps,
    // what a worked case says is its own matter; only whether it is there is told here
    cases: Object.fromEntries(
      Object.entries(pack.cases).map(([id, { title }]) => [id, { label: title }]),
    ),
  },
});

const catalogueVersion = (catalogue: Catalogue): Version => ({
  ...stampOf(catalogue),
  ids: idsOfCatalogue(catalogue),
  former: catalogue.manifest,
  files: {
    'catalogue.yaml': manifestOf(catalogue.manifest),
    'payers.yaml': catalogue.payers,
    'departments.yaml': catalogue.departments,
    'refunds.yaml': catalogue.refunds,
    'indices.yaml': catalogue.indices,
    'discount.yaml': catalogue.discount,
    'services.yaml': catalogue.services,
    'sources.yaml': catalogue.sources,
  },
});

/** Ids without the group that a segment stands in. */
const bareIds = (ids: Ids): Set<string> =>
  new Set(Object.values(ids).flatMap((set) => [...set].map((id) => id.split('/').at(-1) ?? id)));

/** Something removed that the new version says is withdrawn. */
function withReason(change: Difference, former: FormerIds): Difference {
  if (change.kind !== 'removed') return change;
  const told = withdrawal(change.id, former);
  if (!told) return change;
  const { file, path, what, id } = change;
  return { kind: 'withdrawn', file, path, what, id, ...told };
}

/** Ids that a case may name and that no longer lead anywhere, although nothing is said of them. */
function disappeared(before: Version, after: Version, elsewhere: Ids): Issue[] {
  const file = `${after.id}/${'pack.yaml' in after.files ? 'pack' : 'catalogue'}.yaml`;
  const known = (kind: Kind) => (id: string) => hasId(kind, id, after.ids, elsewhere);
  const gone = (kind: Kind, id: string): boolean => {
    const [group = '', segment] = id.split('/');
    if (segment === undefined)
      return (
        currentId(id, after.former, known(kind)) === undefined && !withdrawal(id, after.former)
      );
    // a segment goes with its group, which is told by itself
    const home = currentId(group, after.former, known('group'));
    return (
      home !== undefined &&
      currentId(segment, after.former, (s) => known('segment')(`${home}/${s}`)) === undefined &&
      !withdrawal(segment, after.former)
    );
  };
  const say = (kind: Kind, id: string) =>
    problem('id-disappeared', file, ['withdrawn'], {
      what: KIND_LABELS[kind],
      value: id.split('/').at(-1),
    });
  const ids = Object.entries(before.ids).flatMap(([kind, set]) =>
    // the keys of Ids are kinds
    [...set].filter((id) => gone(kind as Kind, id)).map((id) => say(kind as Kind, id)),
  );
  const anywhere = bareIds(after.ids);
  const forgotten = Object.keys(before.former.aliases ?? {})
    .filter((id) => currentId(id, after.former, (name) => anywhere.has(name)) === undefined)
    .filter((id) => !withdrawal(id, after.former))
    .map((value) => problem('alias-disappeared', file, ['aliases'], { value }));
  return [...ids, ...forgotten];
}

function changeOf(
  of: VersionChange['of'],
  before: Version,
  after: Version,
  elsewhere: Ids,
): VersionChange {
  const anywhere = bareIds(after.ids);
  const now = (id: string) => currentId(id, after.former, (name) => anywhere.has(name)) ?? id;
  const files = new Set([...Object.keys(before.files), ...Object.keys(after.files)]);
  const changes = [...files].flatMap((file) =>
    compare({ file, path: [], now, told: [{}, {}] }, before.files[file], after.files[file])
      .map((change) => withReason(change, after.former))
      .map(weigh),
  );
  const issues = disappeared(before, after, elsewhere);
  const gone: Bump = issues.length > 0 ? 'major' : 'none';
  const other: Bump = before.hash === after.hash ? 'none' : 'patch';
  const bump = largest([...changes.map((change) => change.bump), gone, other]);
  return { of, before: stampOf(before), after: stampOf(after), changes, bump, issues };
}

/**
 * What changed in meaning between two versions of a pack.
 *
 * @param catalogue - the catalogue of the new version, which may have taken over a service
 */
export const comparePacks = (before: Pack, after: Pack, catalogue: Catalogue): VersionChange =>
  changeOf('pack', packVersion(before), packVersion(after), idsOfCatalogue(catalogue));

/** What changed in meaning between two versions of the catalogue. */
export const compareCatalogues = (before: Catalogue, after: Catalogue): VersionChange =>
  changeOf('catalogue', catalogueVersion(before), catalogueVersion(after), {});
