import { calculate, explain } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { readPack } from '../src/read-pack.ts';
import { CATALOGUE, type Change, changed, said } from './small-pack.ts';

/** The small pack's study with the work written in it, and no key in sources.yaml. */
const WRITTEN: readonly Change[] = [
  [
    'studies.yaml',
    '  source: trial',
    '  work: { type: article-journal, title: The trial itself, DOI: 10.1000/x1 }',
  ],
  ['sources.yaml', 'trial: { type: article-journal, title: A trial }', ''],
  ['chains.yaml', 'source: report }]', 'source: report, studies: [school-trial] }]'],
];
const cites: Change = [
  'chains.yaml',
  'basis: trial, source: trial',
  'basis: trial, source: school-trial',
];

describe('a study carries its own work', () => {
  test('whatever cites a work may cite the study', () => {
    expect(said(...WRITTEN, cites)).toEqual([]);
  });
  test('the explanation of a figure names the work written in the study', () => {
    const { pack } = readPack(changed(...WRITTEN, cites), 'small');
    const asked = pack?.cases['town'];
    if (!pack || !asked) throw new Error('the pack can be read');
    const inputs = { case: asked, pack, catalogue: CATALOGUE, caseFile: 'town.case.yaml' };
    const told = JSON.stringify(explain(inputs, calculate(inputs), {}));
    expect(told).toContain('The trial itself');
  });
  test('a case may cite it too', () => {
    const own: Change = [
      'cases/town.case.yaml',
      'discount:',
      'effect: { in-school: { successRate: 0.2, basis: trial, source: school-trial, reason: same } }\ndiscount:',
    ];
    expect(said(...WRITTEN, cites, own)).toEqual([]);
  });
  test('a name that is neither a source nor a study is unknown', () => {
    expect(said(...WRITTEN, ['chains.yaml', 'source: trial }', 'source: school-trail }'])).toEqual([
      'error unknown-source small/chains.yaml course.effect.in-school.source',
    ]);
  });
  test.each([
    ['both', '  source: trial', '  source: trial\n  work: { type: report, title: Twice }'],
    ['neither', '  source: trial\n', ''],
  ])('a study with %s source and work is refused', (_, was, is) => {
    expect(said(['studies.yaml', was, is])).toEqual([
      'error one-work small/studies.yaml school-trial',
    ]);
  });
  test('the study of an effect is the source that its basis asks for', () => {
    // odds ratio 1.5 at 0.4 without: odds 2/3 × 1.5 = 1, so 0.5 with it and 0.1 net; 10 × 0.1 × 7 × 500
    const study: Change = [
      'chains.yaml',
      '{ successRate: 0.2, basis: trial, source: trial }',
      '{ study: { study: school-trial, measure: odds-ratio, value: 1.5, without: 0.4 }, basis: trial }',
    ];
    const expected: Change = ['cases/town.case.yaml', 'value: 7000', 'value: 3500'];
    expect(said(...WRITTEN, study, expected)).toEqual([]);
  });
  test('whoever judged a rate is its source', () => {
    const restsOn: Change = [
      'chains.yaml',
      '{ successRate: 0.2, basis: trial, source: trial }',
      '{ successRate: 0.2, basis: expert, restsOn: { way: judgement, judgements: [{ by: a, lowest: 0.1, likely: 0.2, highest: 0.3 }] } }',
    ];
    expect(said(...WRITTEN, restsOn)).toEqual([]);
  });
});
