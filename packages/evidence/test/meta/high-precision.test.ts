import { expect, test } from 'vitest';
import { pool } from '../../src/meta/pool.ts';
import type { Model, Test } from '../../src/meta/pooled.ts';
import { tau2Interval } from '../../src/meta/tau2-interval.ts';
import { agrees, answer } from '../published/close.ts';

// metafor 5.0-1 asked to go on until its steps are below 1e-12: the case 5_unbalanced_high_spread of
// tests/reference/core_inference_metafor.json in https://github.com/ZhaoboDing/PyMetaAnalysis, whose
// prediction intervals are those of predtype = "Riley". Five made-up effects.
const entries = [0.02, 0.0632455532033676, 0.2, 0.6324555320336759, 2].map((variance, i) => {
  return { id: `study ${i + 1}`, estimate: i - 2, variance };
});

const printed: [Model, Test, Record<string, number>, [low: number, high: number]][] = [
  [
    'dersimonian-laird',
    'wald',
    {
      estimate: -0.40849535296864559,
      se: 0.54777425137204805,
      low: -1.4821131573162498,
      tau2: 1.1356088183637527,
      i2: 0.90805065769175186,
    },
    [-4.2216788890113426, 3.4046881830740516],
  ],
  [
    'dersimonian-laird',
    'knapp-hartung',
    { se: 0.64701420607559768, low: -2.2048947784206758, high: 1.3879040724833844 },
    [-4.3760196501731619, 3.5590289442358709],
  ],
  [
    'paule-mandel',
    'wald',
    {
      estimate: -0.31001967088457827,
      se: 0.66349425430584164,
      tau2: 1.789707614809591,
      i2: 0.93962726765001703,
    },
    [-5.0623532593483835, 4.4423139175792263],
  ],
  [
    'paule-mandel',
    'knapp-hartung',
    { se: 0.66349425430584164, low: -2.1521750455788928, high: 1.5321357038097365 },
    [-5.0623532593483835, 4.4423139175792263],
  ],
  [
    'reml',
    'wald',
    {
      estimate: -0.32435089460492117,
      se: 0.64376456391318693,
      tau2: 1.6678024304031887,
      i2: 0.93549905785982479,
    },
    [-4.9166057442744648, 4.2679039550646216],
  ],
  [
    'reml',
    'knapp-hartung',
    { se: 0.66115953890029844, low: -2.1600240601394853, high: 1.511322270929643 },
    [-4.941568726491866, 4.2928669372820245],
  ],
];

test.each(printed)(
  '%s and %s agree with metafor to ten decimals',
  (model, how, figures, [low, high]) => {
    const found = answer(
      pool(entries, { model, test: how, prediction: 'riley', tolerance: 1e-12 }),
    );
    agrees(found, { ...figures, q: 43.502214367020954 }, 10);
    agrees(answer(found.prediction), { low, high }, 10);
  },
);

test('the fixed model, its weights and Q agree with metafor to twelve decimals', () => {
  const found = answer(pool(entries, { model: 'fixed', test: 'wald' }));
  agrees(found, { estimate: -1.5533862513420471, se: 0.11712739825139473 }, 12);
  agrees(found, { i2: 0.90805065769175186, h2: 10.875553591755239 }, 12);
  agrees({ qP: found.qP * 1e9 }, { qP: 8.139855801513246 }, 11);
  expect(found.weights[0]?.share).toBeCloseTo(0.68594137105704112, 12);
});

test('the Q-profile interval agrees with metafor to ten decimals', () => {
  const { tau2 } = answer(tau2Interval(entries, { model: 'reml', test: 'wald' }));
  agrees(tau2, { low: 0.38276252001344513, high: 19.787875041916632 }, 10);
});
