import type { Chain, Label, Pack, Source, Study } from '@som/engine';
import type { KnowledgeEntry } from './entry.ts';
import { baseOf, named, packsInOrder, studyNamed } from './packs-in-order.ts';

/** A chain that cites studies, with the pack it stands in. */
interface Standing {
  pack: Pack;
  id: string;
  chain: Chain;
}

/** What a chain says of a study: its own sentence about it, or the links it stands behind. */
function saidBy(chain: Chain, study: string): Label | undefined {
  const evidence = chain.evidence?.find((cited) => cited.study === study);
  if (evidence) return evidence.says;
  return chain.theory.find(({ studies = [] }) => studies.includes(study))?.text;
}

/** Outcomes of a chain whose figure is worked out of the study. */
const fedBy = (chain: Chain, study: string): string[] =>
  Object.entries(chain.effect ?? {})
    .filter(
      ([, { study: converted, restsOn }]) =>
        converted?.study === study ||
        (restsOn !== undefined &&
          'effects' in restsOn &&
          (restsOn.effects ?? []).some((cited) => cited.study === study)),
    )
    .map(([outcome]) => outcome);

/** The work itself, from the study or from sources.yaml of the pack or the one it adds to. */
function workOf(study: Study, homes: readonly Pack[]): Source | undefined {
  const key = study.source;
  if (study.work !== undefined || key === undefined) return study.work;
  return homes.find(({ sources }) => Object.hasOwn(sources, key))?.sources[key];
}

function entryOf(
  pack: Pack,
  id: string,
  study: Study,
  standing: readonly Standing[],
  packs: readonly Pack[],
): KnowledgeEntry {
  const homes = [pack, ...baseOf(pack, packs)];
  const citing = standing.filter(
    ({ pack: home, chain }) =>
      (saidBy(chain, id) !== undefined || fedBy(chain, id).length > 0) &&
      studyNamed(home, id, packs)?.pack === pack,
  );
  const borne = study.effects.flatMap(({ bearsOn = [] }) => bearsOn.map(({ outcome }) => outcome));
  const fed = citing.flatMap(({ chain }) => fedBy(chain, id));
  const outcomes = named(homes, 'outcomes', [...borne, ...fed]);
  const groups = named(homes, 'groups', [
    ...outcomes.map(({ found }) => found.group),
    ...citing.map(({ chain }) => chain.group),
  ]);
  const work = workOf(study, homes);
  const label = ({ id: key, found }: { id: string; found: { label: Label } }) => ({
    id: key,
    label: found.label,
  });
  return {
    pack: { id: pack.id, version: pack.version, manifest: pack.manifest },
    id,
    study,
    ...(work && { work }),
    groups: groups.map(label),
    outcomes: outcomes.map(label),
    chains: citing.map(({ id: key, chain }) => ({
      id: key,
      label: chain.label,
      says: saidBy(chain, id) ?? chain.label,
    })),
  };
}

/**
 * Every study of the packs, with the groups, outcomes and chains it bears on: through what its effects say themselves
 * (`bearsOn`), and through the chains that cite it. In the order of the packs' ids, then of their files.
 */
export function knowledgeBase(packs: readonly Pack[]): KnowledgeEntry[] {
  const sorted = packsInOrder(packs);
  const standing = sorted.flatMap((pack) =>
    Object.entries(pack.chains).map(([id, chain]) => ({ pack, id, chain })),
  );
  return sorted.flatMap((pack) =>
    Object.entries(pack.studies).map(([id, study]) => entryOf(pack, id, study, standing, sorted)),
  );
}
