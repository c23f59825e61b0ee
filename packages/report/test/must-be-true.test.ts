import type { Chain, Pack } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { mustBeTrueOf } from '../src/index.ts';

const label = (text: string) => ({ da: text, en: `${text} (en)` });
const outcomes: Pack['outcomes'] = {
  calm: { kind: 'success', group: 'g', label: label('Mindre angst'), lasting: { kind: 'forever' } },
};
const chain: Chain = {
  label: label('Kæden'),
  group: 'g',
  intervention: { label: label('Forløb'), content: label('Øvelser') },
  theory: [
    { text: label('Barnet øver sig.'), basis: 'trial' },
    { text: label('Angsten falder'), basis: 'expert' },
    { text: label('Skolen hjælper'), basis: 'register', noEvidence: label('Ingen har målt det') },
    { text: label('Mere'), basis: 'trial', mustBeTrue: label('Holdene er fyldt') },
  ],
  mustBeTrue: [label('Børnene ville ellers have fået støtte.')],
  effect: { calm: { successRate: { value: 0.26 }, basis: 'illustrative' } },
};

describe('what must be true, in words', () => {
  const claims = mustBeTrueOf(chain, { outcomes, completion: 0.82 }, 'da');

  test('the figures come first, then who completes, the links and the chain itself', () => {
    expect(claims.map(({ about, at }) => [about, at])).toEqual([
      ['effect', 'calm'],
      ['completion', undefined],
      ['link', 1],
      ['link', 2],
      ['link', 3],
      ['chain', undefined],
    ]);
  });

  test('each is a whole sentence, as people of 100', () => {
    expect(claims.map(({ says }) => says)).toEqual([
      '26 af 100 når »Mindre angst« på grund af indsatsen, ud over dem, der ville have nået det alligevel. Tallet hviler på eksempler.',
      '82 af 100, der begynder, gennemfører.',
      'Det holder også hos jer, selv om det kun hviler på faglige skøn: Angsten falder.',
      'Det holder også hos jer, selv om ingen har undersøgt det: Skolen hjælper. Ingen har målt det.',
      'Holdene er fyldt.',
      'Børnene ville ellers have fået støtte.',
    ]);
  });

  test('what is weak is marked; a well-studied link with nothing to say is left out', () => {
    expect(claims.map(({ weak }) => weak)).toEqual([true, false, true, true, false, false]);
  });

  const said = (effect: NonNullable<Chain['effect']>[string], lang: 'da' | 'en' = 'da') =>
    mustBeTrueOf(
      { ...chain, theory: [], mustBeTrue: [], effect: { calm: effect } },
      { outcomes },
      lang,
    )[0]?.says;

  test('each way of writing an effect has its own words', () => {
    expect(said({ with: { value: 0.48 }, without: { value: 0.06 } })).toBe(
      '48 af 100 når »Mindre angst« med indsatsen og 6 af 100 uden den.',
    );
    expect(said({ with: { value: 0.48 }, withoutUnknown: true })).toContain(
      'alligevel, vides ikke',
    );
    expect(said({ successRate: { value: -0.05 }, among: 'completers' })).toContain(
      '5 af 100 af dem, der gennemfører, færre når',
    );
    expect(said({ relativeRisk: { value: 0.8 }, protects: { from: 0, years: 1 } }, 'en')).toBe(
      'Where 100 would have the problem behind “Mindre angst (en)” without the intervention, 80 have it with the intervention for 1 year.',
    );
    expect(said({ study: { measure: 'odds-ratio', value: 2, without: { value: 0.3 } } })).toContain(
      '30 af 100 ville nå »Mindre angst« uden indsatsen',
    );
    expect(said({ include: true })).toBeUndefined();
  });

  test('the figures of a case stand instead of those of the chain', () => {
    const [first] = mustBeTrueOf(
      chain,
      { outcomes, effect: { calm: { successRate: { value: 0.1 }, basis: 'own-data' } } },
      'en',
    );
    expect(first?.says).toBe(
      '10 of 100 reach “Mindre angst (en)” because of the intervention, beyond those who would have reached it anyway. The figure rests on the municipality’s own figures.',
    );
  });
});
