import { type Issue, nearest, problem } from '@som/engine';
import { wantedPack } from './choose-pack.ts';

/** What is said of an `extends` that no pack answers to. */
export function baseNotFound(
  wanted: string,
  file: string,
  found: readonly { id: string; version: string }[],
): Issue {
  const { id } = wantedPack(wanted);
  const known = [...new Set(found.map((candidate) => candidate.id))];
  if (!known.includes(id))
    return problem('base-unknown', file, ['extends'], {
      value: id,
      near: nearest(id, known),
      known,
    });
  const version = found.filter((candidate) => candidate.id === id).map((one) => one.version);
  return problem('base-version', file, ['extends'], { wanted, version: [...new Set(version)] });
}
