import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { calculate, leversOf, OUTPUTS, twoWay } from '../../src/index.ts';
import { outputsAtRate } from '../../src/sensitivity/discount.ts';
import { byHorizon } from '../../src/sensitivity/horizon.ts';
import { outputsAt } from '../../src/sensitivity/net-outputs.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import { outputsOfRow } from '../../src/sensitivity/outputs-of-row.ts';
import { randomCase } from '../random-case.ts';
import { farthestOff, longWay, sizeOf, withEnds } from './long-way.ts';

const RUNS = { numRuns: 25, seed: 20261122, endOnFailure: true };
const NEAR = 1e-9;

test('one at a time: the ends are what the whole calculation gives there', () => {
  fc.assert(
    fc.property(randomCase, (inputs) => {
      const { plan } = calculate(inputs);
      expect(farthestOff(plan, withEnds(leversOf(plan)))).toBeLessThan(NEAR);
    }),
    RUNS,
  );
});

test('whatever numbers are moved together, each output is what the whole calculation gives', () => {
  fc.assert(
    fc.property(
      randomCase,
      fc.array(fc.tuple(fc.nat(), fc.double({ min: 0.7, max: 1.2, noNaN: true })), {
        minLength: 1,
        maxLength: 3,
      }),
      (inputs, moves) => {
        const { plan } = calculate(inputs);
        const row = new Map(
          moves.map(([i, times]) => {
            const column = i % plan.parameters.length;
            return [column, (plan.parameters[column]?.value ?? 0) * times];
          }),
        );
        const [expected = []] = longWay(plan, [row]);
        const size = sizeOf(plan, row);
        const byRow = outputsOfRow(plan)(row);
        // the second of two rows, so that a block is not full and rows do not mix
        const byBlock = outputsAt(plan, [...row.keys()], 3)([new Map(), row]);
        for (const [output, amount] of expected.entries()) {
          expect(Math.abs((byRow[output] ?? Number.NaN) - amount) / size).toBeLessThan(NEAR);
          const own = byBlock[OUTPUTS.length + output] ?? Number.NaN;
          expect(Math.abs(own - amount) / size).toBeLessThan(NEAR);
        }
      },
    ),
    RUNS,
  );
});

test('a map of two assumptions that bend is the whole calculation at each of its points', () => {
  fc.assert(
    fc.property(randomCase, fc.nat(), fc.nat(), (inputs, i, j) => {
      const { plan } = calculate(inputs);
      const levers = withEnds(leversOf(plan));
      const bending = levers.filter(({ linear }) => !linear);
      const [a, b] = [bending[i % bending.length], levers[j % levers.length]];
      if (!a?.range || !b?.range) return;
      if ([...a.at(1).keys()].some((column) => b.at(1).has(column))) return;
      const [x, y] = [a.range, b.range];
      const output = OUTPUTS[i % OUTPUTS.length];
      if (!output) return;
      const map = twoWay(
        plan,
        [a, b],
        [
          [x.low, x.high],
          [y.low, y.high],
        ],
        output,
        3,
      );
      const row = new Map([...a.at(x.high), ...b.at((y.low + y.high) / 2)]);
      const direct = longWay(plan, [row])[0]?.[outputColumn(output)] ?? Number.NaN;
      expect(Math.abs((map.amounts[5] ?? 0) - direct) / sizeOf(plan, row)).toBeLessThan(NEAR);
    }),
    RUNS,
  );
});

test('another horizon is the case compiled anew with that horizon', () => {
  fc.assert(
    fc.property(randomCase, (inputs) => {
      const { resolved, plan } = calculate(inputs);
      for (const { years, outputs } of byHorizon(resolved, plan)) {
        const last = Math.max(resolved.startYear, ...resolved.intake.map(({ year }) => year));
        const from = resolved.horizon.per === 'cohort' ? last : resolved.startYear;
        const horizon = { ...resolved.horizon, years };
        const anew = compile({ ...resolved, horizon, lastYear: from + years - 1 });
        const [expected = []] = longWay(anew, [new Map()]);
        const size = sizeOf(plan, new Map());
        for (const [output, amount] of expected.entries())
          expect(Math.abs((outputs[output] ?? Number.NaN) - amount) / size).toBeLessThan(NEAR);
      }
    }),
    RUNS,
  );
});

test('one discount rate for all years is the case with that rate', () => {
  fc.assert(
    fc.property(randomCase, fc.double({ min: 0, max: 0.2, noNaN: true }), (inputs, rate) => {
      const { plan } = calculate(inputs);
      const found = outputsAtRate(plan)([0.01, rate]);
      const column = plan.parameters.length;
      const parameter = { id: 'rate', value: rate, kind: 'rate', linear: false } as const;
      const rated = {
        ...plan,
        parameters: [...plan.parameters, { ...parameter, origin: { file: '', path: [] } }],
        discount: { kind: 'rate', rate: column },
      } as const;
      const [expected = []] = longWay(rated, [new Map()]);
      const size = sizeOf(plan, new Map());
      for (const [output, amount] of expected.entries()) {
        const own = found[OUTPUTS.length + output] ?? Number.NaN;
        expect(Math.abs(own - amount) / size).toBeLessThan(NEAR);
      }
    }),
    RUNS,
  );
});
