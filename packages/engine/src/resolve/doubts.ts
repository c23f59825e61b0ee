import { type Issue, problem, warning } from '../issues.ts';
import { nearest } from '../nearest.ts';
import { type Context, packFile } from './context.ts';
import { indexFactor } from './index-factor.ts';
import { overlaps } from './overlaps.ts';
import type { Quantity } from './quantity.ts';
import type { Resolved, ResolvedConsequence } from './resolved.ts';
import { yearToYear } from './year-to-year.ts';

type Doubt = (context: Context, resolved: Resolved) => Issue[];

const draft: Doubt = ({ pack }) =>
  pack.manifest.status === 'reviewed'
    ? []
    : [
        warning(
          pack.manifest.status === 'draft' ? 'pack-draft' : 'pack-withdrawn',
          `${pack.id}/pack.yaml`,
          ['status'],
          { pack: pack.manifest.label },
        ),
      ];

const notCounted: Doubt = ({ case: asked, caseFile, pack }, { outcomes }) =>
  Object.entries(pack.outcomes)
    .filter(([id, outcome]) => outcome.group === asked.group && !outcomes.some((o) => o.id === id))
    .map(([, outcome]) =>
      warning('outcome-not-counted', caseFile, ['effect'], { outcome: outcome.label }),
    );

/** Studies named by an effect must exist, and one without a control group cannot show an effect. */
const studies: Doubt = (context, { outcomes }) =>
  outcomes.flatMap(({ onset }) => {
    const rate = onset.kind === 'success' ? onset.rate : undefined;
    if (rate?.kind !== 'study' || rate.study === undefined) return [];
    const known = Object.keys(context.pack.studies);
    const { file, path } = rate.value.origin;
    const study = context.pack.studies[rate.study];
    if (!study) {
      const found = { value: rate.study, near: nearest(rate.study, known), known };
      return [problem('unknown-study', file, path, found)];
    }
    return study.design === 'before-after'
      ? [warning('before-after-effect', file, path, { study: rate.study })]
      : [];
  });

/** The same service bought or saved as a cost and changed as a consequence. */
const costAndConsequence: Doubt = (_, { costs, consequences }) =>
  costs.flatMap((cost) => {
    const service = cost.service ?? cost.id;
    const hit = consequences.find((c) => c.price.service === service);
    if (!hit) return [];
    const code = cost.saved ? 'saved-cost-and-consequence' : 'cost-and-consequence';
    const { file, path } = cost.amount.origin;
    return [warning(code, file, path.slice(0, -1), { service: hit.price.label })];
  });

const valuesOf = (table: Record<number, Quantity>) => Object.values(table).map((q) => q.value);

/** Largest use or change of use of one person in a year, in units. */
function largestYear(consequence: ResolvedConsequence): number {
  const { change } = consequence;
  const values =
    change.kind === 'change'
      ? valuesOf(change.byYear)
      : change.kind === 'paths'
        ? [...valuesOf(change.reached), ...valuesOf(change.notReached)]
        : change.bands.map((band) => band.value.value);
  return Math.max(0, ...values.map(Math.abs));
}

function thresholdOf(context: Context): number {
  const { thresholds, priceYear, index } = context.catalogue.manifest.expensiveCases;
  const lowest = Math.min(...thresholds.map((threshold) => threshold.above));
  const where = { file: 'catalogue/catalogue.yaml', path: ['expensiveCases'] };
  // what the index lacks is said where a price needs it
  return lowest * indexFactor({ ...context, issues: [] }, index, priceYear, where);
}

/** Very expensive single cases: the refund is on a person's total and so is not modelled per service. */
const expensive: Doubt = (context, { consequences }) => {
  const threshold = thresholdOf(context);
  return consequences.flatMap((consequence) => {
    const { price, id } = consequence;
    const split = price.split;
    const municipal =
      split.kind === 'shares' && split.byYear.some((s) => s.shares.municipality > 0);
    const value = largestYear(consequence) * price.price.value * price.indexFactor;
    if (!municipal || price.cashable === 'transfer' || value <= threshold) return [];
    const found = { consequence: id, value: Math.round(value), threshold: Math.round(threshold) };
    return [
      warning(
        'expensive-case',
        packFile(context, 'consequences.yaml'),
        [consequence.outcome, id],
        found,
      ),
    ];
  });
};

const own: Doubt = (context, { consequences }) =>
  consequences.flatMap(({ id, label, outcome }) => {
    const body = context.pack.consequences[outcome]?.[id] ?? context.case.consequences?.add?.[id];
    const file = packFile(context, 'consequences.yaml');
    return [
      ...(body?.payers
        ? [
            warning('own-payers', file, [outcome, id], {
              consequence: label,
              reason: body.payers.reason,
            }),
          ]
        : []),
      ...(body?.beyond
        ? [
            warning('beyond-hold', file, [outcome, id], {
              consequence: label,
              reason: body.beyond.reason,
            }),
          ]
        : []),
    ];
  });

const DOUBTS: readonly Doubt[] = [
  draft,
  notCounted,
  studies,
  overlaps,
  costAndConsequence,
  expensive,
  yearToYear,
  own,
];

/** Everything about a resolved case that stops nothing but must be known. */
export const doubts: Doubt = (context, resolved) =>
  DOUBTS.flatMap((doubt) => doubt(context, resolved));
