import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import {
  chainFigure,
  chainTable,
  consequencesFigure,
  consequencesTable,
  counterfactualFigure,
  counterfactualTable,
  type FigureOptions,
  payersFigure,
  payersTable,
  yearsFigure,
  yearsTable,
} from '../src/index.ts';
import { exampleResult } from './fixture.ts';

const result = exampleResult();
const paths = {
  withOutcome: [2, 1.5, 1],
  without: [2.5, 3, 2.8],
  unitLabel: { da: 'uger', en: 'weeks' },
  price: 5000,
};
const chain = {
  steps: [
    { title: 'Forløb' },
    { title: 'Mindre angst', text: 'målt med SCAS', href: '/studier/scas' },
    { title: 'Mindre psykiatri' },
  ],
  links: [{ basis: 'trial' as const, label: 'Fem forsøg.' }, { basis: 'illustrative' as const }],
};
const FIGURES: Record<string, (options: FigureOptions) => string> = {
  payers: (options) => payersFigure(result, options),
  years: (options) => yearsFigure(result, options),
  'years of the municipality': (options) =>
    yearsFigure(result, { ...options, purse: 'municipality' }),
  consequences: (options) => consequencesFigure(result, options),
  counterfactual: (options) => counterfactualFigure(paths, options),
  chain: (options) => chainFigure(chain, options),
};
const each = Object.entries(FIGURES).flatMap(([name, figure]) =>
  (['da', 'en'] as const).flatMap((lang) =>
    [390, 720].map((width) => ({ name, lang, width, svg: figure({ lang, width }) })),
  ),
);

test.each(each)(
  '$name at $width in $lang is well-formed, titled and described',
  ({ svg, width }) => {
    expect(XMLValidator.validate(svg)).toBe(true);
    const title = /<title id="([^"]+)">[^<]{8,}<\/title>/.exec(svg)?.[1];
    const desc = /<desc id="([^"]+)">[^<]{8,}<\/desc>/.exec(svg)?.[1];
    expect(svg).toContain(`aria-labelledby="${title} ${desc}"`);
    expect(svg).toContain(`width="${width}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg).not.toContain('aria-label=');
  },
);

test('two figures on one page share no id', () => {
  const ids = ['a', 'b'].flatMap((idPrefix) =>
    Object.values(FIGURES).flatMap((figure) =>
      [...figure({ lang: 'da', idPrefix }).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('every pattern that is used is defined', () => {
  for (const figure of Object.values(FIGURES)) {
    const svg = figure({ lang: 'da' });
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  }
});

test('an illustrative result is hatched and says example', () => {
  const svg = payersFigure(result, { lang: 'da' });
  expect(svg).toContain('patternTransform="rotate(45)"');
  expect(svg).toContain('Eksempel: resultatet hviler');
  const known = payersFigure({ ...result, caveats: [] }, { lang: 'da' });
  expect(known).not.toContain('patternTransform');
  expect(known).not.toContain('Eksempel');
});

test('a consequence that rests on an example says so in words', () => {
  const row = consequencesTable(result, 'da').rows.find((cells) => cells.at(-1) === 'eksempel');
  expect(row?.[0]).toContain('psykiatri');
  expect(consequencesFigure(result, { lang: 'da' })).toContain('region · eksempel');
});

test('many consequences are gathered so that the figure can be read', () => {
  const [line] = result.byConsequence;
  const many = Array.from({ length: 30 }, (_, i) => ({ ...line!, id: `o.c${i}`, total: i * 1000 }));
  const svg = consequencesFigure({ ...result, byConsequence: many }, { lang: 'da' });
  expect(svg).toContain('Øvrige (17)');
});

test('no link can run a script, and a figure with links is not an image', () => {
  const linked = { ...chain, steps: [{ title: 'a', href: 'javascript:alert(1)' }, { title: 'b' }] };
  expect(chainFigure(linked, { lang: 'da' })).not.toContain('javascript');
  expect(chainFigure(linked, { lang: 'da' })).toContain('role="img"');
  expect(chainFigure(chain, { lang: 'da' })).toContain('<a href="/studier/scas">');
  expect(chainFigure(chain, { lang: 'da' })).toContain('role="group"');
});

test('the links of a chain are dotted for examples and full for trials', () => {
  const svg = chainFigure(chain, { lang: 'da', width: 720 });
  expect(svg.match(/stroke-dasharray="1 6"/g)).toHaveLength(1);
  expect(svg).toContain('hviler på eksempler');
});

test('the figure of the counterfactual says the difference', () => {
  // 4.5 against 8.3 weeks over three years: 3.8 weeks at 5,000 kr. = 19,000 kr.
  expect(counterfactualFigure(paths, { lang: 'da' })).toContain(
    'Når målet nås, er det 3,8 uger mindre pr. person over 3 år (19.000 kr.)',
  );
});

test('every table behind a figure is a rectangle', () => {
  const tables = [
    payersTable(result, 'da'),
    yearsTable(result, 'da'),
    consequencesTable(result, 'da'),
    counterfactualTable(paths, 'da'),
    chainTable(chain, 'da'),
  ];
  for (const { head, rows } of tables)
    for (const row of rows) expect(row).toHaveLength(head.length);
});

test('nothing in a figure breaks on an empty result', () => {
  const zero = { municipality: 0, region: 0, state: 0 };
  const none = { total: 0, byPayer: zero };
  const empty = {
    ...result,
    costs: none,
    savedCosts: none,
    consequences: none,
    net: { ...result.net, ...none, other: 0 },
    byConsequence: [],
    byYear: [],
  };
  for (const svg of [
    payersFigure(empty, { lang: 'da' }),
    yearsFigure(empty, { lang: 'da' }),
    consequencesFigure(empty, { lang: 'da' }),
    counterfactualFigure({ ...paths, withOutcome: [], without: [] }, { lang: 'da' }),
    chainFigure({ steps: [], links: [] }, { lang: 'da' }),
  ]) {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});
