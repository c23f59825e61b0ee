import { Effect } from '@som/engine';
import { expect, test } from 'vitest';
import { fromBeforeAfter, fromComparison, fromJudgements, type Way } from '../../src/index.ts';
import { refusal, worked } from '../effect-sizes/published.ts';

/** The way as a case file would have it. */
const written = ({ value, range, basis, restsOn }: Way) =>
  Effect.safeParse({ successRate: { value, range: [range.low, range.high] }, basis, restsOn });

const beforeAfter = {
  before: { of: 40, reached: 4 },
  after: { of: 40, reached: 20 },
  anyway: 0.15,
  anywayFrom: 'ventelisten i 2024',
};

test('before and after: half less a tenth less the 15 per cent who would have moved on anyway is 25 of 100', () => {
  const way = worked(fromBeforeAfter(beforeAfter));
  expect(way.value).toBeCloseTo(0.25, 12);
  // Wilson: 4 of 40 is 0.0396–0.2305, 20 of 40 is 0.3520–0.6480
  // 0.4 − √(0.1480² + 0.1305²) − 0.15 = 0.0527; 0.4 + √(0.1480² + 0.0604²) − 0.15 = 0.4099
  expect(way.range.low).toBeCloseTo(0.0527, 3);
  expect(way.range.high).toBeCloseTo(0.4099, 3);
  expect(way).toMatchObject({ basis: 'own-data', rangeIs: 'confidence' });
  expect(way.sentence.da).toContain('indsatsen står for 25 af 100 (5,3 til 41)');
  expect(way.sentence.da).toContain('ventelisten i 2024');
  expect(way.worth.da).toMatch(/ikke hvad der ændrede det/);
  expect(way.doubts.map(({ da }) => da).join(' ')).toMatch(/regression mod gennemsnittet/);
  expect(written(way).success).toBe(true);
});

test('what would have happened anyway is never sure, and its own interval widens the range', () => {
  const sure = worked(fromBeforeAfter(beforeAfter));
  const unsure = worked(
    fromBeforeAfter({ ...beforeAfter, anyway: { value: 0.15, low: 0.05, high: 0.3 } }),
  );
  expect(unsure.value).toBe(sure.value);
  expect(unsure.range.low).toBeLessThan(sure.range.low);
  expect(unsure.range.high).toBeGreaterThan(sure.range.high);
  const doubts = (way: Way) => way.doubts.map(({ en }) => en).join(' ');
  expect(doubts(sure)).toMatch(/taken as certain/);
  expect(doubts(unsure)).not.toMatch(/taken as certain/);
  expect(
    doubts(worked(fromBeforeAfter({ ...beforeAfter, after: { of: 31, reached: 20 } }))),
  ).toMatch(/If some have left/);
});

test('a similar group: 56 of 70 against 48 of 80 is 20 of 100, as in Newcombe 1998', () => {
  const way = worked(
    fromComparison({
      ours: { of: 70, reached: 56 },
      theirs: { of: 80, reached: 48 },
      similar: 'samme alder og problem i nabokommunen',
      by: 'Familieafdelingen',
      date: '2026-03-01',
    }),
  );
  expect(way.value).toBeCloseTo(0.2, 12);
  expect(way.range.low).toBeCloseTo(0.0524, 4);
  expect(way.range.high).toBeCloseTo(0.3339, 4);
  expect(way.sentence.en).toContain('56 of 70 of ours and 48 of 80 in a similar group');
  expect(way.restsOn).toMatchObject({ way: 'comparison', by: 'Familieafdelingen' });
  expect(written(way).success).toBe(true);
});

test('small groups and a difference that may be chance are said', () => {
  const doubts = worked(
    fromComparison({
      ours: { of: 12, reached: 5 },
      theirs: { of: 60, reached: 20 },
      similar: 'samme skole',
    }),
  ).doubts.map(({ en }) => en);
  expect(doubts.join(' ')).toMatch(/only 12 persons/);
  expect(doubts.join(' ')).toMatch(/nothing but chance/);
});

const judgements = [
  { by: 'sagsbehandler', lowest: 0.1, likely: 0.3, highest: 0.5 },
  { by: 'psykolog', lowest: 0.2, likely: 0.4, highest: 0.6 },
];

test('judgements: the mean of the pool, less those who would have reached it anyway', () => {
  // PERT means 0.3 and 0.4, pool 0.35
  const net = worked(fromJudgements({ judgements }));
  expect(net.value).toBeCloseTo(0.35, 12);
  expect(net).toMatchObject({ basis: 'expert', rangeIs: 'judged' });
  expect(net.doubts.map(({ en }) => en).join(' ')).toMatch(/must be net/);
  const gross = worked(fromJudgements({ judgements, without: 0.2 }));
  expect(gross.value).toBeCloseTo(0.15, 12);
  expect(gross.range.low).toBeCloseTo(net.range.low - 0.2, 12);
  expect(gross.sentence.da).toMatch(/^2 fagpersoner har skønnet.*står indsatsen for 15 af 100/);
  expect(gross.restsOn).toEqual({ way: 'judgement', judgements, without: 0.2 });
  // a basis of judgement needs a source; the pack check asks for it, the schema does not
  expect(written(gross).success).toBe(true);
  expect(worked(fromJudgements({ judgements: judgements.slice(1) })).sentence.da).toMatch(
    /^En fagperson/,
  );
});

test('numbers that cannot be right are refused, and what to do is said', () => {
  const before = fromBeforeAfter({ ...beforeAfter, before: { of: 10, reached: 12 } });
  expect(refusal(before)).toMatch(/12 of 10 cannot be right/);
  expect(refusal(fromBeforeAfter({ ...beforeAfter, anyway: 0.95 }))).toMatch(/more than everybody/);
  expect(refusal(fromBeforeAfter({ ...beforeAfter, anyway: -0.1 }))).toMatch(/between 0 and 100%/);
  const theirs = { of: 0, reached: 0 };
  expect(refusal(fromComparison({ ours: beforeAfter.after, theirs, similar: 'ingen' }))).toMatch(
    /0 of 0/,
  );
  expect(refusal(fromJudgements({ judgements, without: 1.2 }))).toMatch(/between 0 and 100%/);
  expect(refusal(fromJudgements({ judgements: [] }))).toMatch(/no judgements/);
});
