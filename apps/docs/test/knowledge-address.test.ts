import type { PublishedEffect } from '@som/engine';
import { describe, expect, test } from 'vitest';
import {
  isAsked,
  NOTHING_ASKED,
  readAsked,
  withChoice,
  writeAsked,
} from '../src/knowledge-base/model/asked.ts';
import { chainPath, knowledgePath, translatedPath } from '../src/site/routes.ts';
import { foundText, publishedText } from '../src/site/study-text.ts';

test('what is asked of the knowledge base is read again from its address', () => {
  const asked = {
    question: { text: 'angst børn & unge', problem: 'anxiety', age: 6, country: 'DK' },
    isAll: false,
    compared: ['children-youth/cool-kids-dk-trial', 'adults/ips'],
  };
  expect(readAsked(`#${writeAsked(asked)}`)).toEqual(asked);
  expect(writeAsked(NOTHING_ASKED)).toBe('');
  expect(isAsked(readAsked('#all=1'))).toBe(true);
});

describe('an address from a stranger', () => {
  test.each([
    ['markup', '#problem=<b>&country=%00'],
    ['an age that is none', '#age=six'],
    ['a study with a way out', '#compare=../../secret'],
    ['no question at all', '#_top'],
    ['more than can be written', `#q=${'a'.repeat(5000)}`],
  ])('%s asks nothing', (_, hash) => expect(readAsked(hash)).toEqual(NOTHING_ASKED));
  test('compares four studies at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => `compare=p/${id}`).join('&');
    expect(readAsked(`#${many}`).compared).toEqual(['p/a', 'p/b', 'p/c', 'p/d']);
  });
});

test('a choice taken back leaves no trace', () => {
  const question = withChoice({ text: 'angst' }, 'age', '6');
  expect(question).toEqual({ text: 'angst', age: 6 });
  expect(withChoice(question, 'age', undefined)).toEqual({ text: 'angst' });
});

test('a chain, a study and the base have the same page in the other language', () => {
  const pairs = [
    [chainPath('da', 'adults', 'ips'), chainPath('en', 'adults', 'ips')],
    [chainPath('da'), chainPath('en')],
    [knowledgePath('da', 'adults', 'x'), knowledgePath('en', 'adults', 'x')],
  ] as const;
  for (const [da, en] of pairs) {
    expect(translatedPath(da, 'en')).toBe(en);
    expect(translatedPath(en, 'da')).toBe(da);
  }
});

describe('what a study found', () => {
  const outcome = { da: 'Fri for angst', en: 'Free of anxiety' };
  test('is told as people of 100 where there are counts in both arms', () => {
    // 27 of 56 is 48,2 %, 3 of 53 is 5,7 %
    const effect: PublishedEffect = {
      outcome,
      measure: 'risk-difference',
      intervention: { events: 27, n: 56 },
      comparator: { events: 3, n: 53 },
    };
    expect(foundText(effect, 'da')).toBe('48 af 100 med indsatsen, 6 af 100 uden');
    expect(foundText(effect, 'en')).toBe('48 of 100 with the intervention, 6 of 100 without');
  });
  test('is told as it was published where there are none, and nothing is made up', () => {
    const ratio: PublishedEffect = {
      outcome,
      measure: 'odds-ratio',
      value: 2.3,
      ci95: [1.1, 4.85],
    };
    expect(foundText(ratio, 'da')).toBe('oddsratio 2,3 (95 %-interval 1,1 til 4,85)');
    expect(publishedText({ outcome, measure: 'none-reported' }, 'da')).toBe(
      'størrelse ikke oplyst',
    );
  });
  test('without a comparison is said to be without one', () => {
    const share: PublishedEffect = { outcome, measure: 'share', value: 0.58 };
    expect(foundText(share, 'da')).toBe('58 af 100, uden sammenligning');
  });
});
