import {
  INTERVENTION_KIND_IDS,
  INTERVENTION_KINDS,
  type InterventionKind,
  OUTCOME_KIND_IDS,
  OUTCOME_KINDS,
  type OutcomeKind,
  type Pack,
  type Study,
} from '@som/engine';
import type { KnowledgeEntry } from './entry.ts';
import { evidenceGaps } from './evidence-gaps.ts';
import type { EvidenceCell, EvidenceMap } from './facet.ts';
import { DESIGN_ORDER } from './words.ts';

const strength = (design: Study['design']): number => DESIGN_ORDER.indexOf(design);

const outcomesOf = (study: Study): OutcomeKind[] => [
  ...new Set(study.effects.flatMap(({ outcomeKind }) => outcomeKind ?? [])),
];

function cellOf(
  intervention: InterventionKind,
  outcome: OutcomeKind,
  all: readonly KnowledgeEntry[],
): EvidenceCell | undefined {
  const entries = all.filter(
    ({ study }) => study.interventionKind === intervention && outcomesOf(study).includes(outcome),
  );
  const [first] = entries;
  if (!first) return undefined;
  const found = (finding: Study['finding']) =>
    entries.filter(({ study }) => study.finding === finding).length;
  return {
    intervention,
    outcome,
    studies: entries.length,
    effects: entries
      .flatMap(({ study }) => study.effects)
      .filter(({ outcomeKind }) => outcomeKind === outcome).length,
    strongest: entries
      .map(({ study }) => study.design)
      .reduce((best, design) => (strength(design) < strength(best) ? design : best)),
    findings: {
      positive: found('positive'),
      null: found('null'),
      negative: found('negative'),
      mixed: found('mixed'),
      uncontrolled: found('uncontrolled'),
    },
    ids: entries.map(({ pack, id }) => ({ pack: pack.id, study: id })),
  };
}

/**
 * Kinds of intervention by kinds of outcome: how many studies, how strong, what they found, and the gaps.
 *
 * @param packs - the packs whose outcomes need evidence; without them no gaps are looked for. A kind that one of their
 *   chains uses has a row also when no study of it exists
 */
export function evidenceMap(
  entries: readonly KnowledgeEntry[],
  packs: readonly Pack[] = [],
): EvidenceMap {
  const cells = INTERVENTION_KIND_IDS.flatMap((intervention) =>
    OUTCOME_KIND_IDS.flatMap((outcome) => cellOf(intervention, outcome, entries) ?? []),
  );
  const used = new Set(
    packs.flatMap(({ chains }) =>
      Object.values(chains).map(({ intervention }) => intervention.kind),
    ),
  );
  return {
    interventions: INTERVENTION_KIND_IDS.filter(
      (id) => used.has(id) || cells.some(({ intervention }) => intervention === id),
    ).map((id) => ({ id, label: INTERVENTION_KINDS[id] })),
    outcomes: OUTCOME_KIND_IDS.filter((id) => cells.some(({ outcome }) => outcome === id)).map(
      (id) => ({ id, label: OUTCOME_KINDS[id] }),
    ),
    cells,
    gaps: evidenceGaps(entries, packs),
    unplaced: entries
      .filter(({ study }) => !study.interventionKind || outcomesOf(study).length === 0)
      .map(({ pack, id }) => ({ pack: pack.id, study: id })),
  };
}
