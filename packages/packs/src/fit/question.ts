import type { Problem, Stage } from '@som/engine';

/** What a municipality says about its own group. What is left out is not asked and gives no points. */
export interface Question {
  /** First and last age, inclusive; for families the age of the children. */
  ages?: readonly [number, number];
  /** The first is the main problem. */
  problems?: readonly Problem[];
  unit?: 'person' | 'family';
  stage?: Stage;
  /** Id of an outcome, or free text. */
  measure?: string;
  /** Services, or kinds of service, in use today; read as the whole list. */
  services?: readonly string[];
  /** Services, or kinds of service, that are not used. */
  unused?: readonly string[];
}

/** The criteria in the order in which they are asked and shown. */
export const CRITERIA = ['problems', 'ages', 'unit', 'stage', 'measure', 'services'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Points at most; 100 when everything is answered. Who and what weigh most, since every estimate hangs on them. */
export const WEIGHTS: Readonly<Record<Criterion, number>> = {
  problems: 40,
  ages: 20,
  unit: 10,
  stage: 10,
  measure: 10,
  services: 10,
};
