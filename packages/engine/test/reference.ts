import { lastsOf, setsIn, stillThere } from './reference/onset.ts';
import { changeByPayer, discountFactor, indexFactor, paidBy } from './reference/payers.ts';
import {
  type ByPayer,
  type Cost,
  consequencesOf,
  costsOf,
  known,
  nobody,
  outcomeOf,
  PAYERS,
  personsOf,
  readStory,
  segmentsOf,
  type World,
} from './reference/story.ts';

export interface ReferenceYear {
  year: number;
  discountFactor: number;
  /** Undiscounted. */
  byPayer: ByPayer;
  byDepartment: Record<string, number>;
}

export interface Reference {
  years: ReferenceYear[];
  /** Discounted, without the payer `other`. */
  total: number;
  byPayer: ByPayer;
  byDepartment: Record<string, number>;
}

/**
 * The formula of the calculation a second time, written from the design page alone: plain objects and loops over
 * cohorts, segments, onset years and years since onset. It shares no code with the engine, only the shapes of files.
 */
export function reference(world: World): Reference {
  const story = readStory(world);
  const { asked } = story;
  const intake = Object.entries(asked.intake).map(([year, { value }]) => ({
    year: Number(year),
    count: value,
  }));
  const years = asked.horizon?.years ?? 10;
  const perCohort = (asked.horizon?.per ?? 'cohort') === 'cohort';
  const lastIntake = Math.max(asked.startYear, ...intake.map(({ year }) => year));
  const lastYear = (perCohort ? lastIntake : asked.startYear) + years - 1;

  const money: ReferenceYear[] = [];
  for (let year = asked.startYear; year <= lastYear; year++)
    money.push({
      year,
      discountFactor: discountFactor(story, year - asked.startYear),
      byPayer: nobody(),
      byDepartment: {},
    });
  const add = (year: number, amounts: ByPayer, departments: Record<string, number> | undefined) => {
    const into = money.find((m) => m.year === year);
    if (!into) return;
    for (const payer of PAYERS) into.byPayer[payer] += amounts[payer];
    for (const [department, share] of Object.entries(departments ?? { unassigned: 1 }))
      into.byDepartment[department] =
        (into.byDepartment[department] ?? 0) + share * amounts.municipality;
  };

  const started = intake.filter(({ count }) => count > 0);
  const lay = (cost: Cost, sign: number) => {
    const amount = sign * cost.amount.value * indexFactor(story, cost.index, cost.priceYear);
    const on = (year: number, times: number) => {
      if (year > lastYear) return;
      const shares = paidBy(story, cost, year, undefined);
      const amounts = nobody();
      for (const payer of PAYERS) amounts[payer] = amount * times * shares[payer];
      add(year, amounts, cost.departments);
    };
    if (cost.per === 'once') on(cost.in ?? asked.startYear, 1);
    else if (cost.per === 'year') {
      const first = cost.from ?? Math.min(...started.map(({ year }) => year));
      const last = cost.to ?? Math.max(...started.map(({ year }) => year));
      for (let year = first; year <= last; year++) on(year, 1);
    } else
      for (const { year, count } of started)
        for (const [later, share] of (cost.spread ?? [1]).entries())
          on(year + later, share * (cost.per === 'cohort' ? 1 : count));
  };
  for (const cost of Object.values(costsOf(story))) lay(cost, -1);
  for (const cost of Object.values(asked.savedCosts ?? {})) lay(cost, 1);

  for (const { outcome: o, id, body } of consequencesOf(story)) {
    const outcome = outcomeOf(story, o);
    const inline = typeof body.service === 'string' ? undefined : body.service;
    const name = String(body.service);
    const service = known(
      inline ?? story.pack.prices[name] ?? story.catalogue.services[name],
      name,
    );
    const own = inline ? undefined : asked.prices?.[name];
    const price =
      (own?.price ?? service.price).value *
      indexFactor(story, service.index, own?.priceYear ?? service.priceYear);
    const sign = service.direction === 'revenue' ? 1 : -1;
    const of = outcome.of ?? 'participant';
    const holders = of === 'participant' ? 1 : personsOf(story, of);
    const itself = body.affects === 'holder' || body.affects === of;
    const affected = body.perHolder?.value ?? (itself ? 1 : personsOf(story, body.affects));
    const scale = asked.consequences?.adjust?.[id]?.scale.value ?? 1;
    for (const cohort of intake)
      for (const segment of segmentsOf(story)) {
        if (body.segments && !body.segments.includes(segment.id)) continue;
        for (let year = cohort.year; year <= lastYear; year++) {
          if (perCohort && year - cohort.year >= years) continue;
          for (let u = 0; u <= year - cohort.year; u++) {
            const since = year - cohort.year - u;
            const holds =
              body.measuredAmong === 'all-who-reached' ? 1 : stillThere(lastsOf(story, o), since);
            const people =
              cohort.count *
              holders *
              segment.share *
              affected *
              scale *
              setsIn(story, o, segment.id, u) *
              holds;
            if (people === 0) continue;
            const change = changeByPayer(story, body, service, segment.ages, { u, since, year });
            const amounts = nobody();
            for (const payer of PAYERS) amounts[payer] = sign * people * change[payer] * price;
            add(year, amounts, body.payers ? body.payers.departments : service.departments);
          }
        }
      }
  }

  const result: Reference = { years: money, total: 0, byPayer: nobody(), byDepartment: {} };
  for (const { discountFactor, byPayer, byDepartment } of money) {
    for (const payer of PAYERS) {
      result.byPayer[payer] += discountFactor * byPayer[payer];
      if (payer !== 'other') result.total += discountFactor * byPayer[payer];
    }
    for (const [department, amount] of Object.entries(byDepartment))
      result.byDepartment[department] =
        (result.byDepartment[department] ?? 0) + discountFactor * amount;
  }
  return result;
}
