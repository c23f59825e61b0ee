import { InputError } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { arranged, bearingEffects } from '../../src/index.ts';
import { CLOSENESS, TRUST } from '../../src/proposal/weights.ts';
import { ABOUT, effect, packOf, SMALLER, study } from './small-pack.ts';

const bears = (directness: string) => [
  { outcome: 'in-school', directness, why: { da: 'Fordi.', en: 'Because.' } },
];
const named = (label: string, over: Readonly<Record<string, unknown>> = {}) =>
  study({ label: { da: label, en: label }, ...over });

/** Who bears and who takes part, by name. */
const told = (...args: Parameters<typeof bearingEffects>) =>
  bearingEffects(...args).map(
    ({ study: id, through, takesPart }) => `${id} ${through} ${takesPart ? 'in' : 'out'}`,
  );

describe('closeness and trust', () => {
  const [found] = bearingEffects(ABOUT, [packOf('school', { studies: { a: study() } })]);
  const part = (of: string) => found?.parts.find((each) => each.of === of);

  test('each part has a score, a weight and a reason in a sentence', () => {
    expect(part('population')).toEqual({
      of: 'population',
      kind: 'closeness',
      score: 1,
      weight: CLOSENESS.population.weight,
      why: {
        da: 'Samme problem: skolefravær; studiet er 6–16 år, målgruppen 6–16.',
        en: 'The same problem: absence from school; the study is ages 6–16, the group 6–16.',
      },
    });
    expect(part('country')?.why).toEqual({ da: 'Fra Danmark.', en: 'From Denmark.' });
    expect(part('losses')).toMatchObject({
      score: 0.5,
      why: { da: 'Frafaldet er ikke oplyst i tal.', en: 'The losses are not stated in figures.' },
    });
  });

  test('are the means of their parts by the weights', () => {
    // population 1 · 0.25 + intervention of the same kind 0.8 · 0.25 + outcome 1 · 0.2 + usual help 1 · 0.1 + DK 1 · 0.1 + a year 1 · 0.1
    expect(found?.closeness).toBeCloseTo(0.95, 12);
    // design 1 · 0.35 + 200 persons 0.8 · 0.2 + bias unknown 0.5 · 0.2 + losses unknown 0.5 · 0.15 + independent 1 · 0.1
    expect(found?.trust).toBeCloseTo(0.785, 12);
  });

  test('weights of a kind add up to one, and each says why in both languages', () => {
    for (const table of [CLOSENESS, TRUST]) {
      const rows = Object.values(table);
      expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(rows.every(({ why }) => why.da.length > 10 && why.en.length > 10)).toBe(true);
    }
  });

  test('an age that covers half of the group scores half of its part', () => {
    // ages 6–16 are eleven years; 12–16 are five of them: (1 + 5/11) / 2
    const packs = [packOf('school', { studies: { a: study({ ages: [12, 19] }) } })];
    const [only] = bearingEffects(ABOUT, packs);
    expect(only?.parts.find(({ of }) => of === 'population')?.score).toBeCloseTo(
      (1 + 5 / 11) / 2,
      12,
    );
  });

  test('a Danish trial of the same children comes before an American review of others', () => {
    const far = named('Review', {
      design: 'meta-analysis',
      country: ['US'],
      problems: ['crime'],
      ages: [18, 40],
      studies: 30,
    });
    const packs = [packOf('school', { studies: { review: far, trial: study() } })];
    expect(bearingEffects(ABOUT, packs).map((each) => each.study)).toEqual(['trial', 'review']);
  });
});

