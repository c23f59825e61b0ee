import { problem, warning } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { BasisName } from '../schema/bases.ts';
import { weakestBasis } from '../schema/bases.ts';
import type { Effect } from '../schema/effect.ts';
import type { Outcome } from '../schema/outcome.ts';
import { type Context, packFile, personsOf } from './context.ts';
import { resolveEffect, type Written } from './effect.ts';
import { resolveLasting } from './lasting.ts';
import { quantitiesIn } from './quantities-in.ts';
import type { Lasts, OnsetForm, ResolvedOutcome } from './resolved.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The effects of the case, filled in from its chain; a departure from the chain needs a reason. */
function effectsOf(context: Context): Record<string, Written> {
  const { case: asked, chain, caseFile, issues } = context;
  const written: Record<string, Written> = {};
  for (const [id, effect] of Object.entries(chain?.effect ?? {})) {
    const path = [asked.chain ?? '', 'effect', id];
    written[id] = { effect, origin: { file: packFile(context, 'chains.yaml'), path } };
  }
  for (const [id, effect] of Object.entries(asked.effect ?? {})) {
    const before: Effect | undefined = written[id]?.effect;
    written[id] = { effect, origin: { file: caseFile, path: ['effect', id] } };
    if (
      before === undefined ||
      same({ ...before, reason: undefined }, { ...effect, reason: undefined })
    )
      continue;
    const found = { key: `effect.${id}`, chain: asked.chain ?? '', reason: effect.reason };
    issues.push(
      effect.reason === undefined
        ? problem('reason-missing', caseFile, ['effect', id], found)
        : warning('chain-overridden', caseFile, ['effect', id], {
            what: context.pack.outcomes[id]?.label ?? id,
            chain: chain?.label ?? '',
            reason: effect.reason,
          }),
    );
  }
  return written;
}

function findOutcome(context: Context, id: string, written: Written): Outcome | undefined {
  const { pack, case: asked, issues } = context;
  const { file, path } = written.origin;
  const ofGroup = Object.keys(pack.outcomes).filter((o) => pack.outcomes[o]?.group === asked.group);
  const outcome = Object.hasOwn(pack.outcomes, id) ? pack.outcomes[id] : undefined;
  if (outcome?.group === asked.group) return outcome;
  const found = { value: id, group: outcome?.group, near: nearest(id, ofGroup), known: ofGroup };
  issues.push(problem(outcome ? 'outcome-other-group' : 'unknown-outcome', file, path, found));
  return undefined;
}

const basesIn = (form: object | undefined): BasisName[] =>
  quantitiesIn(form).flatMap((quantity) => quantity.basis ?? []);
const weakest = (bases: BasisName[]) => (bases.length === 0 ? undefined : weakestBasis(bases));

/** The bases an effect rests on; drop-out rests on the completion it is the rest of. */
function effectBasis(onset: OnsetForm, completion: BasisName | undefined) {
  const own = basesIn(onset);
  const usesCompletion =
    onset.kind === 'dropout' || (onset.kind === 'success' && onset.amongCompleters);
  return weakest(usesCompletion && completion ? [...own, completion] : own);
}

function resolveOutcome(
  context: Context,
  id: string,
  outcome: Outcome,
  onset: OnsetForm,
  completion: BasisName | undefined,
): ResolvedOutcome {
  const file = packFile(context, 'outcomes.yaml');
  const of = outcome.of ?? 'participant';
  const holders = of === 'participant' ? undefined : personsOf(context, of);
  if (of !== 'participant' && holders === undefined) {
    const roles = context.group.unit === 'family' ? context.group.members : context.group.relatives;
    const known = Object.keys(roles ?? {});
    const found = { value: of, near: nearest(of, known), known };
    context.issues.push(problem('unknown-role', file, [id, 'of'], found));
  }
  let lasting: Lasts | undefined;
  if (outcome.kind === 'success' || outcome.kind === 'both')
    lasting = resolveLasting(
      `outcomes.${id}.lasting`,
      outcome.lasting,
      { file, path: [id, 'lasting'] },
      [outcome],
      context.issues,
    );
  else if (outcome.kind === 'prevention')
    lasting = resolveLasting(
      `outcomes.${id}.problemLasts`,
      outcome.problemLasts,
      { file, path: [id, 'problemLasts'] },
      [outcome],
      context.issues,
    );
  return {
    id,
    label: outcome.label,
    onset,
    of,
    holders,
    lasting,
    effectBasis: effectBasis(onset, completion),
    lastingBasis: weakest(basesIn(lasting)) ?? (lasting ? outcome.basis : undefined),
  };
}

/** A joint share worked out from two effects is no better founded than they are; a known share is. */
function withMembersBasis(
  outcome: ResolvedOutcome,
  all: readonly ResolvedOutcome[],
): ResolvedOutcome {
  const { onset } = outcome;
  if (onset.kind !== 'both' || onset.joint === 'given') return outcome;
  const bases = all
    .filter(({ id }) => onset.members.includes(id))
    .flatMap(({ effectBasis: basis }) => basis ?? []);
  return { ...outcome, effectBasis: weakest(bases) };
}

function checkBoth(context: Context, outcomes: readonly ResolvedOutcome[]): void {
  for (const both of outcomes) {
    if (both.onset.kind !== 'both') continue;
    const path = ['effect', both.id];
    const members = both.onset.members.map((id) => outcomes.find((o) => o.id === id));
    for (const [i, member] of members.entries()) {
      const value = both.onset.members[i === 0 ? 0 : 1];
      if (!member)
        context.issues.push(problem('both-member-not-counted', context.caseFile, path, { value }));
      else if (member.onset.kind !== 'success' && member.onset.kind !== 'prevention')
        context.issues.push(
          problem('both-of-both', context.caseFile, path, { kind: member.onset.kind }),
        );
    }
    const [a, b] = members;
    if (a && b && (a.of !== b.of || a.of !== both.of))
      context.issues.push(
        problem('both-different-of', context.caseFile, path, { a: a.of, b: b.of }),
      );
    if (both.onset.joint !== 'given')
      context.issues.push(
        warning('joint-assumed', context.caseFile, path, {
          outcome: both.label,
          joint: both.onset.joint,
        }),
      );
  }
}

/**
 * The outcomes that the case counts, in the order of the pack, joint outcomes last.
 *
 * @param completion - basis of the completion rate, where there is one
 */
export function resolveOutcomes(
  context: Context,
  completion: BasisName | undefined,
): ResolvedOutcome[] {
  const written = effectsOf(context);
  if (Object.keys(written).length === 0)
    context.issues.push(problem('no-effect', context.caseFile, ['effect']));
  const order = Object.keys(context.pack.outcomes);
  const ids = Object.keys(written).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const resolved = ids.flatMap((id) => {
    const effect = written[id];
    const outcome = effect && findOutcome(context, id, effect);
    if (!effect || !outcome || effect.effect.include === false) return [];
    const onset = resolveEffect(context, id, outcome, effect);
    if (effect.effect.withoutUnknown)
      context.issues.push(
        warning('no-counterfactual', effect.origin.file, effect.origin.path, {
          outcome: outcome.label,
        }),
      );
    return onset ? [resolveOutcome(context, id, outcome, onset, completion)] : [];
  });
  const sorted = [
    ...resolved.filter((o) => o.onset.kind !== 'both'),
    ...resolved.filter((o) => o.onset.kind === 'both'),
  ];
  checkBoth(context, sorted);
  return sorted.map((outcome) => withMembersBasis(outcome, sorted));
}
