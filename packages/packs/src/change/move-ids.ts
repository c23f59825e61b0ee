import type { Catalogue, Pack } from '@som/engine';
import { type Document, parseDocument } from 'yaml';
import { type NamePlace, namesInCase } from './case-names.ts';
import { applyEdits, type Edit, takeOutAll } from './edit-text.ts';
import { bothFormer, currentId, type FormerIds, type Withdrawn, withdrawal } from './former-ids.ts';
import { hasId, idsOfCatalogue, idsOfPack, type Kind } from './kinds.ts';

/** What happened to an id of a case on its way to a newer pack. */
export type Moved = { what: Kind; path: readonly string[]; from: string } & (
  | { kind: 'renamed'; to: string }
  | ({ kind: 'dropped' } & Withdrawn)
);

const IN_CATALOGUE: ReadonlySet<Kind> = new Set(['index', 'refund', 'department', 'schedule']);

type Standing = { to: string } | { withdrawn: Withdrawn } | undefined;

/** What the new pack and catalogue say of an id; nothing when it stands, or when they do not know it. */
function standingIn(pack: Pack, catalogue: Catalogue, group: string) {
  const [ours, shared] = [idsOfPack(pack), idsOfCatalogue(catalogue)];
  const formerOf = (kind: Kind): FormerIds =>
    IN_CATALOGUE.has(kind)
      ? catalogue.manifest
      : kind === 'service'
        ? bothFormer(pack.manifest, catalogue.manifest)
        : pack.manifest;
  const groupNow = currentId(group, pack.manifest, (id) => hasId('group', id, ours)) ?? group;
  return (kind: Kind, id: string): Standing => {
    const former = formerOf(kind);
    const known = (name: string) =>
      hasId(kind, kind === 'segment' ? `${groupNow}/${name}` : name, ours, shared);
    const to = currentId(id, former, known);
    if (to !== undefined) return to === id ? undefined : { to };
    const withdrawn = withdrawal(id, former);
    return withdrawn && { withdrawn };
  };
}

/** The case as YAML; read the same way as by the door, which has looked at it before. */
export const documentOf = (text: string): Document =>
  parseDocument(text, { version: '1.2', schema: 'core', merge: false, prettyErrors: false });

interface Found {
  place: NamePlace;
  standing: NonNullable<Standing>;
}

function renamings(found: readonly Found[]): Edit[] {
  const byScalar = new Map<NamePlace['scalar'], string[]>();
  for (const { place, standing } of found) {
    if (!('to' in standing)) continue;
    const parts = byScalar.get(place.scalar) ?? [...place.parts];
    parts[place.part] = standing.to;
    byScalar.set(place.scalar, parts);
  }
  return [...byScalar].flatMap(([scalar, parts]) =>
    scalar.range ? [{ from: scalar.range[0], to: scalar.range[1], text: parts.join('.') }] : [],
  );
}

const movedOf = ({ place, standing }: Found): Moved => {
  const told = { what: place.kind, path: place.path, from: place.id };
  return 'to' in standing
    ? { kind: 'renamed', ...told, to: standing.to }
    : { kind: 'dropped', ...told, ...standing.withdrawn };
};

/**
 * Finds what a case must give up or call by another name under a pack and a catalogue.
 *
 * @param text - a case that has been read without problems
 * @param drop - whether what is withdrawn is taken out; else only names are followed
 */
export function moveIds(
  text: string,
  pack: Pack,
  catalogue: Catalogue,
  drop: boolean,
): { document: Document; edits: Edit[]; moved: Moved[] } {
  const document = documentOf(text);
  const places = namesInCase(document);
  const group = places.find(({ kind }) => kind === 'group')?.id ?? '';
  const standing = standingIn(pack, catalogue, group);
  const found = places
    .flatMap((place) => {
      const said = standing(place.kind, place.id);
      return said ? [{ place, standing: said }] : [];
    })
    .filter((f) => 'to' in f.standing || (drop && f.place.drop));
  const out = found.flatMap(({ place, standing: s }) =>
    'withdrawn' in s && place.drop ? [place.drop] : [],
  );
  const edits = [...renamings(found), ...takeOutAll(text, document, out)];
  return { document, edits, moved: found.map(movedOf) };
}

/** The text of a case in which former ids are called what they are called now. */
export const withCurrentIds = (text: string, pack: Pack, catalogue: Catalogue): string =>
  applyEdits(text, moveIds(text, pack, catalogue, false).edits);
