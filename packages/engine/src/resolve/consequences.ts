import { problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import { weakestBasis } from '../schema/bases.ts';
import { agesOf } from '../schema/table-keys.ts';
import { checkAges, checkLadder, checkRelapse, type Written } from './consequence-checks.ts';
import { type Context, lookUp, packFile, personsOf } from './context.ts';
import { yearTable } from './lasting.ts';
import { findService, resolvePrice } from './price.ts';
import { quantitiesIn } from './quantities-in.ts';
import { personSource, type Quantity, quantityOf } from './quantity.ts';
import type { ChangeForm, ResolvedConsequence, ResolvedOutcome } from './resolved.ts';
import { splitOf } from './split.ts';

/** The consequences of the outcomes that count: those of the pack not left out, and those the case adds. */
function written(context: Context, outcomes: readonly ResolvedOutcome[]): Written[] {
  const { pack, case: asked, caseFile, issues } = context;
  const own = asked.consequences ?? {};
  const fromPack = outcomes.flatMap((outcome) =>
    Object.entries(pack.consequences[outcome.id] ?? {}).map(([id, body]) => ({
      id,
      outcome: outcome.id,
      body,
      origin: { file: packFile(context, 'consequences.yaml'), path: [outcome.id, id] },
    })),
  );
  const known = fromPack.map((consequence) => consequence.id);
  for (const [i, { id, origin }] of fromPack.entries())
    if (known.indexOf(id) < i)
      issues.push(problem('id-taken', origin.file, origin.path, { value: id }));
  // one under an outcome that does not count is left out anyway
  const named = Object.values(pack.consequences).flatMap((table) => Object.keys(table));
  for (const key of ['leaveOut', 'adjust'] as const)
    for (const id of Object.keys(own[key] ?? {}))
      if (!named.includes(id)) {
        const found = { value: id, near: nearest(id, known), known };
        issues.push(problem('unknown-consequence', caseFile, ['consequences', key, id], found));
      }
  const added = Object.entries(own.add ?? {}).flatMap(([id, { outcome, ...body }]) => {
    const path = ['consequences', 'add', id];
    if (known.includes(id)) issues.push(problem('id-taken', caseFile, path, { value: id }));
    const counted = Object.fromEntries(outcomes.map((o) => [o.id, o]));
    const at = { file: caseFile, path: [...path, 'outcome'] };
    return lookUp(counted, outcome, 'unknown-outcome', at, issues)
      ? [{ id, outcome, body, origin: { file: caseFile, path } }]
      : [];
  });
  return [...fromPack.filter(({ id }) => !Object.hasOwn(own.leaveOut ?? {}, id)), ...added];
}

function changeForm(context: Context, { id, body, origin }: Written): ChangeForm {
  const together = (quantity: Quantity): Quantity =>
    body.independentYears ? quantity : { ...quantity, together: `consequences.${id}` };
  const table = (key: 'change' | 'ifReached' | 'ifNotReached') =>
    Object.fromEntries(
      Object.entries(
        yearTable(
          `consequences.${id}.${key}`,
          body[key] ?? {},
          'amount',
          { ...origin, path: [...origin.path, key] },
          [body],
          context.issues,
        ),
      ).map(([year, quantity]) => [year, together(quantity)]),
    );
  if (body.change) return { kind: 'change', byYear: table('change') };
  if (body.ifReached || body.ifNotReached)
    return {
      kind: 'paths',
      reached: table('ifReached'),
      notReached: table('ifNotReached'),
      weeksBefore: body.weeksBefore,
    };
  const bands = Object.entries(body.byAge ?? {})
    .map(([key, estimate]) => {
      const [from, to] = agesOf(key);
      const at = { ...origin, path: [...origin.path, 'byAge', key] };
      const name = `consequences.${id}.byAge.${key}`;
      const value = quantityOf(name, estimate, 'amount', at, [body], context.issues);
      return { from, to, value: together(value) };
    })
    .sort((a, b) => a.from - b.from);
  for (const [i, band] of bands.entries()) {
    const before = bands[i - 1];
    if (band.from > band.to || (before && band.from !== before.to + 1)) {
      const path = [...origin.path, 'byAge'];
      context.issues.push(problem('age-gap', origin.file, path, { age: band.from }));
    }
  }
  return { kind: 'byAge', bands };
}

/** Persons a consequence concerns, per holder of its outcome. */
function affectedOf(
  context: Context,
  consequence: Written,
  outcome: ResolvedOutcome,
): Quantity | undefined {
  const { id, body, origin } = consequence;
  if (body.perHolder) {
    const at = { ...origin, path: [...origin.path, 'perHolder'] };
    const name = `consequences.${id}.perHolder`;
    return quantityOf(name, body.perHolder, 'count', at, [body], context.issues);
  }
  const isUnit = body.affects === 'participant' && context.group.unit === 'person';
  if (
    body.affects === 'holder' ||
    body.affects === outcome.of ||
    (isUnit && outcome.of === 'participant')
  )
    return undefined;
  const at = [...origin.path, 'affects'];
  if (outcome.of !== 'participant') {
    const found = { of: outcome.of, affects: body.affects };
    context.issues.push(problem('per-holder-needed', origin.file, at, found));
    return undefined;
  }
  const persons = personsOf(context, body.affects);
  if (!persons) {
    const { group } = context;
    const known = Object.keys((group.unit === 'family' ? group.members : group.relatives) ?? {});
    const found = { value: body.affects, near: nearest(body.affects, known), known };
    context.issues.push(problem('unknown-role', origin.file, at, found));
  }
  return persons;
}

function resolveConsequence(
  context: Context,
  consequence: Written,
  outcome: ResolvedOutcome,
  lastYear: number,
): ResolvedConsequence | undefined {
  const { id, body, origin } = consequence;
  const serviceAt = { ...origin, path: [...origin.path, 'service'] };
  const inline = typeof body.service === 'string' ? undefined : body.service;
  const found = inline
    ? { service: inline, origin: serviceAt }
    : findService(context, String(body.service), serviceAt);
  if (!found) return undefined;
  const name = inline ? id : String(body.service);
  const price = resolvePrice(
    context,
    name,
    found.service,
    found.origin,
    lastYear,
    inline !== undefined,
  );
  if (body.payers) {
    const paid = { payers: body.payers.shares, departments: body.payers.departments };
    price.split = splitOf(paid, context.catalogue, origin, context.issues);
  } else checkLadder(context, consequence, price);
  const segments = context.group.segments ?? {};
  for (const segment of body.segments ?? []) {
    const at = { ...origin, path: [...origin.path, 'segments'] };
    lookUp(segments, segment, 'unknown-segment', at, context.issues);
  }
  const change = changeForm(context, consequence);
  if (change.kind === 'byAge') checkAges(context, consequence);
  checkRelapse(context, consequence, outcome);
  const adjusted = context.case.consequences?.adjust?.[id];
  const adjustPath = ['consequences', 'adjust', id, 'scale'];
  const scale =
    adjusted &&
    quantityOf(
      `consequences.${id}.scale`,
      adjusted.scale,
      'count',
      { file: context.caseFile, path: adjustPath, note: adjusted.reason },
      // whoever made the judgement is its source
      [{ basis: adjusted.basis, source: adjusted.source ?? personSource(adjusted.by) }],
      context.issues,
    );
  const kind = outcome.onset.kind;
  const bases = quantitiesIn([change, scale]).flatMap((quantity) => quantity.basis ?? []);
  return {
    id,
    label: body.label ?? found.service.label,
    outcome: outcome.id,
    affects: body.affects,
    affected: affectedOf(context, consequence, outcome),
    segments: body.segments,
    change,
    hold: body.beyond?.hold ?? false,
    scale,
    lastingApplies:
      kind !== 'participation' && kind !== 'dropout' && body.measuredAmong !== 'all-who-reached',
    price,
    refundStep: body.refundStep,
    changeBasis: weakestBasis(bases.length > 0 ? bases : ['illustrative']),
  };
}

/** The consequences that count, each under its outcome. */
export function resolveConsequences(
  context: Context,
  outcomes: readonly ResolvedOutcome[],
  lastYear: number,
): ResolvedConsequence[] {
  return written(context, outcomes).flatMap((consequence) => {
    const outcome = outcomes.find((o) => o.id === consequence.outcome);
    if (!outcome) return [];
    const resolved = resolveConsequence(context, consequence, outcome, lastYear);
    return resolved ? [resolved] : [];
  });
}
