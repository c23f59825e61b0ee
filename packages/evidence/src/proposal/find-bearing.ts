import type { Directness, Label, Pack, PublishedEffect, Study } from '@som/engine';
import { studyNamed } from '../knowledge/packs-in-order.ts';
import type { Setting } from './setting.ts';

/** An effect of a study that has something to say about an outcome, and how it was found. */
export interface Found {
  pack: Pack;
  /** Id of the study. */
  id: string;
  study: Study;
  /** Id of the effect; `effect-1` … when it has none. */
  effect: string;
  published: PublishedEffect;
  /** Its own word (`bearsOn`), a chain that names the study, or another pack with the same problem and intervention. */
  through: 'bears-on' | 'chain' | 'elsewhere';
  directness: Directness | undefined;
  /** Whether it measures the kind of thing that effects tied to the outcome do; undefined when that cannot be told. */
  sameKind: boolean | undefined;
  /** Why it bears, in the words of who said so. */
  why: Label | undefined;
  /** The chain asked for, when it names the study. */
  chain: Label | undefined;
}

/** The effects of a study by id; one without an id goes by its place. */
export const effectsOf = ({ effects }: Study): { effect: string; published: PublishedEffect }[] =>
  effects.map((published, i) => ({ effect: published.id ?? `effect-${i + 1}`, published }));

interface Standing {
  pack: Pack;
  id: string;
  study: Study;
}

const studiesIn = (packs: readonly Pack[]): Standing[] =>
  packs.flatMap((pack) => Object.entries(pack.studies).map(([id, study]) => ({ pack, id, study })));

/** Studies that the chain asked for names. */
function namedByChain({ chain, homes, packs }: Setting): Standing[] {
  if (!chain) return [];
  const ids = [
    ...(chain.evidence ?? []).map(({ study }) => study),
    ...chain.theory.flatMap(({ studies = [] }) => studies),
    ...Object.values(chain.effect ?? {}).flatMap(({ study }) => study?.study ?? []),
  ];
  return [...new Set(ids)].flatMap((id) => {
    for (const home of homes) {
      const found = studyNamed(home, id, packs);
      if (found) return [{ ...found, id }];
    }
    return [];
  });
}

/** The work of a study, so that the same one in two packs is one. */
function workOf({ pack, id, study }: Standing): string {
  const source = study.source === undefined ? undefined : pack.sources[study.source];
  const work = study.work ?? source;
  return work?.DOI ?? work?.URL ?? `${study.source ?? id}`;
}

/** Studies of other packs about the same problem and the same kind of intervention, that are not here already. */
function elsewhere(setting: Setting, here: readonly Standing[]): Standing[] {
  const { packs, homes, group, kinds } = setting;
  const problems: readonly string[] = group.profile?.problems ?? [];
  const known = new Set(here.flatMap((each) => [each.id, workOf(each)]));
  return studiesIn(packs.filter((pack) => !homes.includes(pack))).filter(
    (each) =>
      each.study.interventionKind !== undefined &&
      kinds.includes(each.study.interventionKind) &&
      (each.study.problems ?? []).some((problem) => problems.includes(problem)) &&
      !known.has(each.id) &&
      !known.has(workOf(each)),
  );
}

/** Every effect that bears on the outcome asked for, in the order of packs and files, each once. */
export function findBearing(setting: Setting): Found[] {
  const { about, homes, chain } = setting;
  const named = namedByChain(setting);
  const isNamed = ({ pack, id }: Standing) =>
    named.some((other) => other.pack === pack && other.id === id);
  const inChain = (each: Standing) => (isNamed(each) ? chain?.label : undefined);

  const own = studiesIn(homes).flatMap((each) =>
    effectsOf(each.study).flatMap(({ effect, published }): Found[] => {
      const on = published.bearsOn?.find(({ outcome }) => outcome === about.outcome);
      if (!on) return [];
      const { directness, why } = on;
      return [
        {
          ...each,
          effect,
          published,
          through: 'bears-on',
          directness,
          sameKind: true,
          why,
          chain: inChain(each),
        },
      ];
    }),
  );
  const kinds = new Set(own.flatMap(({ published }) => published.outcomeKind ?? []));
  const sameKind = ({ outcomeKind }: PublishedEffect) =>
    kinds.size === 0 || outcomeKind === undefined ? undefined : kinds.has(outcomeKind);
  const said = (each: Standing) =>
    own.some((found) => found.pack === each.pack && found.id === each.id);
  const mentioned = named
    // a study, or an effect, that says itself on what it bears has said on what it does not
    .filter((each) => !said(each))
    .flatMap((each) =>
      effectsOf(each.study)
        .filter(({ published }) => published.bearsOn === undefined)
        .map(
          ({ effect, published }): Found => ({
            ...each,
            effect,
            published,
            through: 'chain',
            directness: undefined,
            sameKind: sameKind(published),
            why: chain?.evidence?.find(({ study }) => study === each.id)?.says,
            chain: chain?.label,
          }),
        ),
    );

  const others = elsewhere(setting, [...studiesIn(homes), ...named]).flatMap((each) =>
    effectsOf(each.study)
      .filter(({ published }) => kinds.size === 0 || sameKind(published) === true)
      .map(
        ({ effect, published }): Found => ({
          ...each,
          effect,
          published,
          through: 'elsewhere',
          directness: undefined,
          sameKind: sameKind(published),
          why: undefined,
          chain: undefined,
        }),
      ),
  );
  return [...own, ...mentioned, ...others];
}
