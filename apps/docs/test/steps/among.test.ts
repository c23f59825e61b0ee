import { calculate } from '@som/engine';
import { expect, test } from 'vitest';
import { withEffect } from '../../src/calculator/steps/effect/effect-in-case.ts';
import { shipped } from '../shipped.ts';

const { inputs, calculation } = shipped('children-youth', 'cool-kids-ikast-brande');

test('a rate of those who complete counts for the eighty of a hundred who do', () => {
  const effect = inputs.pack.chains['cool-kids']?.effect?.['less-psychiatry'];
  if (!effect) throw new Error('the chain says the effect');
  const asked = withEffect(inputs.case, 'less-psychiatry', {
    ...effect,
    among: 'completers',
    reason: 'Kun de, der gennemførte, er målt',
  });
  const completion = { value: 0.8, basis: 'own-data' } as const;
  const { result } = calculate({ ...inputs, case: { ...asked, completion } });
  // 55 × 26 % = 14.3 of all who start; of those who complete 0.8 times as many
  expect(calculation.result.outcomes[0]?.persons).toBeCloseTo(14.3, 6);
  expect(result.outcomes[0]?.persons).toBeCloseTo(0.8 * 14.3, 6);
});
