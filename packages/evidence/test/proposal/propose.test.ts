import { InputError } from '@som/engine';
import { describe, expect, test } from 'vitest';
import {
  isRefused,
  MARK_DOWNS,
  type Proposal,
  type ProposeOptions,
  propose,
} from '../../src/index.ts';
import { ABOUT, effect, PLAIN, packOf, SMALLER, study } from './small-pack.ts';

function proposed(
  studies: Readonly<Record<string, unknown>>,
  options: ProposeOptions = { switches: PLAIN, without: 0.15 },
  about: Parameters<typeof propose>[0] = ABOUT,
): Proposal {
  const answer = propose(about, [packOf('school', { studies })], options);
  if (isRefused(answer)) throw new Error(answer.refused.en);
  return answer;
}

describe('one study', () => {
  // OR = 17/7; with 15 of 100 without: 17/7 · 0.15 / (0.85 + 17/7 · 0.15) = 0.3642857 / 1.2142857 = 0.30 → net 0.15
  // var = 1/30 + 1/70 + 1/15 + 1/85 = 0.1260504; se 0.3550358; ln OR = 0.8873032 ± 1.959964 · 0.3550358 = 0.6958574
  // low: OR e^0.1914458 = 1.2109988 → 0.1816498/1.0316498 − 0.15 = 0.0261; high: e^1.5831606 = 4.8703266 → 0.3122
  const answer = proposed({ a: study() });

  test('gives its own net rate and interval where as many succeed without as in the study', () => {
    expect(answer).toMatchObject({ value: 0.15, range: { low: 0.0261, high: 0.3122 } });
    expect(answer).toMatchObject({ form: 'successRate', basis: 'trial', rangeIs: 'confidence' });
  });

  test('cannot show how much places differ, also when the interval of a new place is asked for', () => {
    const asked = proposed(
      { a: study() },
      { switches: { ...PLAIN, model: 'reml', interval: 'prediction' }, without: 0.15 },
    );
    expect(asked.range).toEqual(answer.range);
    expect(asked.rangeIs).toBe('confidence');
    expect(asked.doubts.map(({ da }) => da)).toContain(
      'Kun ét studie: resultatet er studiets eget. Hvor meget effekten svinger fra sted til sted, kan ikke ses, så der er intet interval for et nyt sted.',
    );
  });

  test('is defended in a sentence that a politician can say', () => {
    expect(answer.sentence).toEqual({
      da: 'Af 100 elever når 15 flere målet »I skole«, end hvis de ikke fik indsatsen (15 ville nå det alligevel). Studiet selv er foreneligt med mellem 2,6 og 31,2 flere. Tallet hviler på ét dansk studie, Studie A (lodtrækningsforsøg).',
      en: 'Of 100 pupils, 15 more reach “In school” than if they did not get the intervention (15 would reach it anyway). The study itself is compatible with between 2.6 and 31.2 more. The figure rests on one Danish study, Studie A (randomised trial).',
    });
  });

  test('is written as a case writes it, with everything needed to work it out again', () => {
    expect(answer.write).toEqual({
      successRate: { value: 0.15, ci95: [0.0261, 0.3122] },
      basis: 'trial',
      restsOn: {
        way: 'studies',
        effects: [{ study: 'a', effect: 'in-school-after' }],
        without: 0.15,
        switches: { ...PLAIN, logitConstant: 'pi-over-root-3' },
      },
      note: '95 %-konfidensinterval fra ét studie; hvor forskellige steder er, kan ét studie ikke vise.',
    });
  });

  test('says why it departs from the chain, where the chain has a figure of its own', () => {
    const chain = {
      label: { da: 'Samtaler', en: 'Talks' },
      group: 'pupils',
      intervention: { label: { da: 'Samtaler', en: 'Talks' }, content: { da: 'Ti', en: 'Ten' } },
      theory: [{ text: { da: 'Virker', en: 'Works' }, basis: 'expert', source: 'trial' }],
      effect: { 'in-school': { successRate: 0.2, basis: 'expert', source: 'trial' } },
    };
    const packs = [packOf('school', { studies: { a: study() }, chains: { talks: chain } })];
    const found = propose({ ...ABOUT, chain: 'talks' }, packs, { without: 0.15 });
    expect(isRefused(found) ? found : found.write.reason).toBe(
      'Regnet ud af studierne med jeres egne valg i stedet for effektkædens tal.',
    );
    expect(answer.write.reason).toBeUndefined();
  });

  test('can be walked back step by step to what the study printed', () => {
    expect(answer.steps).toEqual([
      {
        what: {
          da: 'Studie A: I skole. Odds ratio er regnet ud af antallene i de to grupper. Det giver odds ratio 2,43.',
          en: 'Studie A: In school. The odds ratio is worked out of the counts in the two groups. It gives odds ratio 2.43.',
        },
        after: expect.closeTo(17 / 7, 12),
      },
      {
        what: {
          da: 'Andelen uden indsatsen er den, I har skrevet: 15\u00a0%. Med den odds ratio når 30 af 100 målet med indsatsen, altså 15 flere.',
          en: 'The share without the intervention is the one you wrote: 15%. With that odds ratio 30 of 100 reach the outcome with the intervention, that is 15 more.',
        },
        before: 0.15,
        after: 0.15,
      },
    ]);
  });

  test('says that fewer reach the outcome where it does harm', () => {
    // 15 against 30 of 100: OR 7/17; of 30 without, 15 with: 15 fewer
    const harm = effect({
      intervention: { n: 100, events: 15 },
      comparator: { n: 100, events: 30 },
    });
    const { value, sentence } = proposed(
      { a: study({ effects: [harm], finding: 'negative' }) },
      { switches: PLAIN, without: 0.3 },
    );
    expect(value).toBe(-0.15);
    expect(sentence.da).toMatch(/^Af 100 elever når 15 færre målet »I skole«/);
    expect(sentence.en).toMatch(/^Of 100 pupils, 15 fewer reach/);
  });
});

