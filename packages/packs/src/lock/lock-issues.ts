import {
  type Case,
  type Catalogue,
  ENGINE_VERSION,
  type Issue,
  type Pack,
  problem,
} from '@som/engine';

/** What a case can be locked to: the exact data and program behind its result. */
export type Lock = NonNullable<Case['locked']>;

/** The lock that fits a pack, a catalogue and this program. */
export function lockOf(pack: Pack, catalogue: Catalogue): Lock {
  return {
    pack: { version: pack.version, hash: pack.hash },
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    engine: ENGINE_VERSION,
  };
}

const PARTS = {
  pack: { da: 'Pakken', en: 'The pack' },
  catalogue: { da: 'Kataloget', en: 'The catalogue' },
  engine: { da: 'Regnemotoren', en: 'The engine' },
};

/** A version with the beginning of its hash, as people compare them. */
const named = ({ version, hash }: Lock['pack']): string => `${version} (${hash.slice(0, 12)})`;

/**
 * Where pack, catalogue or program differ from what a case is locked to; one issue for each that does.
 *
 * @param ready - the case, with the pack and the catalogue it would be calculated with
 */
export function lockIssues(ready: {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
  caseFile: string;
}): Issue[] {
  const { case: asked, pack, catalogue, caseFile } = ready;
  if (!asked.locked) return [problem('not-locked', caseFile, [])];
  const was = asked.locked;
  const now = lockOf(pack, catalogue);
  const data = (['pack', 'catalogue'] as const).flatMap((part) =>
    was[part].hash === now[part].hash && was[part].version === now[part].version
      ? []
      : [
          problem('stamp-differs', caseFile, ['locked', part], {
            part: PARTS[part],
            was: named(was[part]),
            is: named(now[part]),
          }),
        ],
  );
  if (was.engine === now.engine) return data;
  const found = { part: PARTS.engine, was: was.engine, is: now.engine };
  return [...data, problem('stamp-differs', caseFile, ['locked', 'engine'], found)];
}
