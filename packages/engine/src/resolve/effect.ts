import { netRateFromStudy } from '../effect-size.ts';
import { problem } from '../issues.ts';
import type { Effect } from '../schema/effect.ts';
import type { Estimate } from '../schema/estimate.ts';
import type { Outcome } from '../schema/outcome.ts';

import { type Context, lookUp, packFile } from './context.ts';
import { resolveLasting, yearTable } from './lasting.ts';
import { type Origin, type Quantity, type QuantityKind, quantityOf } from './quantity.ts';
import type { OnsetForm, RateForm } from './resolved.ts';
import { behindEffect } from './works.ts';

/** Where an effect is written: in the case, or in the chain that fills it in. */
export interface Written {
  effect: Effect;
  origin: Origin;
}

const ALLOWED: Record<Outcome['kind'], readonly (keyof Effect)[]> = {
  success: ['successRate', 'with', 'study'],
  prevention: ['relativeRisk'],
  participation: ['include'],
  dropout: ['include'],
  both: ['joint'],
};
const FORMS: readonly (keyof Effect)[] = [
  'successRate',
  'with',
  'study',
  'relativeRisk',
  'include',
  'joint',
];

function rateForm(context: Context, id: string, written: Written): RateForm | undefined {
  const { effect, origin } = written;
  const behind = { source: behindEffect(effect) };
  const number = (key: string, estimate: Estimate, kind: QuantityKind): Quantity => {
    const path = [...origin.path, ...key.split('.')];
    const at = { ...origin, path };
    return quantityOf(`effect.${id}.${key}`, estimate, kind, at, [effect, behind], context.issues);
  };
  if (effect.successRate)
    return { kind: 'net', rate: number('successRate', effect.successRate, 'amount') };
  if (effect.with) {
    const without = effect.without && number('without', effect.without, 'rate');
    return { kind: 'difference', with: number('with', effect.with, 'rate'), without };
  }
  const { study } = effect;
  if (!study) return undefined;
  const { ci95, se } = study;
  const published = { value: study.value, ...(ci95 && { ci95 }), ...(se !== undefined && { se }) };
  const ratio = study.measure === 'odds-ratio' || study.measure === 'relative-risk';
  const form: RateForm = {
    kind: 'study',
    measure: study.measure,
    value: number('study.value', published, ratio ? 'ratio' : 'amount'),
    without: number('study.without', study.without, 'rate'),
    betterIs: study.betterIs,
    study: study.study,
  };
  if (ratio && study.value < 0) {
    const path = [...origin.path, 'study', 'value'];
    context.issues.push(problem('ratio-outside', origin.file, path, { value: study.value }));
    return undefined;
  }
  const { withRate } = netRateFromStudy({
    measure: study.measure,
    value: study.value,
    without: study.without.value,
    ...(study.betterIs && { betterIs: study.betterIs }),
  } as Parameters<typeof netRateFromStudy>[0]);
  if (withRate > 1 || withRate < 0)
    context.issues.push(
      problem('study-rate-outside', origin.file, [...origin.path, 'study'], { rate: withRate }),
    );
  return form;
}

function prevention(
  context: Context,
  id: string,
  outcome: Outcome & { kind: 'prevention' },
  written: Written,
): OnsetForm | undefined {
  const { effect, origin } = written;
  if (!effect.relativeRisk || !effect.protects) return undefined;
  const file = packFile(context, 'outcomes.yaml');
  const tables = outcome.risk ? { '': outcome.risk } : (outcome.riskBySegment ?? {});
  for (const segment of Object.keys(outcome.riskBySegment ?? {})) {
    const at = { file, path: [id, 'riskBySegment', segment] };
    lookUp(context.group.segments ?? {}, segment, 'unknown-segment', at, context.issues);
  }
  const risk = Object.fromEntries(
    Object.entries(tables).map(([segment, table]) => {
      const path = segment === '' ? [id, 'risk'] : [id, 'riskBySegment', segment];
      const name = `outcomes.${id}.risk${segment === '' ? '' : `.${segment}`}`;
      const around = [outcome];
      return [segment, yearTable(name, table, 'rate', { file, path }, around, context.issues)];
    }),
  );
  const at = (key: string): Origin => ({ ...origin, path: [...origin.path, key] });
  return {
    kind: 'prevention',
    risk,
    relativeRisk: quantityOf(
      `effect.${id}.relativeRisk`,
      effect.relativeRisk,
      'ratio',
      at('relativeRisk'),
      [effect, { source: behindEffect(effect) }],
      context.issues,
    ),
    from: effect.protects.from,
    years: effect.protects.years,
    fades: effect.fades
      ? resolveLasting(`effect.${id}.fades`, effect.fades, at('fades'), [effect], context.issues)
      : { kind: 'forever' },
  };
}

/** When and for whom an outcome sets in; nothing when what is written does not fit the kind of the outcome. */
export function resolveEffect(
  context: Context,
  id: string,
  outcome: Outcome,
  written: Written,
): OnsetForm | undefined {
  const { effect, origin } = written;
  const allowed = ALLOWED[outcome.kind];
  const wrong = FORMS.find((form) => effect[form] !== undefined && !allowed.includes(form));
  if (wrong) {
    const found = { kind: outcome.kind, key: wrong, allowed: [...allowed] };
    context.issues.push(problem('effect-not-for-kind', origin.file, origin.path, found));
    return undefined;
  }
  switch (outcome.kind) {
    case 'success': {
      const rate = rateForm(context, id, written);
      if (!rate) return undefined;
      const afterYears = context.case.finishAfterYears ?? 0;
      return { kind: 'success', afterYears, rate, amongCompleters: effect.among === 'completers' };
    }
    case 'prevention':
      return prevention(context, id, outcome, written);
    case 'participation':
    case 'dropout':
      return { kind: outcome.kind };
    case 'both': {
      const path = [...origin.path, 'share'];
      const share =
        effect.joint === 'given' && effect.share
          ? quantityOf(
              `effect.${id}.share`,
              effect.share,
              'rate',
              { ...origin, path },
              [effect],
              context.issues,
            )
          : undefined;
      const joint = effect.joint ?? 'independent';
      return { kind: 'both', members: outcome.outcomes, joint, share };
    }
  }
}
