import {
  calculate,
  drawAll,
  eachBlock,
  type Inputs,
  questionOf,
  sensitivity,
  uncertaintyOf,
} from '@som/engine';

/** What a case gives, written out to the last digit: a number is read back from its text as it was. */
export interface Digits {
  /** The first draws of every uncertain number, and what came of them. */
  draws: string;
  uncertainty: string;
  sensitivity: string;
}

/** Draws a case by both methods and writes everything down; run as it is in Node and in the browser. */
export function drawDigits(inputs: Inputs): Digits {
  const { resolved, plan, together } = calculate(inputs);
  const questions = (['sobol', 'monte-carlo'] as const).map((method) =>
    questionOf(plan, { seed: 2026, method, rules: 'cautious', draws: 4096 }, together),
  );
  const draws: unknown[] = [];
  for (const question of questions)
    eachBlock(question, ({ first, ids, values, outputs }) => {
      if (first > 0) return;
      draws.push(ids, ...[...values, ...outputs].map((row) => [...row]));
    });
  return {
    draws: JSON.stringify(draws),
    uncertainty: JSON.stringify(questions.map((q) => uncertaintyOf(q, drawAll(q)))),
    sensitivity: JSON.stringify(sensitivity(resolved, plan)),
  };
}
