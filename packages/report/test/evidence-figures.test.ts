import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import {
  chainFigure,
  chainTable,
  type EffectChain,
  type EvidenceMap,
  effectWords,
  evidenceMapFigure,
  evidenceMapTable,
  type FigureOptions,
  type Forest,
  type Funnel,
  forestFigure,
  forestFinding,
  forestTable,
  forestText,
  funnelFigure,
  funnelFinding,
  funnelTable,
} from '../src/index.ts';

const forest: Forest = {
  measure: { da: 'relativ risiko', en: 'relative risk' },
  unit: 'ratio',
  betterIs: 'lower',
  rows: [
    { label: 'Stor & god', estimate: 0.5, low: 0.25, high: 1, weight: 0.64, href: '/studier/a' },
    { label: 'Uden <virkning>', estimate: 1, low: 0.5, high: 2, weight: 0.16, published: 'RR 1' },
    { label: 'Værre', estimate: 2, low: 1.5, high: 900, takesPart: false },
  ],
  pooled: { estimate: 0.6, low: 0.4, high: 0.9 },
  prediction: { low: 0.3, high: 1.2 },
};
const funnel: Funnel = {
  measure: forest.measure,
  unit: 'ratio',
  centre: 0.6,
  points: forest.rows.map(({ label, estimate }, i) => ({ label, estimate, se: 0.1 * (i + 1) })),
};
const map: EvidenceMap = {
  rows: [
    { id: 'a', label: { da: 'forældretræning', en: 'parent training' } },
    { id: 'b', label: { da: 'mentor <1>', en: 'mentoring <1>' } },
  ],
  columns: [
    { id: 'x', label: { da: 'adfærd', en: 'behaviour' } },
    { id: 'y', label: { da: 'kriminalitet', en: 'crime' } },
  ],
  cells: [
    { row: 'a', column: 'x', count: 9, strongest: 'trial', href: '/viden?a=x' },
    { row: 'b', column: 'y', count: 1, strongest: 'before-after' },
  ],
};
const chain: EffectChain = {
  steps: [
    { kind: 'intervention', title: 'Forløb' },
    { kind: 'theory', title: 'Barnet øver sig' },
    { kind: 'outcome', title: 'Mindre angst', href: '/maal' },
  ],
  links: [
    { basis: 'trial', href: '/studier/1', label: 'Fem forsøg.' },
    { basis: 'register', unstudied: true, href: 'javascript:alert(1)' },
  ],
};
const FIGURES: Record<string, (options: FigureOptions) => string> = {
  forest: (options) => forestFigure(forest, options),
  funnel: (options) => funnelFigure(funnel, options),
  map: (options) => evidenceMapFigure(map, options),
  chain: (options) => chainFigure(chain, options),
};
const each = Object.entries(FIGURES).flatMap(([name, figure]) =>
  (['da', 'en'] as const).flatMap((lang) =>
    [390, 720].map((width) => ({ name, lang, width, svg: figure({ lang, width }) })),
  ),
);

