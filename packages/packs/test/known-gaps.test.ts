import { describe, expect, test } from 'vitest';
import { type Change, said } from './small-pack.ts';

const gap = (fields: string): Change => [
  'known-gaps.yaml',
  '{}',
  `open: { ${fields}, about: { da: Et hul, en: A gap }, reason: { da: Fordi, en: Because } }`,
];

describe('known gaps', () => {
  const broken = ['studies.yaml', 'design: randomised-trial', 'design: before-after'] as const;

  test('a gap that names a rule accepts what the rule finds', () => {
    expect(said(broken, gap('rule: effects-are-controlled'))).toEqual([]);
  });
  test('a gap at the right place accepts it, one at another place does not', () => {
    const at = (place: string) => gap(`rule: effects-are-controlled, at: ${place}`);
    expect(said(broken, at('chains.yaml/course'))).toEqual([]);
    expect(said(broken, at('chains.yaml/cou'))).toEqual([
      'error uncontrolled-effect small/chains.yaml course.effect.in-school.successRate',
      'error gap-not-needed small/known-gaps.yaml open',
    ]);
  });
  test('a gap that nothing needs any more must go', () => {
    expect(said(gap('rule: refund-is-taken-once'))).toEqual([
      'error gap-not-needed small/known-gaps.yaml open',
    ]);
  });
  test('a gap cannot name a rule that does not exist, nor one that must always hold', () => {
    expect(said(gap('rule: both-language'))).toEqual([
      'error unknown-rule small/known-gaps.yaml open.rule',
    ]);
    expect(said(gap('rule: references-exist'))).toEqual([
      'error unknown-rule small/known-gaps.yaml open.rule',
    ]);
  });
  test('a gap without a rule is only something to read', () => {
    expect(
      said([
        'known-gaps.yaml',
        '{}',
        'open: { about: { da: Hul, en: Gap }, reason: { da: Ja, en: Yes } }',
      ]),
    ).toEqual([]);
  });
});
