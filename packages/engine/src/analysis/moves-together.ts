import type { Parameter, Plan } from '../compile/plan.ts';
import { type Dependence, dependenceOf, type Sourced } from '../draws/dependence.ts';
import { streamOf } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { InputError, type Issue, problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { UncertaintyBlock } from '../schema/uncertainty.ts';

/** What a case says moves together, by names of streams (a parameter's `together` or its id). */
export interface MovesTogether {
  correlations: readonly { between: readonly [string, string]; rho: number }[];
  /** Correlation between two numbers of one source: for any source, and for those with a share of their own. */
  share: number;
  sources: Readonly<Record<string, number>>;
}

/** All but one: normal draws that are wholly the same have no matrix that can be taken apart. */
const NEARLY_ONE = 1 - 1e-9;
const nearlyOne = (rho: number): number => Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, rho));

/** Which stream moves what a case names: a parameter, or several that move as one. */
function streamNames(plan: Plan): Map<string, string> {
  return new Map(
    plan.parameters.flatMap((parameter): [string, string][] => {
      const stream = streamOf(parameter);
      return [
        [stream, stream],
        [parameter.id, stream],
      ];
    }),
  );
}

/** What is wrong with a pair: a name that is none, one number twice, or a pair written before. */
function wrongPair(
  between: readonly [string, string],
  names: ReadonlyMap<string, string>,
  before: readonly (readonly [string, string])[],
  caseFile: string,
  index: number,
): Issue[] {
  const [a, b] = between;
  const path = ['uncertainty', 'correlations', index];
  const known = [...new Set(names.values())];
  const unknown = between.flatMap((value, i) =>
    names.has(value)
      ? []
      : [
          problem('correlation-unknown', caseFile, [...path, 'between', i], {
            value,
            near: nearest(value, [...names.keys()]),
            known,
          }),
        ],
  );
  if (unknown.length > 0) return unknown;
  const pair = [names.get(a), names.get(b)];
  if (pair[0] === pair[1]) return [problem('correlation-same', caseFile, path, { a, b })];
  const isWritten = before.some((other) =>
    other.every((name) => pair.includes(names.get(name) ?? '')),
  );
  return isWritten ? [problem('correlation-twice', caseFile, path, { a, b })] : [];
}

/** Sources behind the numbers of a plan. */
const sourcesOf = (plan: Plan): string[] => [
  ...new Set(plan.parameters.flatMap(({ source }) => source ?? [])),
];

function unknownSources(
  plan: Plan,
  sources: Readonly<Record<string, number>>,
  caseFile: string,
): Issue[] {
  const known = sourcesOf(plan);
  return Object.keys(sources)
    .filter((source) => !known.includes(source))
    .map((value) => {
      const found = { value, near: nearest(value, known), known };
      const path = ['uncertainty', 'commonSources', 'sources', value];
      return problem('common-source-unknown', caseFile, path, found);
    });
}

/** Where in the case the correlation that cannot be is written. */
function placed(issue: Issue, asked: MovesTogether, caseFile: string): Issue {
  const pair = [issue.found['a'], issue.found['b']];
  const at = asked.correlations.findIndex(({ between }) =>
    between.every((name) => pair.includes(name)),
  );
  const path = at < 0 ? ['uncertainty'] : ['uncertainty', 'correlations', at];
  return { ...issue, file: caseFile, path };
}

/**
 * What a case writes about its numbers moving together, looked up and tried as if all of them were uncertain: what
 * holds for all of them holds for any of them.
 */
export function movesTogether(
  plan: Plan,
  block: UncertaintyBlock | undefined,
  caseFile: string,
): { asked: MovesTogether; issues: Issue[] } {
  const names = streamNames(plan);
  const { correlations = [], commonSources } = block ?? {};
  const asked: MovesTogether = {
    correlations: correlations.map(({ between: [a, b], value }) => ({
      between: [names.get(a) ?? a, names.get(b) ?? b],
      rho: value,
    })),
    share: commonSources?.share ?? 0,
    sources: commonSources?.sources ?? {},
  };
  const pairs = correlations.map(({ between }) => between);
  const issues = [
    ...pairs.flatMap((pair, i) => wrongPair(pair, names, pairs.slice(0, i), caseFile, i)),
    ...unknownSources(plan, asked.sources, caseFile),
  ];
  if (issues.length > 0) return { asked, issues };
  const dependence = dependenceAmong(plan.parameters, asked);
  const streams = [...new Set(names.values())].map(bareStream);
  try {
    dependence?.(streams, bareStream);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    issues.push(...error.issues.map((issue) => placed(issue, asked, caseFile)));
  }
  return { asked, issues };
}

const bareStream = (name: string): Stream => ({
  name,
  words: [0, 0],
  directions: undefined,
  inputs: [],
});

/** Sources with a share, and at least two streams that come from them. */
function commonSources(
  drawn: readonly Parameter[],
  { share, sources }: MovesTogether,
  nameOf: (parameter: Parameter) => string,
): Record<string, number> {
  const from = new Map<string, Set<string>>();
  for (const parameter of drawn) {
    const { source } = parameter;
    if (source === undefined) continue;
    from.set(source, (from.get(source) ?? new Set()).add(nameOf(parameter)));
  }
  return Object.fromEntries(
    [...from].flatMap(([source, streams]): [string, number][] => {
      const own = Object.hasOwn(sources, source) ? (sources[source] ?? 0) : share;
      return own > 0 && streams.size > 1 ? [[source, nearlyOne(own)]] : [];
    }),
  );
}

/** A parameter with the source that it may share with others, under the name of its stream. */
export const sourced = (parameter: Parameter, name: string): Sourced => ({
  id: name,
  ...(parameter.source !== undefined && { source: parameter.source }),
});

/**
 * Pairs and sources that move together among the parameters that are drawn; nothing when all are independent.
 *
 * @param drawn - parameters that are uncertain
 * @param nameOf - the stream of a parameter
 */
export function movingAmong(
  drawn: readonly Parameter[],
  asked: MovesTogether,
  nameOf: (parameter: Parameter) => string,
): Required<Dependence> | undefined {
  const names = new Map(drawn.map((parameter) => [streamOf(parameter), nameOf(parameter)]));
  const common = commonSources(drawn, asked, nameOf);
  const alone = Object.keys(common).length === 0;
  const correlations = asked.correlations.flatMap(({ between: [a, b], rho }) => {
    const pair = [names.get(a), names.get(b)] as const;
    // nothing is left of a correlation with what is certain, or of one of nothing that overrules nothing
    if (pair[0] === undefined || pair[1] === undefined || (alone && rho === 0)) return [];
    return [{ between: [pair[0], pair[1]] as const, rho: nearlyOne(rho) }];
  });
  if (alone && correlations.length === 0) return undefined;
  return { correlations, commonSources: common };
}

/** The same, ready for `prepareSampler`. */
export function dependenceAmong(
  drawn: readonly Parameter[],
  asked: MovesTogether,
): ReturnType<typeof dependenceOf> | undefined {
  const moving = movingAmong(drawn, asked, streamOf);
  return (
    moving &&
    dependenceOf(
      drawn.map((parameter) => sourced(parameter, streamOf(parameter))),
      moving,
    )
  );
}
