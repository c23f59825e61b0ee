import type { Case } from '@som/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFigures } from '../src/brief/index.ts';
import {
  caseChain,
  caseCounterfactuals,
  chainFigure,
  counterfactualFigure,
  counterfactualTable,
  figureFile,
  peopleFigure,
  peopleTable,
  savedFigure,
} from '../src/index.ts';
import { oneToldCase, toldCase } from './told-case.ts';

const told = oneToldCase();
const withoutChain = ({ chain: _chain, ...asked }: Case): Case => asked;

describe('a figure that is saved', () => {
  test('stands alone: its own ink and paper, no variables of our style sheet, no links', () => {
    const chain = {
      steps: [{ title: 'a', href: '#a' }, { title: 'b' }],
      links: [{ basis: 'expert' as const }],
    };
    const svg = savedFigure(chainFigure(chain, { lang: 'da' }));
    expect(svg).toMatch(/^<svg color="#111111" xmlns=/);
    expect(svg).toContain('</desc><rect width="100%" height="100%" fill="#ffffff"/>');
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/var\(|<a |<\/a>/);
  });

  test('has a title and a description, and a name that every file system can have', () => {
    fc.assert(
      fc.property(toldCase, fc.constantFrom('da' as const, 'en' as const), (one, lang) => {
        const figures = caseFigures(one, lang);
        for (const { name, svg } of figures) {
          expect(name).toMatch(/^[a-z0-9-]+$/);
          expect(svg).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
        }
        expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
      }),
      { numRuns: 10 },
    );
  });

  test('of one payer says whose it is', () => {
    expect(figureFile('years', 'da', { purse: 'municipality' })).toBe('aar-for-aar-kommunen');
    expect(figureFile('counterfactual', 'da', { of: 'psychiatry.Contacts' })).toBe(
      'forbrug-psychiatry-contacts',
    );
  });
});

test('every consequence that counts has a figure of what it is compared with', () => {
  const names = caseFigures(told, 'da').map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('forbrug-')).length).toBe(
    told.resolved.consequences.length,
  );
});

const quantity = (value: number) => ({
  id: 'x',
  value,
  kind: 'amount' as const,
  origin: { file: '', path: [] },
});

test('a consequence that is scaled is drawn as it is scaled, from the path without', () => {
  const [consequence] = told.resolved.consequences;
  if (!consequence) throw new Error('the case has no consequence');
  const [drawn] = caseCounterfactuals({
    resolved: {
      ...told.resolved,
      consequences: [
        {
          ...consequence,
          scale: quantity(0.5),
          change: {
            kind: 'paths',
            reached: { 0: quantity(4), 1: quantity(2) },
            notReached: { 0: quantity(10), 1: quantity(8) },
            weeksBefore: undefined,
          },
        },
      ],
    },
  });
  // year 0: 10 + 0.5·(4 − 10) = 7; year 1: 8 + 0.5·(2 − 8) = 5
  expect(drawn?.input).toMatchObject({ without: [10, 8], withOutcome: [7, 5] });
});

test('a consequence by age is drawn by age, and an age between two bands has no change', () => {
  const [consequence] = told.resolved.consequences;
  if (!consequence) throw new Error('the case has no consequence');
  const bands = [
    { from: 6, to: 7, value: quantity(-3) },
    { from: 9, to: 9, value: quantity(-1) },
  ];
  const [drawn] = caseCounterfactuals({
    resolved: {
      ...told.resolved,
      consequences: [{ ...consequence, scale: undefined, change: { kind: 'byAge', bands } }],
    },
  });
  expect(drawn?.input).toMatchObject({ firstAge: 6, withOutcome: [-3, -3, 0, -1] });
  if (!drawn) return;
  expect(counterfactualFigure(drawn.input, { lang: 'da' })).toContain('>alder</text>');
  expect(counterfactualTable(drawn.input, 'da').rows.map(([age]) => age)).toEqual([
    '6',
    '7',
    '8',
    '9',
  ]);
});

test('a case without an effect chain has no figure of one; with one it is drawn as the case uses it', () => {
  const { inputs } = told;
  const without = { ...told, inputs: { ...inputs, case: withoutChain(inputs.case) } };
  expect(caseChain(without, 'da')).toBeUndefined();
  const chain = {
    label: { da: 'Kæde', en: 'Chain' },
    group: inputs.case.group,
    intervention: { label: { da: 'Kurset', en: 'The course' }, content: { da: 'x', en: 'x' } },
    theory: [{ text: { da: 'Øvelse gør mester', en: 'Practice' }, basis: 'expert' as const }],
  };
  const named = {
    ...told,
    inputs: {
      ...inputs,
      case: { ...inputs.case, chain: 'course' },
      pack: { ...inputs.pack, chains: { course: chain } },
    },
  };
  const drawn = caseChain(named, 'da');
  expect(drawn?.steps[0]).toEqual({ kind: 'intervention', title: 'Kurset' });
  expect(drawn?.steps[1]).toEqual({ kind: 'theory', title: 'Øvelse gør mester' });
  expect(drawn?.links.length).toBe((drawn?.steps.length ?? 0) - 1);
});

test('a hundred people are drawn one by one, and each part says what it means', () => {
  const people = {
    whole: 'Af 100 børn, der begynder',
    parts: [
      { kind: 'because' as const, count: 26, text: '26 på grund af forløbet' },
      { kind: 'anyway' as const, count: 12, text: '12 ville alligevel' },
      { kind: 'harm' as const, count: 0, text: 'ingen' },
      { kind: 'not' as const, count: 62, text: '62 når det ikke' },
    ],
  };
  const svg = peopleFigure(people, { lang: 'da' });
  // a hundred people, and one sample beside each of the three meanings
  expect(svg.match(/<circle /g)?.length).toBe(103);
  expect(svg).toContain('12 ville alligevel');
  expect(svg).not.toContain('Eksempel');
  expect(peopleFigure({ ...people, illustrative: true }, { lang: 'da' })).toContain('Eksempel: ');
  expect(peopleTable(people, 'da').rows).toEqual([
    ['26 på grund af forløbet', '26'],
    ['12 ville alligevel', '12'],
    ['62 når det ikke', '62'],
  ]);
});

test('a fall is drawn as large as there is room for, not under an empty half', () => {
  const fall = {
    withOutcome: [-0.08, -0.08],
    without: [0, 0],
    unitLabel: { da: 'år', en: 'years' },
  };
  const svg = counterfactualFigure(fall, { lang: 'da' });
  expect(svg).toContain('>−0,08</text>');
  expect(svg).not.toContain('>0,2</text>');
});
