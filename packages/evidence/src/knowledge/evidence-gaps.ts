import type { Chain, Label, OutcomeKind, Pack, PublishedEffect, Study } from '@som/engine';
import type { KnowledgeEntry } from './entry.ts';
import type { EvidenceGap } from './facet.ts';
import { baseOf, named, packsInOrder } from './packs-in-order.ts';

/** An effect with its study; compared with somebody who was not helped, or not. */
interface Told {
  study: Study;
  effect: PublishedEffect;
  controlled: boolean;
}

/** Designs and findings that cannot show what an intervention does. */
const isControlled = ({ design, finding }: Study): boolean =>
  finding !== 'uncontrolled' &&
  ['meta-analysis', 'randomised-trial', 'quasi-experiment', 'register-study'].includes(design);

function bearing(
  entries: readonly KnowledgeEntry[],
  homes: readonly Pack[],
  outcome: string,
): Told[] {
  return entries
    .filter(({ pack }) => homes.some(({ id }) => id === pack.id))
    .flatMap(({ study }) =>
      study.effects
        .filter(({ bearsOn = [] }) => bearsOn.some((on) => on.outcome === outcome))
        .map((effect) => ({ study, effect, controlled: isControlled(study) })),
    );
}

/** The kind that most of the effects are of; the first of several. */
function usualKind(told: readonly Told[]): OutcomeKind | undefined {
  const kinds = told.flatMap(({ effect }) => effect.outcomeKind ?? []);
  const count = (kind: OutcomeKind) => kinds.filter((other) => other === kind).length;
  return kinds.reduce<OutcomeKind | undefined>(
    (best, kind) => (best === undefined || count(kind) > count(best) ? kind : best),
    undefined,
  );
}

function gapText(chain: Chain, outcome: Label, told: readonly Told[]): Label {
  const { da, en } = chain.intervention.label;
  if (told.length > 0)
    return {
      da: `»${outcome.da}« efter ${da}: kun studier uden sammenligningsgruppe.`,
      en: `“${outcome.en}” after ${en}: only studies without a comparison group.`,
    };
  return {
    da: `»${outcome.da}« efter ${da}: intet studie har målt det.`,
    en: `“${outcome.en}” after ${en}: no study has measured it.`,
  };
}

/** Outcomes that a chain leads to, with or without a figure; attending and leaving need no study of effect. */
function ledTo(chain: Chain, homes: readonly Pack[]): { id: string; label: Label }[] {
  const ids = [...Object.keys(chain.effect ?? {}), ...(chain.outcomes ?? [])];
  return named(homes, 'outcomes', ids)
    .filter(({ found }) => found.kind === 'success' || found.kind === 'prevention')
    .map(({ id, found }) => ({ id, label: found.label }));
}

/**
 * Where a study is missing: an outcome that a chain of a pack leads to, on which no controlled study of that kind of
 * intervention bears.
 */
export function evidenceGaps(
  entries: readonly KnowledgeEntry[],
  all: readonly Pack[],
): EvidenceGap[] {
  const packs = packsInOrder(all);
  return packs.flatMap((pack) => {
    const homes = [pack, ...baseOf(pack, packs)];
    const near = [...homes, ...packs.filter((other) => baseOf(other, packs).includes(pack))];
    return Object.entries(pack.chains).flatMap(([id, chain]) =>
      ledTo(chain, homes).flatMap((outcome): EvidenceGap[] => {
        const borne = bearing(entries, near, outcome.id);
        const { kind } = chain.intervention;
        // a chain that does not say its kind is content with a study of any
        const told = borne.filter(
          ({ study }) => kind === undefined || study.interventionKind === kind,
        );
        if (told.some(({ controlled }) => controlled)) return [];
        return [
          {
            pack: pack.id,
            group: chain.group,
            outcome: outcome.id,
            chain: id,
            intervention: kind,
            column: usualKind(borne),
            says: gapText(chain, outcome.label, told),
          },
        ];
      }),
    );
  });
}
