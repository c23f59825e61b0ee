import { evaluate, writtenDraw } from '@som/engine';
import { oneWay } from '../../packages/engine/src/sensitivity/one-way.ts';
import { BIG, REF, type Size, scenario } from '../../packages/engine/test/fast/scenario.ts';
import { judge, ratio } from './gate.ts';
import { type Ask, withPlainEngine } from './plain-engine.ts';
import { interleaved } from './timing.ts';
import { bendingMap, SIDE, uncertainLevers } from './what-moves.ts';

const ROUNDS = 15;
/** Processes in which a first call is timed. */
const PROCESSES = 7;

/** Against the long way: the whole calculation at both ends of every lever, and at every point of a map. */
function warm(name: string, size: Size, least: { tornado: number; map: number }): string[] {
  const made = scenario(size);
  const levers = uncertainLevers(made);
  const { plan } = made;
  const draw = writtenDraw(plan);
  const [whole = [], tornado, map] = interleaved(
    [
      () => evaluate(plan, draw).net[0] ?? 0,
      () => oneWay(plan, levers).written[0] ?? 0,
      () => bendingMap(plan, levers),
    ],
    ROUNDS,
  );
  const times = (count: number) => whole.map((time) => time * count);
  console.log(name);
  return [
    ...judge({
      name: `whole calculation at ${2 * levers.length} ends / tornado`,
      ratios: ratio(times(2 * levers.length), tornado),
      least: least.tornado,
    }),
    ...judge({
      name: `whole calculation at ${SIDE * SIDE} points / map`,
      ratios: ratio(times(SIDE * SIDE), map),
      least: least.map,
    }),
  ];
}

/** The first call in a process of its own, which is what a person meets: milliseconds of work. */
function firstCall(ask: Ask, name: string, size: Size, limits: Record<string, number>): string[] {
  return Object.entries(limits).flatMap(([task, most]) => {
    const ratios = Array.from({ length: PROCESSES }, () => ask(task, size)[0] ?? Number.NaN);
    return judge({ name: `${task} of ${name}, first call, ms`, ratios, most });
  });
}

/** Memory after ten million draws, and over that after ten thousand, when nothing is kept but counts and sums. */
function memory(ask: Ask): string[] {
  const [few = Number.NaN] = ask('draws', REF, 10_240);
  const [many = Number.NaN] = ask('draws', REF, 10_240_000);
  return [
    ...judge({ name: 'after 10,240,000 draws / after 10,240', ratios: [many / few], most: 1.1 }),
    ...judge({ name: 'after 10,240,000 draws, MiB', ratios: [many], most: 80 }),
  ];
}

/** What moves the result, and what a process of its own needs: ratios within one run, first calls, memory. */
export const sensitivityBench = (): string[] => [
  ...warm('tornado and map: 20 consequences, 10 years', REF, { tornado: 5, map: 60 }),
  ...warm('tornado and map: 60 consequences, 40 years', BIG, { tornado: 16, map: 200 }),
  ...withPlainEngine((ask) => {
    console.log('in a process of its own');
    return [
      ...firstCall(ask, '20 consequences', REF, { tornado: 8, map: 20 }),
      ...firstCall(ask, '60 consequences', BIG, { tornado: 24, map: 32 }),
      ...memory(ask),
    ];
  }),
];
