import { problem, warning } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { Cost } from '../schema/cost.ts';
import { type Context, packFile } from './context.ts';
import { indexFactor } from './index-factor.ts';
import { type Origin, quantityOf } from './quantity.ts';
import type { ResolvedCost } from './resolved.ts';
import { splitOf, unpaidYears } from './split.ts';

interface Written {
  id: string;
  cost: Cost;
  origin: Origin;
  saved: boolean;
}

const same = (a: Cost, b: Cost) =>
  JSON.stringify({ ...a, reason: undefined }) === JSON.stringify({ ...b, reason: undefined });

/** Costs of the chain that the case leaves out, each with its reason; one that the chain does not have is told. */
function leftOut({ case: asked, chain, caseFile, issues }: Context): ReadonlySet<string> {
  const known = Object.keys(chain?.costs ?? {});
  for (const [id, reason] of Object.entries(asked.leaveOutCosts ?? {})) {
    const path = ['leaveOutCosts', id];
    issues.push(
      known.includes(id)
        ? warning('chain-cost-left-out', caseFile, path, {
            cost: chain?.costs?.[id]?.label ?? id,
            chain: chain?.label ?? '',
            reason,
          })
        : problem('unknown-chain-cost', caseFile, path, {
            value: id,
            near: nearest(id, known),
            known,
          }),
    );
  }
  return new Set(Object.keys(asked.leaveOutCosts ?? {}));
}

/** Costs of the chain not left out, then those of the case; a case's own cost under the same id replaces the chain's. */
function written(context: Context): Written[] {
  const { case: asked, chain, caseFile, issues } = context;
  const list: Written[] = [];
  const gone = leftOut(context);
  for (const [id, cost] of Object.entries(chain?.costs ?? {})) {
    if (gone.has(id)) continue;
    const own = asked.costs?.[id];
    if (own === undefined) {
      const path = [asked.chain ?? '', 'costs', id];
      list.push({
        id,
        cost,
        saved: false,
        origin: { file: packFile(context, 'chains.yaml'), path },
      });
    } else if (!same(own, cost)) {
      const found = { key: `costs.${id}`, chain: asked.chain ?? '', reason: own.reason };
      const path = ['costs', id];
      issues.push(
        own.reason === undefined
          ? problem('reason-missing', caseFile, path, found)
          : warning('chain-overridden', caseFile, path, {
              what: own.label,
              chain: chain?.label ?? '',
              reason: own.reason,
            }),
      );
    }
  }
  for (const [key, saved] of [
    ['costs', false],
    ['savedCosts', true],
  ] as const)
    for (const [id, cost] of Object.entries(asked[key] ?? {}))
      list.push({ id, cost, saved, origin: { file: caseFile, path: [key, id] } });
  return list;
}

function checkYears(context: Context, { cost, origin }: Written): void {
  const start = context.case.startYear;
  for (const key of ['from', 'in'] as const) {
    const year = cost[key];
    if (year !== undefined && year < start)
      context.issues.push(
        problem('cost-before-start', origin.file, [...origin.path, key], { year, start }),
      );
  }
  const { unit } = context.group;
  if (
    (cost.per === 'family' && unit === 'person') ||
    (cost.per === 'participant' && unit === 'family')
  ) {
    const found = { per: cost.per, unit, right: unit === 'family' ? 'family' : 'participant' };
    context.issues.push(problem('cost-per-unit', origin.file, [...origin.path, 'per'], found));
  }
}

/** Costs and saved costs at the price level of the case. */
export function resolveCosts(context: Context, lastYear: number): ResolvedCost[] {
  const { case: asked, catalogue, issues } = context;
  return written(context).map((entry) => {
    const { id, cost, origin, saved } = entry;
    checkYears(context, entry);
    const key = saved ? 'savedCosts' : 'costs';
    const at = (name: string): Origin => ({ ...origin, path: [...origin.path, name] });
    const split = splitOf(cost, catalogue, origin, issues);
    issues.push(...unpaidYears(split, asked.startYear, lastYear, origin));
    const { priceYear, index } = cost;
    return {
      id,
      label: cost.label,
      saved,
      per: cost.per,
      amount: quantityOf(`${key}.${id}.amount`, cost.amount, 'count', at('amount'), [cost], issues),
      priceYear,
      index,
      indexFactor: indexFactor(context, index, priceYear, origin),
      spread: cost.spread ?? [1],
      from: cost.per === 'once' ? (cost.in ?? asked.startYear) : cost.from,
      to: cost.per === 'once' ? (cost.in ?? asked.startYear) : cost.to,
      split,
      service: cost.service,
    };
  });
}
