import { type Case, calculate, figureAt, InputError, type Issue, problem } from '@som/engine';
import type { Checked, Rule } from './rule.ts';

/** Kroner within which a hand-derived figure counts as equal when the case says nothing. */
const TOLERANCE = 0.5;

function checkCase({ pack, catalogue, folder, caseFiles }: Checked, asked: Case): Issue[] {
  const caseFile = `${folder}/${caseFiles[asked.case] ?? asked.case}`;
  try {
    const { result } = calculate({ case: asked, pack, catalogue, caseFile });
    return (asked.expected ?? []).flatMap(({ figure, value, tolerance }, i) => {
      const actual = figureAt(result, figure);
      const path = ['expected', i];
      if (actual === undefined)
        return [
          problem('unknown-figure', caseFile, path, { value: figure, known: Object.keys(result) }),
        ];
      return Math.abs(actual - value) <= (tolerance ?? TOLERANCE)
        ? []
        : [problem('expected-differs', caseFile, path, { figure, expected: value, actual })];
    });
  } catch (error) {
    if (error instanceof InputError) return error.issues.filter((issue) => issue.level === 'error');
    throw error;
  }
}

/** Every worked case can be calculated and gives the figures derived by hand. */
export const workedCasesAreRight: Rule = (checked) =>
  Object.values(checked.pack.cases).flatMap((asked) => checkCase(checked, asked));
