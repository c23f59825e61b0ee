import type { Payer } from '../../src/index.ts';
import {
  type ByPayer,
  inYear,
  known,
  nobody,
  PAYERS,
  type Service,
  type Story,
  type Table,
  type Written,
} from './story.ts';

type Dated = { from?: number | undefined; until?: number | undefined };
const covers = ({ from, until }: Dated, year: number) =>
  (from ?? -Infinity) <= year && year <= (until ?? Infinity);

type SomePayers = { [payer in Payer]?: number | undefined };

interface Pays {
  payers?: SomePayers | undefined;
  payersByYear?: (Dated & SomePayers)[] | undefined;
  refund?: string | undefined;
}

/** Shares of the payers in a calendar year; for the ladder, the step says the state's share. */
export function paidBy(story: Story, pays: Pays, year: number, step: string | undefined): ByPayer {
  const whole = (shares: SomePayers): ByPayer => ({
    ...nobody(),
    ...Object.fromEntries(PAYERS.map((payer) => [payer, shares[payer] ?? 0])),
  });
  if (pays.refund !== undefined) {
    const refund = known(story.catalogue.refunds[pays.refund], pays.refund);
    let state = 0;
    if (refund.kind === 'ladder') {
      const steps: Record<string, number> = refund.steps;
      state = known(steps[known(step, 'step')], 'share of the step');
    } else {
      state = refund.stateShare ?? 0;
      for (const stretch of refund.byYear ?? [])
        if (covers(stretch, year)) state = stretch.stateShare;
    }
    return { ...nobody(), municipality: 1 - state, state };
  }
  if (pays.payers) return whole(pays.payers);
  return whole(
    known(
      pays.payersByYear?.find((stretch) => covers(stretch, year)),
      `payer ${year}`,
    ),
  );
}

/** Weeks since the benefit began up to which the state has refunded, weighted by its share: the area under the ladder. */
function refundedWeeks(steps: Readonly<Record<string, number>>, weeks: number): number {
  const bounds = [
    { step: 'weeks-1-4', from: 0, to: 4 },
    { step: 'weeks-5-26', from: 4, to: 26 },
    { step: 'weeks-27-52', from: 26, to: 52 },
    { step: 'over-52-weeks', from: 52, to: Number.POSITIVE_INFINITY },
  ];
  let area = 0;
  for (const { step, from, to } of bounds)
    if (weeks > from) area += (Math.min(weeks, to) - from) * (steps[step] ?? 0);
  return area;
}

/** Use on a path in a year since onset; held after the last year listed when asked for. */
function onPath(table: Table | undefined, year: number, hold: boolean): number {
  const last = Math.max(-1, ...Object.keys(table ?? {}).map((key) => Number(key.slice(5))));
  return inYear(table, hold && year > last ? last : year);
}

/** Units by which the use of one person changes, split over payers. */
export function changeByPayer(
  story: Story,
  body: Written,
  service: Service,
  ages: readonly number[],
  { u, since, year }: { u: number; since: number; year: number },
): ByPayer {
  const hold = body.beyond?.hold ?? false;
  const refund = service.refund === undefined ? undefined : story.catalogue.refunds[service.refund];
  const spread = (units: number, pays: Pays): ByPayer => {
    const shares = paidBy(story, pays, year, body.refundStep);
    const result = nobody();
    for (const payer of PAYERS) result[payer] = units * shares[payer];
    return result;
  };
  if (
    refund?.kind === 'ladder' &&
    body.weeksBefore !== undefined &&
    !body.payers &&
    !body.refundStep
  ) {
    const weeks = { week: 1, month: 52 / 12, year: 52 }[service.unit] ?? Number.NaN;
    const state = (path: Table | undefined) => {
      let begin = body.weeksBefore ?? 0;
      for (let t = 0; t < since; t++) begin += onPath(path, t, hold) * weeks;
      const end = begin + onPath(path, since, hold) * weeks;
      return (refundedWeeks(refund.steps, end) - refundedWeeks(refund.steps, begin)) / weeks;
    };
    const units = onPath(body.ifReached, since, hold) - onPath(body.ifNotReached, since, hold);
    const refunded = state(body.ifReached) - state(body.ifNotReached);
    return { ...nobody(), state: refunded, municipality: units - refunded };
  }
  let units = 0;
  if (body.change) units = onPath(body.change, since, hold);
  else if (body.byAge) {
    const bands = Object.entries(body.byAge).map(([key, number]) => {
      const [from = 0, to = from] = key.split('-').map(Number);
      return { from, to, units: number.value };
    });
    const oldest = bands.reduce((a, b) => (b.to > a.to ? b : a));
    for (const atIntake of ages) {
      const age = atIntake + u + since;
      const band = bands.find(({ from, to }) => from <= age && age <= to);
      units += (band ?? (hold && age > oldest.to ? oldest : { units: 0 })).units / ages.length;
    }
  } else units = onPath(body.ifReached, since, hold) - onPath(body.ifNotReached, since, hold);
  return spread(units, body.payers ? { payers: body.payers.shares } : service);
}

/** What a krone of one year's prices is in the case's price year. */
export function indexFactor(story: Story, name: string, from: number): number {
  const to = story.asked.priceYear;
  const { kind, values } = known(story.catalogue.indices[name], name);
  const figure = (year: number) => known(values[String(year)], `${name} ${year}`);
  if (from === to) return 1;
  if (kind === 'levels') return figure(to) / figure(from);
  let factor = 1;
  for (let year = from + 1; year <= to; year++) factor *= 1 + figure(year);
  for (let year = to + 1; year <= from; year++) factor /= 1 + figure(year);
  return factor;
}

export function discountFactor(story: Story, year: number): number {
  const discount = story.asked.discount ?? { kind: 'schedule', schedule: 'finance-ministry-2021' };
  let factor = 1;
  for (let i = 1; i <= year; i++) {
    let rate = 0;
    if (discount.kind === 'rate') rate = discount.rate.value;
    else if (discount.kind === 'schedule') {
      const { steps } = known(story.catalogue.discount[discount.schedule], discount.schedule);
      for (const step of steps) if (i >= step.from) rate = step.rate;
    }
    factor /= 1 + rate;
  }
  return factor;
}