describe('two studies', () => {
  // the same OR 17/7 in both, so the pooled is 17/7 and net 0.15; var 0.1260504 and 1/24 + 1/56 + 1/12 + 1/68 = 0.1575630
  // together 1/(7.9333333 + 6.3466667) = 0.0700280, se 0.2646281, ± 0.5186616:
  // e^0.3686416 = 1.4457694 → 0.2168654/1.0668654 − 0.15 = 0.0533; e^1.4059648 = 4.0794600 → 0.6119190/1.4619190 − 0.15 = 0.2686
  const studies = { a: study(), b: SMALLER };

  test('are added up by the inverse of their variances', () => {
    const { value, range, pooled } = proposed(studies);
    expect({ value, range }).toEqual({ value: 0.15, range: { low: 0.0533, high: 0.2686 } });
    expect(pooled?.weights.map(({ share }) => share.toFixed(4))).toEqual(['0.5556', '0.4444']);
  });

  test('are told of with their number, design and country', () => {
    const { sentence } = proposed({
      ...studies,
      b: { ...SMALLER, country: ['SE'], design: 'quasi-experiment' },
    });
    expect(sentence.da).toContain('I gennemsnit over stederne er det mellem 5,3 og 26,9 flere.');
    expect(sentence.da).toContain(
      'Tallet hviler på 2 studier (1 lodtrækningsforsøg og 1 studie med kontrolgruppe uden lodtrækning), heraf 1 fra Danmark.',
    );
    expect(sentence.en).toContain(
      'The figure rests on 2 studies (1 randomised trial and 1 controlled study without randomisation), 1 of them from Denmark.',
    );
  });

  test('give by themselves the interval for a new place, and the sentence says so', () => {
    const { rangeIs, sentence, switches } = proposed(studies, { without: 0.15 });
    expect(switches).toMatchObject({
      model: 'reml',
      interval: 'prediction',
      test: 'knapp-hartung',
    });
    expect(rangeIs).toBe('prediction');
    expect(sentence.da).toContain('Et nyt sted kan vente ');
    expect(sentence.en).toContain('A new place can expect ');
  });

  test('that agree exactly are not surer for that: the wider interval by wald is used, and a doubt says so', () => {
    // no variation between places, so a new place is as the mean: by hand above
    const { range, pooled, doubts } = proposed(studies, {
      without: 0.15,
      switches: { ...PLAIN, model: 'reml', interval: 'prediction', test: 'knapp-hartung' },
    });
    expect(range).toEqual({ low: 0.0533, high: 0.2686 });
    expect(pooled?.test).toBe('wald');
    expect(doubts.map(({ da }) => da).join()).toContain('så intervallet er regnet med wald');
  });

  test('are trial together only when both were randomised', () => {
    const basis = (design: string) => proposed({ a: study(), b: { ...SMALLER, design } }).basis;
    expect(basis('randomised-trial')).toBe('trial');
    expect(basis('register-study')).toBe('register');
    expect(basis('quasi-experiment')).toBe('quasi');
    expect(basis('meta-analysis')).toBe('quasi');
  });
});

