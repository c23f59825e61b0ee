import fc from 'fast-check';
import { test } from 'vitest';
import { calculate } from '../src/index.ts';
import { randomCase } from './random-case.ts';
import { reference } from './reference.ts';
test('many', () => {
  const n: Record<string, number> = {};
  const c = (k: string, b: boolean) => { n[k] = (n[k] ?? 0) + Number(b); };
  fc.assert(fc.property(randomCase, (i) => {
    const r = calculate(i); const ref = reference(i);
    if (Math.abs(r.result.net.total - ref.total) > 1e-6 * Math.max(1, Math.abs(ref.total))) throw new Error('diff');
    c('all', true); c('nonzero', ref.total !== 0);
    c('ladderWeeks', r.plan.consequences.some(x => x.change.kind === 'ladder'));
    c('byAge', r.plan.consequences.some(x => x.change.kind === 'byAge'));
    c('both', r.plan.outcomes.some(x => x.onset.kind === 'both'));
    c('prev', r.plan.outcomes.some(x => x.onset.kind === 'prevention'));
    c('prevNonzero', r.result.outcomes.some(x => x.kind === 'prevention' && x.persons !== 0));
    c('bothNonzero', r.result.outcomes.some(x => x.kind === 'both' && x.persons !== 0));
    c('cutoffZero', r.result.cutOff.consequences === 0 && r.result.cutOff.costs === 0);
    c('other', ref.byPayer.other !== 0);
    c('segments', r.plan.segments.length > 1);
    c('nonlinear', r.plan.parameters.some(x => !x.linear));
    for (const w of r.result.warnings) c(`w ${w.code}`, true);
  }), { numRuns: 6000, seed: 77 });
  console.log(n);
}, 300000);
