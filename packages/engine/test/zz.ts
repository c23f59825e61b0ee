import fc from 'fast-check';
import { calculate } from '../src/index.ts';
import { randomCase } from './random-case.ts';
let n = 0, bad: Record<string, number> = {}, ok: Record<string, number> = {};
fc.assert(fc.property(randomCase, (inputs) => {
  const { result, resolved } = calculate(inputs);
  for (const [id, ev] of Object.entries(result.breakEven.successRate)) {
    const v = ev.total.value; if (v === null) continue;
    const among = (inputs.case.effect?.[id] ?? inputs.pack.chains['the-chain']?.effect?.[id])?.among;
    const eff = { successRate: { value: v }, ...(among && { among }), basis: 'illustrative' as const, reason: 'x' };
    const there = calculate({ ...inputs, case: { ...inputs.case, effect: { ...inputs.case.effect, [id]: eff } } }).result;
    const joint = resolved.outcomes.find(o => o.onset.kind === 'both' && o.onset.members.includes(id))?.onset as any;
    const k = `${joint?.joint} `;
    const tol = 1e-6 * (Math.abs(result.costs.total) + Math.abs(result.consequences.total) + 1);
    const o = Math.abs(there.net.total) < tol ? ok : bad; o[k] = (o[k] ?? 0) + 1;
  }
}), { numRuns: 1500, seed: 5 });
console.log({ ok, bad });
