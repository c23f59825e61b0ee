import { problem, warning } from '../issues.ts';
import type { Consequence } from '../schema/consequence.ts';
import type { Service } from '../schema/service.ts';
import type { Context } from './context.ts';
import type { Origin } from './quantity.ts';
import type { ResolvedOutcome, ResolvedPrice } from './resolved.ts';

/** A consequence as it is written, in the pack or in the case. */
export interface Written {
  id: string;
  outcome: string;
  body: Omit<Consequence, 'service'> & { service: string | Service };
  origin: Origin;
}

const WEEK_UNITS = ['week', 'month', 'year'];

/** The refund ladder needs to know where on it the weeks fall, and only it does. */
export function checkLadder(context: Context, consequence: Written, price: ResolvedPrice): void {
  const { body, origin } = consequence;
  const say = (code: Parameters<typeof problem>[0], found: Parameters<typeof problem>[3]) =>
    context.issues.push(problem(code, origin.file, origin.path, found));
  const { service } = price;
  const key = body.refundStep ? 'refundStep' : 'weeksBefore';
  const says = body.refundStep !== undefined || body.weeksBefore !== undefined;
  if (body.refundStep !== undefined && body.weeksBefore !== undefined)
    say('ladder-twice', { service });
  if (price.split.kind !== 'ladder') {
    if (says) say('ladder-not-here', { service, key });
    return;
  }
  if (!says) say('ladder-step-missing', { service });
  if (body.weeksBefore === undefined) return;
  if (!body.ifReached) say('ladder-needs-paths', { service });
  if (!WEEK_UNITS.includes(price.unit)) say('ladder-unit', { service, unit: price.unit });
}

/** A change by age needs an age in every segment it concerns. */
export function checkAges(context: Context, { body, origin }: Written): void {
  const segments = Object.entries(context.group.segments ?? {});
  const concerned = segments.filter(([id]) => body.segments?.includes(id) ?? true);
  const ageless = concerned.find(([, segment]) => segment.age === undefined)?.[0];
  if (concerned.length > 0 && ageless === undefined) return;
  const path = [...origin.path, 'byAge'];
  const found = { segment: ageless ?? '–' };
  context.issues.push(problem('no-age', origin.file, path, found));
}

/** Averages over all who succeeded already contain relapse; whoever does not say so may count it twice. */
export function checkRelapse(
  context: Context,
  { id, body, origin }: Written,
  outcome: ResolvedOutcome,
): void {
  const observed = ['register', 'trial', 'quasi'].includes(body.basis ?? '');
  const relapses = outcome.lasting !== undefined && outcome.lasting.kind !== 'forever';
  if (!observed || !relapses || body.measuredAmong !== undefined) return;
  const found = { consequence: id, basis: body.basis };
  context.issues.push(warning('lasting-counted-twice', origin.file, origin.path, found));
}
