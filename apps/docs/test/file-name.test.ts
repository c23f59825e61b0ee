import { expect, test } from 'vitest';
import { fileName, nameFrom } from '../src/calculator/files/file-name.ts';

test('a title becomes a name that every file system can have', () => {
  expect(nameFrom('Budgetåret og de tre overslagsår, kr.')).toBe(
    'budgetaaret-og-de-tre-overslagsaar-kr',
  );
  expect(nameFrom('»Ærø«: 26 % – før/efter')).toBe('aeroe-26-foer-efter');
  expect(nameFrom('Café')).toBe('cafe');
});

test('a long title is cut between two words, and one long word is cut too', () => {
  const name = nameFrom('Kommunen har tjent pengene hjem i 2031 og regionen et par år efter det');
  // 57 letters and hyphens; with "-aar" it would be 61, one more than the 60 there is room for
  expect(name).toBe('kommunen-har-tjent-pengene-hjem-i-2031-og-regionen-et-par');
  expect(nameFrom('a'.repeat(90)).length).toBe(60);
});

test('a file says the case and what it is; outside a case only what it is', () => {
  expect(fileName('cool-kids', 'hvem-betaler', 'svg')).toBe('cool-kids.hvem-betaler.svg');
  expect(fileName('', 'evidenskort', 'png')).toBe('evidenskort.png');
});