describe('who takes part', () => {
  test('effects on the outcome or nearly so; those only related do not by themselves', () => {
    const studies = {
      same: study(),
      near: named('B', { effects: [effect({ bearsOn: bears('near') })] }),
      far: named('C', { effects: [effect({ bearsOn: bears('far') })] }),
    };
    const packs = [packOf('school', { studies })];
    expect(told(ABOUT, packs)).toEqual([
      'same bears-on in',
      'near bears-on in',
      'far bears-on out',
    ]);
    const [, , far] = bearingEffects(ABOUT, packs);
    expect(far?.why).toEqual({
      da: 'Indgår ikke af sig selv: målet er kun beslægtet med effektmålet.',
      en: 'Does not take part by itself: the measure is only related to the outcome.',
    });
    expect(told(ABOUT, packs, { include: ['far'], exclude: ['near'] })).toEqual([
      'same bears-on in',
      'near bears-on out',
      'far bears-on in',
    ]);
  });

  test('a study counts once, by the effect nearest the outcome, then its main one, then nearest a year', () => {
    const effects = [
      effect({ id: 'after', followUpMonths: 0 }),
      effect({ id: 'two-years', followUpMonths: 24 }),
      effect({ id: 'ten-months', followUpMonths: 10 }),
    ];
    const chosen = (list: unknown[], options = {}) =>
      bearingEffects(
        ABOUT,
        [packOf('school', { studies: { a: study({ effects: list }) } })],
        options,
      )
        .filter(({ takesPart }) => takesPart)
        .map((each) => each.effect);
    expect(chosen(effects)).toEqual(['ten-months']);
    expect(chosen([effect({ id: 'main', followUpMonths: 0, primary: true }), ...effects])).toEqual([
      'main',
    ]);
    expect(chosen(effects, { include: ['a/two-years'] })).toEqual(['two-years']);
    expect(chosen(effects, { exclude: ['a/ten-months'] })).toEqual(['after']);
  });

  test('a study that a chain names, whose effects say nothing of the outcome, is shown and does not take part', () => {
    const chains = {
      talks: {
        label: { da: 'Samtaler', en: 'Talks' },
        group: 'pupils',
        intervention: { label: { da: 'Samtaler', en: 'Talks' }, content: { da: 'Ti', en: 'Ten' } },
        outcomes: ['in-school'],
        theory: [
          { text: { da: 'Virker', en: 'Works' }, basis: 'expert', source: 'trial', studies: ['a'] },
        ],
      },
    };
    const packs = [
      packOf('school', {
        chains,
        studies: { a: study({ effects: [effect({ bearsOn: undefined })] }) },
      }),
    ];
    expect(told({ ...ABOUT, chain: 'talks' }, packs)).toEqual(['a chain out']);
    expect(told(ABOUT, packs)).toEqual([]);
  });

  test('what a named study measured on something of another kind stands last and aside', () => {
    const more = named('Nævnt', {
      effects: [
        effect({ id: 'costs', outcomeKind: 'economy', bearsOn: undefined }),
        effect({ id: 'days', outcomeKind: 'attendance', bearsOn: undefined }),
      ],
    });
    const chain = {
      label: { da: 'Kæde', en: 'Chain' },
      group: 'pupils',
      intervention: { label: { da: 'Samtaler', en: 'Talks' }, content: { da: 'Ti', en: 'Ten' } },
      outcomes: ['in-school'],
      theory: [
        { text: { da: 'Led', en: 'Link' }, basis: 'expert', source: 'trial', studies: ['more'] },
      ],
    };
    // a null result that is tied to the outcome stands among the first, whatever it found
    const nothing = named('Nulfund', { finding: 'null', design: 'before-after' });
    const pack = packOf('school', { studies: { a: study(), more, nothing }, chains: { chain } });
    const found = bearingEffects({ ...ABOUT, chain: 'chain' }, [pack]);
    expect(found.at(-1)).toMatchObject({ effect: 'costs', sameKind: false, takesPart: false });
    const { first, named: mentioned, otherKind } = arranged(found);
    expect(first.map((each) => each.study).sort()).toEqual(['a', 'nothing']);
    expect(mentioned.map((each) => each.effect)).toEqual(['days']);
    expect(otherKind.map((each) => each.effect)).toEqual(['costs']);
  });

  test('a study of another pack with the same problem and kind of intervention is weaker, and out unless taken in', () => {
    const packs = [packOf('school', {}), packOf('other', { studies: { b: named('B') } })];
    expect(told(ABOUT, packs)).toEqual(['b elsewhere out']);
    expect(told(ABOUT, packs, { include: ['other/b/in-school-after'] })).toEqual([
      'b elsewhere in',
    ]);
    const crime = [
      packOf('school', {}),
      packOf('other', { studies: { b: named('B', { problems: ['crime'] }) } }),
    ];
    expect(told(ABOUT, crime)).toEqual([]);
  });

  test('a study that a contribution adds to the pack bears as if it stood in it', () => {
    const base = packOf('school', { studies: { a: study() } });
    const added = packOf('county', { studies: { b: SMALLER }, extends: 'school@^1', chains: {} });
    // as a contribution is read: with everything of the pack to which it adds
    const merged = { ...added, base, studies: { ...base.studies, ...added.studies } };
    expect(told(ABOUT, [base, merged])).toEqual(['a bears-on in', 'b bears-on in']);
    expect(told({ ...ABOUT, pack: 'county' }, [merged])).toEqual([
      'a bears-on in',
      'b bears-on in',
    ]);
  });

  test('a study that does not exist is told with the nearest known one', () => {
    const packs = [packOf('school', { studies: { 'arendt-2016': study() } })];
    const ask = (ref: string) => () => bearingEffects(ABOUT, packs, { exclude: [ref] });
    expect(ask('arend-2016')).toThrow(InputError);
    expect(ask('arend-2016')).toThrow(/arendt-2016/);
    expect(ask('arendt-2016/in-scool')).toThrow(/has no effect/);
  });
});