test.each(each)(
  '$name at $width in $lang is well-formed, titled, described and escaped',
  (drawn) => {
    const { svg, width } = drawn;
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/<title id="[^"]+">[^<]{8,}<\/title>/);
    expect(svg).toMatch(/<desc id="[^"]+">[^<]{8,}<\/desc>/);
    expect(svg).toContain(`width="${width}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg).not.toMatch(/<virkning>|<1>|javascript/);
  },
);

test.each(each)('$name at $width in $lang: nothing stands outside the figure', ({ svg, width }) => {
  for (const [, x] of svg.matchAll(/<(?:text|circle|rect)[^>]*? c?x="([^"]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(width);
  }
});

describe('a forest plot', () => {
  test('says what the studies say together and that a new place may meet the opposite', () => {
    expect(forestFinding(forest, 'da')).toBe(
      '2 resultater peger samlet på, at indsatsen virker: relativ risiko 0,60 (0,40–0,90). Et nyt sted kan vente 0,30–1,20 – også det modsatte er muligt',
    );
  });

  test.each([
    [{ pooled: { estimate: 1.5, low: 1.1, high: 2 } }, 'gør det værre'],
    [{ pooled: { estimate: 0.9, low: 0.6, high: 1.3 } }, 'ingen sikker forskel'],
    [{ pooled: { estimate: 1.5, low: 1.1, high: 2 }, betterIs: 'higher' as const }, 'virker'],
    [{ rows: [] }, 'Der er ingen studier at vise'],
  ])('null and negative findings are said as plainly: %j', (own, words) => {
    expect(forestFinding({ ...forest, ...own }, 'da')).toContain(words);
  });

  test('a ratio of a half is as far from none as a ratio of two', () => {
    const svg = forestFigure(forest, { lang: 'da' });
    const squares = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    const [half, one, two] = squares.map(([, x, side]) => Number(x) + Number(side) / 2);
    expect((one ?? 0) - (half ?? 0)).toBeCloseTo((two ?? 0) - (one ?? 0), 0);
  });

  test('a study after mark-downs is a circle nearer to none, with a key and a column of its own', () => {
    const [first, ...others] = forest.rows;
    const marked = { estimate: 0.7, low: 0.3, high: 1.5 };
    const rows = first ? [{ ...first, marked }, ...others] : others;
    const svg = forestFigure({ ...forest, rows }, { lang: 'da' });
    const [, square] = svg.match(/<rect x="([\d.]+)"/) ?? [];
    const [, circle] = svg.match(/<circle cx="([\d.]+)"/) ?? [];
    expect(Number(circle)).toBeGreaterThan(Number(square));
    expect(svg).toContain('○ er studiet efter nedskrivning, som det indgår i summen');
    expect(forestFigure(forest, { lang: 'da' })).not.toMatch(/<circle|○/);
    const table = forestTable({ ...forest, rows }, 'en');
    expect(table.head[3]).toBe('After mark-downs');
    expect(table.rows.map((row) => row[3])).toEqual(['0.70 (0.30–1.50)', '', '', '', '']);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    expect(forestText({ ...forest, rows }, 'da').rows[0]?.[1]).toMatch(/■.*○/);
  });

  test('the area of a square is its weight', () => {
    const svg = forestFigure(forest, { lang: 'da' });
    const [large, small] = [...svg.matchAll(/width="([\d.]+)" height="\1"/g)].map((m) =>
      Number(m[1]),
    );
    // beyond the 5 px that even the smallest has: √(0.16 / 0.64) = one half
    expect(((small ?? 0) - 5) / ((large ?? 0) - 5)).toBeCloseTo(0.5, 5);
  });

  test('an interval that runs out of the figure ends in an arrow, and what takes no part is hollow', () => {
    const svg = forestFigure(forest, { lang: 'da' });
    expect(svg.match(/l-8 -5v10Z/g)).toHaveLength(1);
    expect(svg.match(/fill="var\(--som-surface, #fff\)" stroke="#0072B2"/g)).toHaveLength(1);
    expect(svg).toContain('indgår ikke i summen');
  });

  test('its table holds every row, what was published, the sum and the new place', () => {
    const { rows } = forestTable(forest, 'da');
    expect(rows).toEqual([
      ['Stor & god', '', '0,50 (0,25–1,00)', '64 %'],
      ['Uden <virkning>', 'RR 1', '1,00 (0,50–2,00)', '16 %'],
      ['Værre', '', '2,00 (1,50–900)', 'indgår ikke i summen'],
      ['Samlet', '', '0,60 (0,40–0,90)', ''],
      ['Et nyt sted kan vente', '', '0,30–1,20', ''],
    ]);
  });

  test('in letters the marks stand where they stand in the figure', () => {
    const { rows } = forestText(
      {
        ...forest,
        rows: [
          { label: 'a', estimate: 0.5, low: 0.25, high: 1 },
          { label: 'b', estimate: 2, low: 1, high: 4, takesPart: false },
        ],
        pooled: { estimate: 1, low: 0.5, high: 2 },
        prediction: { low: 0.25, high: 4 },
      },
      'da',
    );
    const lines = rows.map(([, drawing = '']) => drawing);
    // from a quarter to four, none in the middle of 33 columns
    expect(lines[0]).toMatch(/^·?├─+■─+┤·+$/);
    expect(lines[1]).toBe(
      [...(lines[0] ?? '')]
        .reverse()
        .join('')
        .replace('■', '□')
        .replace('┤', '*')
        .replace('├', '┤')
        .replace('*', '├'),
    );
    expect(lines[2]?.indexOf('◆')).toBe(16);
    expect(lines.every((line) => line.length === 33)).toBe(true);
  });

  test('shares are people of 100, and dashes never meet a minus', () => {
    const net = { estimate: 0.26, low: -0.08, high: 0.43 };
    expect(effectWords(net, 'share', 'da')).toBe('+26 (−8 til +43) af 100');
    expect(effectWords({ estimate: -0.35 }, 'plain', 'en')).toBe('−0.35');
  });
});

describe('a funnel plot', () => {
  test('under ten studies it says that nothing can be seen, whatever a test says', () => {
    expect(funnelFinding({ ...funnel, asymmetryP: 0.001 }, 'da')).toContain(
      'Med 3 resultater kan man ikke se',
    );
  });

  const many = {
    ...funnel,
    points: Array.from({ length: 10 }, () => ({ label: 's', estimate: 0.6, se: 0.2 })),
  };
  test.each([
    [{}, '10 resultater efter størrelse'],
    [{ asymmetryP: 0.04 }, 'der kan mangle studier uden virkning'],
    [{ asymmetryP: 0.4 }, 'det beviser ikke, at intet mangler'],
  ])('with ten it says what was found and its limit: %j', (own, words) => {
    expect(funnelFinding({ ...many, ...own }, 'da')).toContain(words);
  });

  test('its limits stand under it', () => {
    expect(funnelFigure(funnel, { lang: 'da' }).replaceAll(/<[^>]+>/g, ' ')).toContain(
      'beviser ikke, at intet mangler',
    );
  });

  test('its table has a row a study', () => {
    expect(funnelTable(funnel, 'da').rows[0]).toEqual(['Stor & god', '0,50', '0,1']);
  });
});

describe('an evidence map', () => {
  test('counts the gaps and names where most is known', () => {
    expect(evidenceMapTable(map, 'da').caption).toBe(
      '2 af 4 felter er huller; mest er undersøgt forældretræning → adfærd (9 studier)',
    );
  });

  test('the area of a bubble is the number of studies, and it leads on', () => {
    const svg = evidenceMapFigure(map, { lang: 'da' });
    const radii = [...svg.matchAll(/<title>[^<]+<\/title>.*?<circle[^>]*? r="([\d.]+)"/g)].map(
      (m) => Number(m[1]),
    );
    // 9 against 1: three times the radius, but never smaller than can be seen
    expect(radii).toEqual([12, 4.5]);
    expect(svg).toContain('<a href="/viden?a=x">');
  });

  test('its table says number and strongest design, and a dash for a gap', () => {
    expect(evidenceMapTable(map, 'da').rows).toEqual([
      ['forældretræning', '9 (forsøg med lodtrækning, samlinger af studier)', '–'],
      ['mentor <1>', '–', '1 (kun før og efter)'],
    ]);
  });
});

describe('an effect chain', () => {
  test('every link and step that has an address leads there, and no address runs a script', () => {
    const svg = chainFigure(chain, { lang: 'da' });
    expect([...svg.matchAll(/<a href="([^"]+)"/g)].map((m) => m[1])).toEqual([
      '/studier/1',
      '/maal',
    ]);
    expect(svg).toContain('role="group"');
  });

  test('a link that nobody has studied is the weakest, whatever its basis', () => {
    expect(chainTable(chain, 'da').caption).toBe(
      'Svageste led er fra »Barnet øver sig« til »Mindre angst«: det er ikke undersøgt',
    );
    expect(chainTable(chain, 'da').rows[1]).toEqual([
      'Forandringsteori: Barnet øver sig',
      '',
      'ikke undersøgt (registerdata)',
    ]);
  });
});
