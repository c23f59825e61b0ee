import type { Column, Parameter, Plan } from '../compile/plan.ts';
import { boundsOfParameter, type Lever, rangeOf, writtenAt } from './lever.ts';

const told = ({ basis, source, origin }: Parameter) => ({
  ...(basis && { basis }),
  ...(source && { source }),
  origin,
});

function parameterLever(parameter: Parameter, column: Column): Lever {
  const range = rangeOf(parameter);
  return {
    id: parameter.id,
    kind: 'parameter',
    unit: parameter.kind,
    written: parameter.value,
    ...(range && { range }),
    bounds: boundsOfParameter(parameter),
    linear: parameter.linear,
    ...told(parameter),
    at: (value) => new Map([[column, value]]),
  };
}

/** All intake years in the same proportion: how many participants in all. */
function participants(plan: Plan): Lever {
  const columns = plan.intake.map(({ count }) => count);
  const written = writtenAt(plan, columns);
  const total = written.reduce((sum, [, count]) => sum + count, 0);
  const ranges = columns.map((column) => {
    const parameter = plan.parameters[column];
    return parameter && rangeOf(parameter);
  });
  const is = ranges.find((range) => range)?.is;
  const end = (which: 'low' | 'high') =>
    new Map(written.map(([column, count], i) => [column, ranges[i]?.[which] ?? count]));
  const sum = (values: ReadonlyMap<Column, number>) =>
    [...values.values()].reduce((all, count) => all + count, 0);
  const ends = { low: end('low'), high: end('high') };
  return {
    id: 'participants',
    kind: 'participants',
    unit: 'count',
    written: total,
    ...(is && { range: { low: sum(ends.low), high: sum(ends.high), is }, ends }),
    bounds: { low: 0, high: Number.POSITIVE_INFINITY },
    linear: true,
    at: (value) =>
      new Map(
        written.map(([column, count]) => [column, total === 0 ? 0 : (count * value) / total]),
      ),
  };
}

/** One segment grows at the expense of the others, which keep their proportion, so that shares add up to 1. */
function segment(plan: Plan, own: Column): Lever | undefined {
  const parameter = plan.parameters[own];
  const rest = [...plan.segments].filter((column) => column !== own);
  if (!parameter || parameter.value >= 1 || rest.length === 0) return undefined;
  const others = writtenAt(plan, rest);
  return {
    id: parameter.id,
    kind: 'segment',
    unit: 'rate',
    written: parameter.value,
    bounds: { low: 0, high: 1 },
    linear: true,
    origin: parameter.origin,
    at: (value) =>
      new Map([
        [own, value],
        ...others.map(([column, share]): [Column, number] => [
          column,
          (share * (1 - value)) / (1 - parameter.value),
        ]),
      ]),
  };
}

/** How much a path of use counts in the change: use without the outcome is taken from use with it. */
const signOf = ({ id }: Parameter): number => (id.includes('.ifNotReached.') ? -1 : 1);

/**
 * A consequence as a whole: all its years and both its paths in the same proportion, 1 being as written.
 * One that is written as no change at all is measured in its farthest end instead.
 */
function consequence(plan: Plan, id: string, columns: readonly Column[]): Lever {
  const parameters = columns.flatMap((column) => plan.parameters[column] ?? []);
  const valuesOf = (pick: (parameter: Parameter) => number | undefined) =>
    new Map(
      columns.map((column, i): [Column, number] => {
        const parameter = parameters[i];
        return [column, parameter ? (pick(parameter) ?? parameter.value) : 0];
      }),
    );
  const sizeOf = (values: ReadonlyMap<Column, number>) =>
    columns.reduce((sum, column, i) => {
      const parameter = parameters[i];
      return sum + (parameter ? signOf(parameter) * (values.get(column) ?? 0) : 0);
    }, 0);
  const written = valuesOf(() => undefined);
  const ends = [
    valuesOf((parameter) => rangeOf(parameter)?.low),
    valuesOf((parameter) => rangeOf(parameter)?.high),
  ] as const;
  const [one, other] = ends;
  const nothing = sizeOf(written) === 0;
  const base = nothing ? (Math.abs(sizeOf(one)) > Math.abs(sizeOf(other)) ? one : other) : written;
  const size = sizeOf(base);
  const sorted = ends
    .map((values) => ({ values, factor: size === 0 ? 0 : sizeOf(values) / size + 0 }))
    .sort((a, b) => a.factor - b.factor);
  const [low, high] = sorted;
  const is = parameters.flatMap((parameter) => rangeOf(parameter) ?? [])[0]?.is;
  const [first] = parameters;
  return {
    id,
    kind: 'consequence',
    unit: 'factor',
    written: nothing ? 0 : 1,
    ...(is &&
      low &&
      high && {
        range: { low: low.factor, high: high.factor, is },
        ends: { low: low.values, high: high.values },
      }),
    bounds: { low: 0, high: Number.POSITIVE_INFINITY },
    linear: parameters.every((parameter) => parameter.linear),
    ...(first && told(first)),
    at: (value) =>
      new Map([...base].map(([column, change]): [Column, number] => [column, change * value])),
  };
}

/**
 * Everything of a case that can be moved, each number once: what moves together is one lever.
 * The discount rate and the horizon are not among them, since they change the plan itself.
 */
export function leversOf(plan: Plan): Lever[] {
  const grouped = new Map<string, Column[]>();
  for (const [column, { together }] of plan.parameters.entries())
    if (together !== undefined) grouped.set(together, [...(grouped.get(together) ?? []), column]);
  const moved = new Set<Column>([
    plan.effectScale,
    ...plan.segments,
    ...plan.intake.map(({ count }) => count),
    ...[...grouped.values()].flat(),
  ]);
  return [
    participants(plan),
    ...[...plan.segments].flatMap((column) => segment(plan, column) ?? []),
    ...plan.parameters.flatMap((parameter, column) =>
      moved.has(column) ? [] : [parameterLever(parameter, column)],
    ),
    ...[...grouped].map(([id, columns]) => consequence(plan, id, columns)),
  ];
}

/**
 * Everything of a case that can be uncertain: what can be moved, and, where participants begin in several years, each of
 * those years, since how many begin in one says nothing of how many begin in the next.
 */
export function uncertainLeversOf(plan: Plan): Lever[] {
  const years = plan.intake.flatMap(({ count }) => {
    const parameter = plan.parameters[count];
    return parameter ? [parameterLever(parameter, count)] : [];
  });
  return [...leversOf(plan), ...(years.length > 1 ? years : [])];
}
