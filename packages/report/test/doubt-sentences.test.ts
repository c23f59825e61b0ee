import { expect, test } from 'vitest';
import { doubtInFewWords, doubtInShort, doubtSentences, findOutFirst } from '../src/index.ts';
import { oneUncertainCase } from './told-case.ts';
import { uncertainOf } from './uncertain-of.ts';

const told = oneUncertainCase();
const { uncertainty } = uncertainOf(told);

test('the doubt in one line: where the result probably lies, and how often it is a gain', () => {
  expect(doubtInShort(uncertainty, 'da')[0]).toBe(
    'Formentlig mellem −0,12 mio. kr. og +0,34 mio. kr. (9 af 10 udfald) · gevinst i 71 af 100 udfald',
  );
  expect(doubtInShort(uncertainty, 'en')[0]).toBe(
    'Probably between −DKK 0.12 million and +DKK 0.34 million (9 of 10 outcomes) · a gain in 71 of 100 outcomes',
  );
});

test('in a few words it is the same interval, and nothing that needs a line more', () => {
  expect(doubtInFewWords(uncertainty, 'da')).toBe(
    'Formentlig mellem −0,12 mio. kr. og +0,34 mio. kr.',
  );
  expect(doubtInFewWords(uncertainty, 'en')).toBe(
    'Probably between −DKK 0.12 million and +DKK 0.34 million',
  );
  expect(doubtInFewWords({ ...uncertainty, levers: [] }, 'da')).toBe('Ingen usikkerhed er oplyst');
});

test('what counts as certain only because nobody says how uncertain it is, is counted aloud', () => {
  const certain = (countedAsCertain: string[]) =>
    doubtInShort({ ...uncertainty, countedAsCertain }, 'da')[1];
  expect(certain([])).toBeUndefined();
  expect(certain(['a'])).toMatch(/^Ét tal uden oplyst usikkerhed regnes som sikkert$/);
  expect(certain(['a', 'b'])).toMatch(/^2 tal uden oplyst usikkerhed regnes som sikre$/);
});

test('where no source reports any doubt, that is said, and no interval without width', () => {
  const silent = { ...uncertainty, levers: [] };
  for (const said of [doubtInShort(silent, 'da'), doubtSentences(silent, 'da')]) {
    expect(said).toEqual([
      'Ingen usikkerhed er oplyst for tallene, så det kan ikke siges, hvor sikkert resultatet er',
    ]);
  }
});

test('a doubt that does not reach the result is no interval either', () => {
  const still = uncertainty.outputs.map((output) => ({
    ...output,
    quantiles: { ...output.quantiles, p05: 100_000, p95: 100_000 },
  }));
  const [said] = doubtInShort({ ...uncertainty, outputs: still }, 'da');
  expect(said).toBe('Den usikkerhed, kilderne oplyser, flytter ikke resultatet');
});

test('a payer with nothing at stake is left out of the sentence on the municipality', () => {
  const nothing = uncertainty.outputs.map((output) =>
    output.purse === 'municipality' ? { ...output, mean: 0, sd: 0 } : output,
  );
  const said = doubtSentences({ ...uncertainty, outputs: nothing }, 'da').join(' ');
  expect(said).not.toContain('kommunen');
});

test('what to find out first is the figure worth most to know', () => {
  const source = uncertainOf(told);
  const [lever] = source.uncertainty.levers;
  if (!lever) throw new Error('nothing is uncertain');
  const worth = (evppi: number, evpi: number) => ({
    ...source,
    uncertainty: {
      ...source.uncertainty,
      levers: [{ ...lever, evppi: lever.evppi.map(() => evppi) }],
      evpi: source.uncertainty.evpi.map(() => evpi),
    },
  });
  const first = (evppi: number, evpi: number) =>
    findOutFirst(worth(evppi, evpi), { window: 'net', purse: 'total' }, 'da');
  expect(first(50_000, 80_000)).toMatch(
    /^».+«\. At kende det sikkert er højst 50\.000 kr\. værd for valget\.$/,
  );
  expect(first(0, 80_000)).toMatch(/^Ingen enkelt forudsætning kan alene vende valget/);
  expect(first(0, 0)).toMatch(/^Den oplyste usikkerhed kan ikke vende valget/);
});
