import { movingAmong, sourced } from '../../analysis/moves-together.ts';
import type { Parameter } from '../../compile/plan.ts';
import { type Dependence, dependenceOf } from '../../draws/dependence.ts';
import { prepareSampler, type Sampler } from '../../draws/sampler.ts';
import { drawnParameters, type Question } from '../question.ts';
import { type NamedCase, sharedStream } from './stream-names.ts';

/** A case drawn with others. */
export interface DrawnCase extends NamedCase {
  question: Question;
}

const nameIn =
  (own: NamedCase) =>
  (parameter: Parameter): string =>
    sharedStream(parameter, own);

/** What any of the cases says moves together holds for the numbers that they share. */
export function movingAmongCases(cases: readonly DrawnCase[]): Required<Dependence> {
  const all = cases.flatMap(({ question, ...own }) => {
    const { together } = question;
    return (together && movingAmong(drawnParameters(question), together, nameIn(own))) ?? [];
  });
  return {
    correlations: all.flatMap(({ correlations }) => correlations),
    commonSources: Object.assign({}, ...all.map(({ commonSources }) => commonSources)),
  };
}

/**
 * The sampler of a case among others. Streams have the names that cases share, so its draws are plain random ones:
 * Sobol dimensions would go by their order in each case.
 *
 * @param moving - of all the cases: a number must be mixed with the same others wherever it is drawn
 */
export function sharedSampler(drawn: DrawnCase, moving: Required<Dependence>): Sampler {
  const { question, ...own } = drawn;
  const { plan, distributions, settings } = question;
  const nameOf = nameIn(own);
  const named = plan.parameters.map((parameter) => sourced(parameter, nameOf(parameter)));
  const independent =
    moving.correlations.length === 0 && Object.keys(moving.commonSources).length === 0;
  const paired = [...new Set(moving.correlations.flatMap(({ between }) => between))];
  const dependence = dependenceOf(named, moving);
  return prepareSampler(
    named,
    distributions,
    { seed: settings.seed, method: 'monte-carlo', scrambles: 1 },
    independent
      ? undefined
      : (streams, newStream) => {
          const here = new Set(streams.map(({ name }) => name));
          const others = paired.filter((name) => !here.has(name)).map(newStream);
          return dependence([...streams, ...others], newStream);
        },
  );
}
