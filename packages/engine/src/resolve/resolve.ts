import { type Issue, problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { Case } from '../schema/case.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import type { Pack } from '../schema/pack.ts';
import { resolveConsequences } from './consequences.ts';
import { type Context, lookUp, packFile } from './context.ts';
import { resolveCosts } from './costs.ts';
import { doubts } from './doubts.ts';
import { resolveOutcomes } from './outcomes.ts';
import { checkOwnPrices } from './price.ts';
import { choice, quantityOf, spreadOf } from './quantity.ts';
import type { Discounting, Resolved, ResolvedSegment } from './resolved.ts';
import { unknownSources } from './sources.ts';

/** Longer than any social intervention is followed; a bound for files from strangers. */
const MAX_YEARS = 120;
const ALL = { da: 'Alle', en: 'All' };

/** Everything a calculation needs. */
export interface Inputs {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
  /** Name of the case's file, used in issues. */
  caseFile?: string;
}

function resolveIntake(asked: Case, caseFile: string, lastYear: number, issues: Issue[]) {
  const intake = Object.entries(asked.intake)
    .map(([key, count]) => ({ year: Number(key), count }))
    .sort((a, b) => a.year - b.year);
  for (const { year } of intake) {
    const path = ['intake', String(year)];
    if (year < asked.startYear)
      issues.push(problem('intake-before-start', caseFile, path, { year, start: asked.startYear }));
    else if (year > lastYear)
      issues.push(problem('intake-after-horizon', caseFile, path, { year, last: lastYear }));
  }
  if (!intake.some(({ count }) => count.value > 0))
    issues.push(problem('no-participants', caseFile, ['intake']));
  return intake.map(({ year, count }) => {
    const path = ['intake', String(year)];
    const number = choice(`intake.${year}`, count.value, 'count', caseFile, path);
    const spread = spreadOf(count);
    return { year, count: spread ? { ...number, spread } : number };
  });
}

function resolveSegments(context: Context): ResolvedSegment[] {
  const { group, case: asked, caseFile, issues } = context;
  const known = group.segments ?? {};
  const own = asked.segments;
  if (own) {
    for (const id of Object.keys(own))
      lookUp(known, id, 'unknown-segment', { file: caseFile, path: ['segments', id] }, issues);
    const sum = Object.values(own).reduce((total, share) => total + share.value, 0);
    if (Math.abs(sum - 1) > 1e-9)
      issues.push(problem('segments-not-one', caseFile, ['segments'], { sum }));
  }
  if (Object.keys(known).length === 0) {
    const share = choice('segments.all', 1, 'rate', caseFile, ['segments']);
    return [{ id: 'all', label: ALL, share, age: undefined }];
  }
  return Object.entries(known).map(([id, segment]) => {
    const share = own ? (own[id]?.value ?? 0) : segment.share;
    const origin = own
      ? { file: caseFile, path: ['segments', id] }
      : { file: packFile(context, 'groups.yaml'), path: [asked.group, 'segments', id, 'share'] };
    return {
      id,
      label: segment.label ?? { da: id, en: id },
      share: choice(`segments.${id}`, share, 'rate', origin.file, origin.path),
      age: segment.age,
    };
  });
}

function resolveDiscount(context: Context): Discounting {
  const { case: asked, catalogue, caseFile, issues } = context;
  const discount = asked.discount ?? { kind: 'schedule', schedule: 'finance-ministry-2021' };
  if (discount.kind === 'none') return { kind: 'none' };
  if (discount.kind === 'rate') {
    const path = ['discount', 'rate'];
    const rate = choice('discount.rate', discount.rate.value, 'rate', caseFile, path);
    const spread = spreadOf(discount.rate);
    return { kind: 'rate', rate: spread ? { ...rate, spread } : rate };
  }
  const at = { file: caseFile, path: ['discount', 'schedule'] };
  const { schedule } = discount;
  const found = lookUp(catalogue.discount, schedule, 'unknown-schedule', at, issues);
  return {
    kind: 'schedule',
    schedule,
    steps: [...(found?.steps ?? [])].sort((a, b) => a.from - b.from),
  };
}

/**
 * Looks every name of a case up in its pack and the catalogue; each number carries its origin.
 *
 * @returns all issues at once; `resolved` only when none of them is an error
 */
export function resolve(inputs: Inputs): { resolved: Resolved | undefined; issues: Issue[] } {
  const { case: asked, pack, catalogue } = inputs;
  const caseFile = inputs.caseFile ?? `${asked.case}.case.yaml`;
  const issues: Issue[] = [];
  const [wanted] = asked.pack.split('@');
  // a case of a pack can be calculated with what a contribution adds to it
  if (wanted !== pack.id && wanted !== pack.base?.id) {
    const found = { value: wanted, near: nearest(wanted ?? '', [pack.id]), known: [pack.id] };
    issues.push(problem('unknown-pack', caseFile, ['pack'], found));
  }
  const at = (key: string) => ({ file: caseFile, path: [key] });
  const group = lookUp(pack.groups, asked.group, 'unknown-group', at('group'), issues);
  const chain =
    asked.chain === undefined
      ? undefined
      : lookUp(pack.chains, asked.chain, 'unknown-chain', at('chain'), issues);
  if (!group) return { resolved: undefined, issues };

  const context: Context = { case: asked, caseFile, pack, catalogue, group, chain, issues };
  const horizon = {
    years: asked.horizon?.years ?? 10,
    per: asked.horizon?.per ?? ('cohort' as const),
  };
  const intakeYears = Object.entries(asked.intake)
    .filter(([, count]) => count.value > 0)
    .map(([year]) => Number(year));
  const lastIntake = Math.max(asked.startYear, ...intakeYears);
  const lastYear = (horizon.per === 'cohort' ? lastIntake : asked.startYear) + horizon.years - 1;
  const span = lastYear - asked.startYear + 1;
  if (span > MAX_YEARS) {
    issues.push(
      problem('horizon-too-long', caseFile, ['horizon'], { years: span, limit: MAX_YEARS }),
    );
    return { resolved: undefined, issues };
  }
  const completion =
    asked.completion &&
    quantityOf(
      'completion',
      asked.completion,
      'rate',
      { file: caseFile, path: ['completion'] },
      [],
      issues,
    );
  checkOwnPrices(context);
  const outcomes = resolveOutcomes(context, completion?.basis);
  const resolved: Resolved = {
    startYear: asked.startYear,
    priceYear: asked.priceYear,
    horizon,
    lastYear,
    intake: resolveIntake(asked, caseFile, lastYear, issues),
    completion,
    segments: resolveSegments(context),
    outcomes,
    consequences: resolveConsequences(context, outcomes, lastYear),
    costs: resolveCosts(context, lastYear),
    discount: resolveDiscount(context),
  };
  issues.push(...unknownSources(context, resolved), ...doubts(context, resolved));
  const failed = issues.some((issue) => issue.level === 'error');
  return { resolved: failed ? undefined : resolved, issues: once(issues) };
}

/** The same issue raised at several uses of one number is said once. */
function once(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.code, issue.file, issue.path, issue.found]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
