import { warning } from '@som/engine';
import { ownContent } from './content.ts';
import type { Rule } from './rule.ts';
import { blocksIn } from './walk.ts';

/** No study, register or judgement in this field is known to more. */
const MOST = 4;
/** A tariff is exact, and a calibrated figure was solved for: its digits are arithmetic and not knowledge. */
const EXACT = ['tariff', 'calibrated'];

/** Digits that say something: 0.0480 has two, 12,300 three. */
export function significantDigits(value: number): number {
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return digits.replace('.', '').length;
}

/** No number has more digits than its source can know. */
export const digitsArePlausible: Rule = (checked) =>
  ownContent(checked).flatMap(({ file, content }) =>
    blocksIn(content).flatMap(({ path, value, around }) => {
      const number = value['value'];
      if (typeof number !== 'number' || !Number.isFinite(number)) return [];
      const basis = [value, ...around].find((block) => typeof block['basis'] === 'string')?.[
        'basis'
      ];
      const digits = significantDigits(number);
      if (typeof basis !== 'string' || EXACT.includes(basis) || digits <= MOST) return [];
      return [warning('too-many-digits', file, path, { value: number, digits, basis, most: MOST })];
    }),
  );
