import type { Effect } from '../schema/effect.ts';
import type { Pack } from '../schema/pack.ts';
import type { Source } from '../schema/source.ts';
import { personSource } from './quantity.ts';

type Cited = Pick<Pack, 'sources' | 'studies'>;

const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The work a study is published in: the one written in it, or the one its `source` names. */
function workOfStudy({ sources, studies }: Cited, id: string): Source | undefined {
  const study = own(studies, id);
  // a second study of the same work may cite the first; no further, so that two cannot cite each other in a ring
  return study && (study.work ?? own(sources, study.source) ?? own(studies, study.source)?.work);
}

/**
 * The work that a `source` of a pack or of its cases names: a key of sources.yaml, or the id of a study, which then
 * stands for the work the study is published in. A key of sources.yaml goes before a study of the same id.
 */
export const workNamed = (pack: Cited, key: string): Source | undefined =>
  own(pack.sources, key) ?? workOfStudy(pack, key);

/** Every work that a `source` of a pack may name, by that name. */
export function worksOf(pack: Cited): Record<string, Source> {
  const studied = Object.keys(pack.studies).flatMap((id): [string, Source][] => {
    const work = workOfStudy(pack, id);
    return work ? [[id, work]] : [];
  });
  return { ...Object.fromEntries(studied), ...pack.sources };
}

/**
 * What stands behind an effect that names no `source`: its study, the first of the studies it is added up from (`restsOn`
 * lists them all), or the people who judged it.
 */
export function behindEffect({ study, restsOn }: Effect): string | undefined {
  if (study?.study !== undefined || !restsOn) return study?.study;
  if ('effects' in restsOn && restsOn.effects) return restsOn.effects[0]?.study;
  return restsOn.way === 'judgement'
    ? personSource(restsOn.judgements.map(({ by }) => by).join(', '))
    : personSource(restsOn.by);
}
