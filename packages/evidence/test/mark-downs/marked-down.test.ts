import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  distanceOf,
  type EffectSize,
  MARK_DOWN_SOURCES,
  MARK_DOWNS,
  type MarkDown,
  type MarkDownSwitches,
  markDownsOf,
  markedDown,
} from '../../src/index.ts';
import { refusal, told, worked } from '../effect-sizes/published.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const size = (estimate: number, betterIs: EffectSize['betterIs'] = 'higher'): EffectSize => ({
  scale: 'log-odds-ratio',
  estimate,
  variance: 0.04,
  betterIs,
  steps: [],
});
const ALL: MarkDownSwitches = {
  designMarkDown: true,
  developerMarkDown: true,
  transferMarkDown: true,
};
const NONE: MarkDownSwitches = {
  designMarkDown: false,
  developerMarkDown: false,
  transferMarkDown: false,
};
const danishTrial = {
  design: 'randomised-trial',
  developer: 'independent',
  country: ['DK'],
} as const;
const study = (more: object) => ({ ...danishTrial, country: [...danishTrial.country], ...more });

test('an independent Danish randomised trial is left as it is', () => {
  expect(worked(markedDown(size(0.5), study({}), ALL))).toEqual(size(0.5));
});

test('the developers’ own trial: 0.6 of the effect, and less certain', () => {
  // 0.6 · 0.5 = 0.3; 0.04 + 0.25² · (0.25 + 0.04) = 0.058125
  const marked = worked(markedDown(size(0.5), study({ developer: 'involved' }), ALL));
  expect(marked.estimate).toBeCloseTo(0.3, 12);
  expect(marked.variance).toBeCloseTo(0.058125, 12);
  expect(told(marked)).toMatch(/Multiplied by 0.6 \(± 0.25, from a source\)/);
});

test('doubts are taken one after the other: an American quasi-experiment by the developers', () => {
  // 0.75 · 0.6 · 0.9 = 0.405 of the effect
  const all = study({ design: 'quasi-experiment', developer: 'involved', country: ['US'] });
  const marked = worked(markedDown(size(1), all, ALL));
  expect(marked.estimate).toBeCloseTo(0.405, 12);
  expect(marked.steps).toHaveLength(3);
});

test('each table has its own switch, and with all of them off nothing is touched', () => {
  const all = study({ design: 'quasi-experiment', developer: 'involved', country: ['US'] });
  expect(worked(markedDown(size(1), all, NONE))).toEqual(size(1));
  for (const key of ['designMarkDown', 'developerMarkDown', 'transferMarkDown'] as const)
    expect(markDownsOf(all, { ...NONE, [key]: true })).toHaveLength(1);
});

test('harm is not made smaller by doubt: the effect stays and becomes less certain', () => {
  const all = study({ design: 'before-after', developer: 'involved', country: ['US'] });
  const harm = worked(markedDown(size(-0.5), all, ALL));
  expect(harm.estimate).toBe(-0.5);
  expect(harm.variance).toBeGreaterThan(0.04);
  expect(told(harm)).toMatch(/wrong direction/);
  // where less is better, a log ratio above 0 is the harm
  expect(worked(markedDown(size(0.5, 'lower'), all, ALL)).estimate).toBe(0.5);
  expect(Math.abs(worked(markedDown(size(-0.5, 'lower'), all, ALL)).estimate)).toBeLessThan(0.5);
});

test('a marked-down study never weighs more than before and never shows a larger effect', () => {
  const designs = fc.constantFrom(
    'randomised-trial',
    'quasi-experiment',
    'register-study',
    'before-after',
    'meta-analysis',
  );
  const developers = fc.constantFrom('involved', 'independent', undefined);
  const countries = fc.constantFrom(['DK'], ['SE', 'NO'], ['US'], ['US', 'KE'], undefined);
  const effects = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(effects, designs, developers, countries, (effect, design, developer, country) => {
      const from = { design, developer, country } as Parameters<typeof markedDown>[1];
      const marked = worked(markedDown(size(effect), from, ALL));
      expect(Math.abs(marked.estimate)).toBeLessThanOrEqual(Math.abs(effect));
      expect(Math.sign(marked.estimate)).toBe(Math.sign(effect));
      expect(marked.variance).toBeGreaterThanOrEqual(0.04);
    }),
  );
});

test('what measures no effect cannot take part, whatever the switches', () => {
  for (const design of ['qualitative', 'model', 'descriptive'])
    expect(refusal(markedDown(size(1), study({ design }), NONE))).toMatch(
      /does not measure an effect/,
    );
});

test('how far a study is from Denmark is how far its furthest country is', () => {
  expect([['DK'], ['DK', 'SE'], ['SE', 'US'], ['US', 'KE'], [], undefined].map(distanceOf)).toEqual(
    ['denmark', 'nordic', 'western', 'elsewhere', 'unknown', 'unknown'],
  );
});

const everyMark: MarkDown[] = [
  ...Object.values(MARK_DOWNS.design).filter((mark) => mark !== undefined),
  ...Object.values(MARK_DOWNS.developer),
  ...Object.values(MARK_DOWNS.transfer),
];

test('every mark-down says why in both languages, and a figure that was not seen says it is our judgement', () => {
  for (const { multiplier, spread, basis, why, sources } of everyMark) {
    expect(multiplier).toBeGreaterThan(0);
    expect(multiplier).toBeLessThanOrEqual(1);
    if (basis === 'source') expect(sources.length).toBeGreaterThan(0);
    else if (multiplier < 1) expect(why.en).toMatch(/our judgement/);
    if (multiplier < 1) expect(spread).toBeGreaterThan(0);
    expect(why.da).not.toBe(why.en);
  }
});

test('every work behind a mark-down is used and has a place to look', () => {
  const used = new Set(everyMark.flatMap(({ sources }) => sources));
  expect([...used].sort()).toEqual(Object.keys(MARK_DOWN_SOURCES).sort());
  for (const { url, locator } of Object.values(MARK_DOWN_SOURCES)) {
    expect(url).toMatch(/^https:\/\//);
    expect(locator).not.toBe('');
  }
});
