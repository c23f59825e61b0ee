import type { FanYear, Spread } from '@som/engine';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import {
  type Acceptability,
  acceptabilityFigure,
  acceptabilityFinding,
  acceptabilityTable,
  distributionFigure,
  distributionFinding,
  fanFigure,
  fanFinding,
  fanTable,
  type SpreadOutput,
} from '../src/index.ts';

const caveats = { caveats: ['illustrative' as const] };
const label = (da: string, en: string) => ({ da, en });
const quantiles = (middle: number): Spread['quantiles'] => ({
  p025: middle - 200,
  p05: middle - 160,
  p10: middle - 120,
  p25: middle - 60,
  p50: middle,
  p75: middle + 60,
  p90: middle + 120,
  p95: middle + 160,
  p975: middle + 200,
});
const spread = (probabilityPositive: number): SpreadOutput => ({
  window: 'net',
  purse: 'municipality',
  mean: 100,
  sd: 100,
  se: 1,
  quantiles: quantiles(100),
  probabilityPositive,
  probabilitySe: 0.001,
  histogram: { low: -300, high: 500, shares: [0.1, 0.2, 0.4, 0.2, 0.1] },
});
const years = [2026, 2027, 2028, 2029, 2030].map((year, i): FanYear => {
  const middle = -200 + 100 * i;
  return { year, mean: middle, quantiles: quantiles(middle) };
});
const fan = {
  purse: 'state' as const,
  years,
  payback: { years: years.map(({ year }) => ({ year, share: 0.15 })), never: 0.25, noOutlay: 0 },
};
const points = [0, 5000, 10_000, 15_000, 20_000].map((threshold, i) => ({
  threshold,
  probability: i / 4,
}));
const one: Acceptability = {
  purse: 'municipality',
  outcome: label('Uden angst', 'Free of anxiety'),
  curves: [{ title: label('Cool Kids', 'Cool Kids'), points }],
};
const two: Acceptability = {
  ...one,
  curves: [...one.curves, { title: label('Chilled', 'Chilled'), points: points.toReversed() }],
  frontier: points.map(({ threshold, probability }) => ({
    threshold,
    best: [probability * 0.8, 0.2, 0.8 - probability * 0.8],
    chosen: threshold < 10_000 ? 2 : 0,
  })),
};
const FIGURES = {
  distribution: (lang: 'da' | 'en', width: number) =>
    distributionFigure(spread(0.8), caveats, { lang, width }),
  fan: (lang: 'da' | 'en', width: number) => fanFigure(fan, caveats, { lang, width }),
  'acceptability of one': (lang: 'da' | 'en', width: number) =>
    acceptabilityFigure(one, caveats, { lang, width }),
  'acceptability of several': (lang: 'da' | 'en', width: number) =>
    acceptabilityFigure(two, caveats, { lang, width }),
};
const each = Object.entries(FIGURES).flatMap(([name, figure]) =>
  (['da', 'en'] as const).flatMap((lang) =>
    [390, 720].map((width) => ({ name, lang, width, svg: figure(lang, width) })),
  ),
);

test.each(each)(
  '$name at $width in $lang is well-formed, titled, described and marked as an example',
  ({ svg, width, lang }) => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/<title id="[^"]+">[^<]{8,}<\/title>/);
    expect(svg).toMatch(/<desc id="[^"]+">[^<]{8,}<\/desc>/);
    expect(svg).toContain(`width="${width}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg).toContain(lang === 'da' ? 'Eksempel:' : 'Example:');
  },
);

describe('findings say what was found', () => {
  test('how sure it is, and the other way round where it hardly ever breaks even', () => {
    expect(distributionFinding(spread(0.96), 'da')).toBe(
      'Det er næsten sikkert, at det går op for kommunen: i 96 af 100 udfald',
    );
    expect(distributionFinding(spread(0.03), 'da')).toBe(
      'Det er næsten sikkert, at det ikke går op for kommunen: det gør det kun i 3 af 100 udfald',
    );
    expect(distributionFinding(spread(0.4), 'en')).toBe(
      'It is uncertain that it breaks even for the municipality: in 40 of 100 outcomes',
    );
  });

  test('what a success costs, and which intervention is best', () => {
    expect(acceptabilityFinding(one, 'da')).toBe(
      'En succes koster højst 15.000 kr. for kommunen i 75 af 100 udfald',
    );
    expect(acceptabilityFinding(two, 'da')).toBe(
      'Må en succes koste 10.000 kr. eller mere, er »Cool Kids« bedst i gennemsnit for kommunen',
    );
  });

  test('the table behind a curve has the shares of every one, and who is best', () => {
    const { head, rows } = acceptabilityTable(two, caveats, 'da');
    expect(head).toEqual([
      'En succes må koste',
      'Cool Kids',
      'Chilled',
      'At lade være',
      'Bedst i gennemsnit',
    ]);
    expect(rows[0]).toEqual(['0 kr.', '0 af 100', '20 af 100', '80 af 100', 'at lade være']);
    expect(rows.at(-1)?.at(-1)).toBe('Cool Kids');
  });

  test('the fan says in how many outcomes the money comes home in each year', () => {
    expect(fanTable(fan, caveats, 'da').rows[0]).toEqual([
      '2026',
      '−360',
      '−200',
      '−40',
      '15 af 100',
    ]);
  });

  test.each([
    [
      { never: 0.25, noOutlay: 0 },
      'I 75 af 100 udfald har staten pengene igen inden udgangen af 2030',
    ],
    [{ never: 0, noOutlay: 0 }, 'I alle udfald har staten pengene igen inden udgangen af 2030'],
    [{ never: 0, noOutlay: 1 }, 'I alle udfald lægger staten ingen penge ud'],
    [
      { never: 0.1, noOutlay: 0.7 },
      'I 70 af 100 udfald lægger staten ingen penge ud; i 20 af 100 har staten pengene igen inden udgangen af 2030',
    ],
  ])('who lays nothing out has nothing to have back: %j', (payback, finding) =>
    expect(fanFinding({ ...fan, payback: { years: [], ...payback } }, 'da')).toBe(finding),
  );

  test('curves are told apart without colour', () => {
    const svg = acceptabilityFigure(two, caveats, { lang: 'da' });
    const dashes = [...svg.matchAll(/<path [^>]*stroke-width="2.4"([^>]*)\/>/g)].map(
      ([, rest]) => rest,
    );
    expect(new Set(dashes).size).toBe(3);
  });
});
