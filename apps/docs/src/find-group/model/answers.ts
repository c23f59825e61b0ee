import { PROBLEM_IDS, type Problem, STAGES, type Stage } from '@som/engine';
import { type Question, SERVICE_KINDS } from '@som/packs';

/** What stands in the fields; ages as they are typed. */
export interface Answers {
  from: string;
  to: string;
  /** The first is the main one. */
  problems: readonly Problem[];
  unit: 'person' | 'family' | undefined;
  stage: Stage | undefined;
  measure: string;
  services: readonly string[];
}

export const NO_ANSWERS: Answers = {
  from: '',
  to: '',
  problems: [],
  unit: undefined,
  stage: undefined,
  measure: '',
  services: [],
};

/** Longest text about success that is read; the same for field and address. */
export const MOST_MEASURE = 200;
const MOST_CHARACTERS = 2000;
const OLDEST = 120;

/** What is wrong with the ages, by the word that says it. */
export type AgeProblem = 'ageNumber' | 'ageFrom' | 'ageOrder';

function ageOf(text: string): number | undefined {
  const age = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
  return age !== undefined && age <= OLDEST ? age : undefined;
}

/** The ages that were typed: none, a band, or why it is not one yet. A first age alone is that age. */
export function agesOf({ from, to }: Pick<Answers, 'from' | 'to'>): {
  ages?: readonly [number, number];
  problem?: AgeProblem;
} {
  if (from.trim() === '' && to.trim() === '') return {};
  if (from.trim() === '') return { problem: ageOf(to) === undefined ? 'ageNumber' : 'ageFrom' };
  const [first, last] = [ageOf(from), ageOf(to.trim() === '' ? from : to)];
  if (first === undefined || last === undefined) return { problem: 'ageNumber' };
  return first > last ? { problem: 'ageOrder' } : { ages: [first, last] };
}

/** The question that the answers ask; what is not answered is not asked. */
export function questionOf(answers: Answers): Question {
  const { problems, unit, stage, services } = answers;
  const { ages } = agesOf(answers);
  const measure = answers.measure.trim();
  return {
    ...(ages && { ages }),
    ...(problems.length > 0 && { problems }),
    ...(unit && { unit }),
    ...(stage && { stage }),
    ...(measure !== '' && { measure }),
    ...(services.length > 0 && { services }),
  };
}

/** The answers as the part of an address after #, which no server sees; empty when nothing is answered. */
export function writeAnswers(answers: Answers): string {
  const { from, to, problems, unit, stage, measure, services } = answers;
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined) => value && query.append(key, value);
  put('from', from.trim());
  put('to', to.trim());
  for (const problem of problems) put('problem', problem);
  put('unit', unit);
  put('stage', stage);
  put('measure', measure.trim());
  for (const service of services) put('service', service);
  return query.toString();
}

/** Reads answers from an address: only known words, and within bounds; anything else is left out. */
export function readAnswers(fragment: string): Answers {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=') || text.length > MOST_CHARACTERS) return NO_ANSWERS;
  const query = new URLSearchParams(text);
  const one = (key: string) => query.get(key) ?? '';
  const known = <T extends string>(key: string, words: readonly T[]): T[] => [
    ...new Set(query.getAll(key).flatMap((word) => words.find((w) => w === word) ?? [])),
  ];
  return {
    from: one('from').slice(0, 3),
    to: one('to').slice(0, 3),
    problems: known('problem', PROBLEM_IDS),
    unit: known('unit', ['person', 'family'] as const)[0],
    stage: known('stage', STAGES)[0],
    measure: one('measure').slice(0, MOST_MEASURE),
    services: known('service', Object.keys(SERVICE_KINDS)),
  };
}
