import type { Result } from '@som/engine';
import {
  add,
  COST,
  discount,
  discounted,
  type Line,
  lineOf,
  own,
  paybackOf,
  SAVED,
  SHAPE,
  START,
  split,
  sum,
  WRITTEN,
  YEARS,
  years,
} from './fixture-lines.ts';
import { WORDED } from './fixture-words.ts';

/** A small result that adds up: five cohorts of eleven children, one outcome, five consequences, an illustrative line. */
export function exampleResult(): Result {
  const byYear = years();
  const byConsequence = WRITTEN.map(lineOf);
  const consequences = {
    total: sum(byConsequence.map((line) => line.total)),
    byPayer: add(byConsequence.map((line) => line.byPayer)),
  };
  const costs = { total: discounted(COST), byPayer: split(discounted(COST), own) };
  const savedCosts = { total: discounted(SAVED), byPayer: split(discounted(SAVED), own) };
  const net = consequences.total + savedCosts.total - costs.total;
  const netByPayer = add([consequences.byPayer, savedCosts.byPayer, split(-costs.total, own)]);
  const byDepartment = {
    schools: netByPayer.municipality * 0.6,
    'family-services': netByPayer.municipality * 0.3,
    unassigned: netByPayer.municipality * 0.1,
  };
  const budgetYears = byYear.slice(0, 4).map(({ year, undiscounted }) => ({
    year,
    total: undiscounted.total,
    byPayer: undiscounted.byPayer,
    byDepartment: undiscounted.byDepartment,
  }));
  const budgetSum = {
    total: sum(budgetYears.map((row) => row.total)),
    byPayer: add(budgetYears.map((row) => row.byPayer)),
  };
  const weight = (basis: Line['basis']): number =>
    sum(byConsequence.filter((line) => line.basis === basis).map((line) => Math.abs(line.total)));
  const all =
    costs.total + savedCosts.total + sum(byConsequence.map((line) => Math.abs(line.total)));
  const payback = (series: number[]) => ({
    discounted: paybackOf(series),
    undiscounted: paybackOf(series),
  });
  const turn = (value: number) => ({ value, verdict: 'at-least' as const });
  const always = { value: null, verdict: 'always' as const };
  return {
    ...WORDED,
    participants: 55,
    startYear: START,
    lastYear: START + YEARS - 1,
    horizon: { years: 10, per: 'cohort' },
    priceYear: 2026,
    caveats: ['illustrative'],
    net: {
      total: net,
      byPayer: netByPayer,
      perParticipant: net / 55,
      perSuccess: { 'less-psychiatry': net / 14.3, attending: null },
      undiscounted: sum(byYear.map((row) => row.undiscounted.total)),
      byDepartment,
      other: 84_000,
    },
    budget: {
      ...budgetSum,
      years: budgetYears,
      byDepartment: {
        schools: budgetSum.byPayer.municipality * 0.6,
        'family-services': budgetSum.byPayer.municipality * 0.3,
        unassigned: budgetSum.byPayer.municipality * 0.1,
      },
      firstCohort: {
        total: budgetSum.total / 2,
        byPayer: split(0.5, budgetSum.byPayer),
        years: budgetYears.map((row) => ({
          ...row,
          total: row.total / 2,
          byPayer: add([
            {
              municipality: row.byPayer.municipality / 2,
              region: row.byPayer.region / 2,
              state: row.byPayer.state / 2,
            },
          ]),
        })),
      },
      complete: true,
    },
    costs,
    savedCosts,
    consequences,
    cashable: {
      total: -310_000,
      byYear: byYear.map(() => -310_000 / YEARS),
      byDepartment: { schools: -310_000 },
      unknown: ['less-psychiatry.lost-earnings'],
      unknownTotal: 180_000,
    },
    cutOff: { costs: 0, consequences: 42_000, openEnded: false },
    byYear,
    byConsequence,
    byCost: [
      {
        id: 'course',
        label: { da: 'Forløb for børn og forældre', en: 'Course for children and parents' },
        saved: false,
        basis: 'own-data',
        byYear: COST.map((value, year) => -value * discount(year)),
        other: 0,
        total: -costs.total,
        byPayer: split(-costs.total, own),
      },
      {
        id: 'talks',
        label: { da: 'Individuelle samtaler', en: 'Individual talks' },
        saved: true,
        basis: 'tariff',
        byYear: SAVED.map((value, year) => value * discount(year)),
        other: 0,
        ...savedCosts,
      },
    ],
    outcomes: [
      {
        id: 'less-psychiatry',
        label: {
          da: 'Begrænset kontakt med psykiatrien',
          en: 'Limited contact with psychiatry',
        },
        kind: 'success',
        of: 'participant',
        persons: 14.3,
        rate: 0.26,
        with: 0.38,
        without: 0.12,
        basis: 'trial',
        byYear: SHAPE.map((_, year) => (year < 5 ? 2.86 : 0)),
      },
      {
        id: 'attending',
        label: { da: 'Går på forløbet', en: 'Attends the course' },
        kind: 'participation',
        of: 'participant',
        persons: 55,
        rate: 1,
        basis: 'own-data',
        byYear: SHAPE.map((_, year) => (year < 5 ? 11 : 0)),
      },
    ],
    breakEven: {
      successRate: {
        'less-psychiatry': {
          total: turn(0.1234),
          municipality: turn(0.281),
          region: always,
          state: always,
        },
      },
      effectScale: {
        total: turn(0.4746),
        municipality: turn(1.081),
        region: always,
        state: always,
      },
    },
    payback: {
      total: payback(byYear.map((row) => row.cumulative)),
      municipality: payback(byYear.map((row) => row.cumulativeByPayer.municipality)),
      region: { discounted: 'no-outlay', undiscounted: 'no-outlay' },
      state: { discounted: 'no-outlay', undiscounted: 'no-outlay' },
    },
    benefitCost: (savedCosts.total + consequences.total) / costs.total,
    basis: {
      weakest: {
        register: weight('register') / all,
        illustrative: weight('illustrative') / all,
        calibrated: weight('calibrated') / all,
        expert: weight('expert') / all,
        tariff: (weight('tariff') + savedCosts.total) / all,
        'own-data': costs.total / all,
      },
      byIngredient: {
        effect: { trial: 1 },
        change: { register: 0.5, illustrative: 0.3, calibrated: 0.2 },
        price: { tariff: 1 },
        cost: { 'own-data': 0.94, tariff: 0.06 },
      },
    },
    scenarios: [
      {
        id: 'cautious',
        total: net - 640_000,
        byPayer: { ...netByPayer, municipality: netByPayer.municipality - 640_000 },
        changes: [{ path: 'effect.less-psychiatry.successRate', from: 0.26, to: 0.15 }],
      },
    ],
    published: [
      {
        figure: 'net.perParticipant',
        value: 24_000,
        ours: net / 55,
        source: 'soem-cool-kids-2020',
        sourceTitle: 'Eksempel på en SØM-beregning',
        explanation: {
          da: 'Vores priser er nyere, og lærernes forberedelse er regnet med.',
          en: 'Our prices are newer, and teachers’ preparation is included.',
        },
      },
    ],
  };
}