describe('the rate without the intervention', () => {
  test('is that of the comparison groups when nobody has given one, and a doubt says that it is not yours', () => {
    // 15 of 100 and 12 of 80: 15 per cent in both
    const { without, doubts } = proposed({ a: study(), b: SMALLER }, { switches: PLAIN });
    expect(without).toBe(0.15);
    expect(doubts).toContainEqual({
      da: 'Andelen uden indsatsen er ikke jeres: det er gennemsnittet af sammenligningsgrupperne i studierne, 15\u00a0%. Skriv jeres egen, når I kender den.',
      en: 'The share without the intervention is not yours: it is the mean of the comparison groups of the studies, 15%. Write your own when you know it.',
    });
  });

  test('moves the net rate, not the odds ratio', () => {
    // 17/7 · 0.5 / (0.5 + 17/7 · 0.5) = 17/24; − 0.5 = 5/24
    expect(proposed({ a: study() }, { switches: PLAIN, without: 0.5 }).value).toBe(0.2083);
  });

  test('is asked for when no study says it', () => {
    const ratio = effect({
      measure: 'odds-ratio',
      value: 2,
      ci95: [1.2, 3.3],
      intervention: undefined,
      comparator: undefined,
    });
    const answer = propose(ABOUT, [
      packOf('school', { studies: { a: study({ effects: [ratio] }) } }),
    ]);
    expect(answer).toEqual({
      refused: {
        da: 'Studierne siger, hvor meget bedre det går, men ikke hvor mange det er: det kommer an på, hvor mange der når målet uden indsatsen. Skriv den andel (without).',
        en: 'The studies say how much better it goes, but not how many that is: it depends on how many reach the outcome without the intervention. Write that share (without).',
      },
    });
  });
});

describe('a study that counts what is bad', () => {
  test('is turned round: fewer away from school is more in school', () => {
    // 70 of 100 away against 85: OR of being in school is the same 17/7
    const away = effect({
      betterIs: 'lower',
      intervention: { n: 100, events: 70 },
      comparator: { n: 100, events: 85 },
    });
    const { value, range } = proposed({ a: study({ effects: [away] }) });
    expect({ value, range }).toEqual({ value: 0.15, range: { low: 0.0261, high: 0.3122 } });
  });
});

describe('mark-downs', () => {
  const quasi = { a: study({ design: 'quasi-experiment' }) };

  test('are a multiplier on the log odds ratio, told in a step of its own, and nothing when switched off', () => {
    const off = proposed(quasi);
    const on = proposed(quasi, { switches: { ...PLAIN, designMarkDown: true }, without: 0.15 });
    const multiplier = MARK_DOWNS.design['quasi-experiment']?.multiplier ?? Number.NaN;
    expect(on.pooled?.estimate).toBeCloseTo(multiplier * Math.log(17 / 7), 12);
    expect(off.pooled?.estimate).toBeCloseTo(Math.log(17 / 7), 12);
    const step = on.steps.find(({ what }) => what.da.includes('nedskrevet'));
    expect(step?.before).toBeCloseTo(17 / 7, 12);
    expect(step?.after).toBeCloseTo((17 / 7) ** multiplier, 12);
    expect(off.steps.some(({ what }) => what.da.includes('nedskrevet'))).toBe(false);
  });

  test('that take more than half of the effect leave a judgement, and the basis says expert', () => {
    const doubted = {
      a: study({ design: 'quasi-experiment', developer: 'involved', country: ['US'] }),
    };
    const all = { designMarkDown: true, developerMarkDown: true, transferMarkDown: true };
    // 0.75 · 0.6 · 0.9 = 0.405 of the log odds ratio is left
    expect(proposed(doubted, { switches: { ...PLAIN, ...all }, without: 0.15 }).basis).toBe(
      'expert',
    );
    expect(proposed(doubted).basis).toBe('quasi');
  });
});

