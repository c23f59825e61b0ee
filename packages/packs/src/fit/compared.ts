import type { Catalogue, Label, Pack } from '@som/engine';
import type { Criterion, Question } from './question.ts';

/** One criterion of the score, with what speaks for and against. */
export interface ScorePart {
  criterion: Criterion;
  /** Points at most. */
  weight: number;
  /** weight × the share of the answer that the group covers */
  points: number;
  /** A clause in lower case, without a full stop. */
  speaksFor?: Label;
  speaksAgainst?: Label;
}

/** A group and what it is held against. */
export interface Compared {
  question: Question;
  pack: Pack;
  group: string;
  catalogue: Catalogue;
}

/** What a criterion finds: the share of the answer that the group covers, 0–1. */
export type Scored = Omit<ScorePart, 'criterion' | 'weight' | 'points'> & { share: number };