describe('prevention', () => {
  const about = { ...ABOUT, outcome: 'placement' };
  // RR = 0.06/0.10 = 0.6, ln = −0.5108256; var 1/60 − 1/1000 + 1/100 − 1/1000 = 0.0246667, se 0.1570563, ± 0.3078248
  // e^−0.8186504 = 0.4410, e^−0.2030008 = 0.8163
  const placed = effect({
    outcome: { da: 'Anbragt', en: 'Placed' },
    betterIs: 'lower',
    intervention: { n: 1000, events: 60 },
    comparator: { n: 1000, events: 100 },
    bearsOn: [
      { outcome: 'placement', directness: 'same', why: { da: 'Målet selv.', en: 'The outcome.' } },
    ],
  });
  const studies = { a: study({ effects: [placed] }) };

  test('is a relative risk with its interval, and the first year when nobody says how long', () => {
    const answer = proposed(studies, { switches: PLAIN }, about);
    expect(answer.write).toMatchObject({
      relativeRisk: { value: 0.6, ci95: [0.441, 0.8163] },
      protects: { from: 0, years: 1 },
      basis: 'trial',
    });
    expect(answer.doubts.map(({ en }) => en)).toContain(
      'Neither the case nor the chain says how long the protection lasts: only the first year is counted.',
    );
  });

  test('is said as cases avoided', () => {
    expect(proposed(studies, { switches: PLAIN }, about).sentence).toEqual({
      da: '»Anbringelse undgået«: risikoen er 0,6 gange så stor med indsatsen som uden; 40 tilfælde undgås for hver 100, der ellers ville komme. Studiet selv er foreneligt med mellem 0,441 og 0,816 gange. Tallet hviler på ét dansk studie, Studie A (lodtrækningsforsøg).',
      en: '“Placement avoided”: the risk is 0.6 times as large with the intervention as without; 40 cases are avoided for each 100 that would otherwise come. The study itself is compatible with between 0.441 and 0.816 times. The figure rests on one Danish study, Studie A (randomised trial).',
    });
  });
});

describe('what cannot be answered', () => {
  test('no study at all leads to the three ways', () => {
    expect(propose(ABOUT, [packOf('school', {})])).toEqual({
      refused: {
        da: 'Ingen af studierne siger noget om »I skole«. Brug en af de tre andre veje: før og efter, en lignende gruppe eller fagfolks skøn.',
        en: 'None of the studies says anything about “In school”. Use one of the three other ways: before and after, a similar group, or the judgement of professionals.',
      },
    });
  });

  test('a study without a comparison never becomes an effect, also when it is taken in by hand', () => {
    const packs = [
      packOf('school', {
        studies: { a: study({ finding: 'uncontrolled', design: 'before-after' }) },
      }),
    ];
    const answer = propose(ABOUT, packs, { include: ['a'], without: 0.15 });
    expect(isRefused(answer) && answer.refused.da).toBe(
      'Der er studier om »I skole«, men ingen, der kan give et tal. Studie A: Kan ikke indgå: uden en sammenligningsgruppe ved man ikke, hvad der ville være sket alligevel. Vælg et studie til, eller brug en af de tre andre veje: før og efter, en lignende gruppe eller fagfolks skøn.',
    );
  });

  test('a study that found nothing and prints nothing is spoken of, so that it is not forgotten', () => {
    const silent = effect({ intervention: undefined, comparator: undefined });
    const { doubts } = proposed({
      a: study(),
      c: study({ label: { da: 'Studie C', en: 'Study C' }, finding: 'null', effects: [silent] }),
    });
    expect(doubts).toContainEqual({
      da: 'Fandt ingen forskel eller det modsatte, men kan ikke lægges til, fordi tallene mangler: Studie C. Det sande tal er nok lavere.',
      en: 'Found no difference or the opposite, but cannot be added since the figures are missing: Study C. The true figure is probably lower.',
    });
  });

  test('an outcome that does not exist is told with the nearest known one', () => {
    const ask = () => propose({ ...ABOUT, outcome: 'in-scool' }, [packOf('school', {})]);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(/in-school/);
    expect(() => propose({ ...ABOUT, outcome: 'attending' }, [packOf('school', {})])).toThrow(
      InputError,
    );
  });
});
