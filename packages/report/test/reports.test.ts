import type { Result } from '@som/engine';
import { expect, test } from 'vitest';
import { htmlReport, markdownReport, SECTIONS, terminalReport } from '../src/index.ts';
import { exampleResult } from './fixture.ts';

const result = exampleResult();
const LANGS = ['da', 'en'] as const;

test('a terminal report is never wider than its window', () => {
  for (const lang of LANGS)
    for (const width of [60, 80, 100, 120])
      for (const line of terminalReport(result, { lang, width }).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(width);
});

test('there are escape codes only where colour is asked for', () => {
  expect(terminalReport(result, { lang: 'da' })).not.toContain('\u001b');
  expect(terminalReport(result, { lang: 'da', colour: true })).toContain('\u001b[1m');
});

test('colour changes no letter', () => {
  const stripped = terminalReport(result, { lang: 'da', colour: true }).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
    /\u001b\[\d+m/g,
    '',
  );
  expect(stripped).toBe(terminalReport(result, { lang: 'da' }));
});

test('numbers of one column end in the same place', () => {
  const lines = terminalReport(result, { lang: 'da' }).split('\n');
  const ends = ['Kommune', 'Region', 'Stat', 'I alt'].map(
    (payer) => lines.find((line) => line.startsWith(`${payer} `) && /[\d]$/.test(line))?.length,
  );
  expect(new Set(ends).size).toBe(1);
});

test('what no krone shows comes right after the answer', () => {
  expect(SECTIONS.slice(0, 2)).toEqual(['answer', 'beyond-money']);
  expect(terminalReport(result, { lang: 'da' })).toContain('Børn, der igen går i skole hver dag');
});

test('another language, same numbers', () => {
  const digits = (text: string) =>
    text.replace(/[.,](?=\d{3})/g, '').replace(/(\d),(\d)/g, '$1.$2');
  const table = (lang: 'da' | 'en') =>
    markdownReport(result, { lang, sections: ['payers', 'budget', 'years', 'consequences'] })
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => digits(line).match(/[+−]?\d+(\.\d+)?/g));
  expect(table('da')).toEqual(table('en'));
});

test('sections can be chosen', () => {
  const html = htmlReport(result, { lang: 'da', sections: ['answer', 'warnings'] });
  expect(html.match(/<h2/g)).toHaveLength(2);
});

test('an HTML report fetches nothing and runs nothing', () => {
  const html = htmlReport(result, { lang: 'en' });
  expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
  expect(html).toContain('<html lang="en">');
  expect(html).not.toMatch(/<script|<link|<img|src=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
});

test('ids of an HTML report are unique', () => {
  const ids = [...htmlReport(result, { lang: 'da' }).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('tables have captions and scopes', () => {
  const html = htmlReport(result, { lang: 'da' });
  expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table/g)?.length);
  expect(html).toContain('<th scope="col"');
  expect(html).toContain('<th scope="row"');
});

/** Everything a hostile file might write in a label. */
const HOSTILE =
  '<script>alert(1)</script> "&\' | **fed** [x](javascript:y) `k` \u001b[31mrød\u0007\n# top\u202e \ud800';

/** Every string of a value replaced, codes that the types fix left alone. */
function hostile<T>(value: T): T {
  if (Array.isArray(value)) return value.map(hostile) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    typeof inner === 'string' &&
    ['da', 'en', 'case', 'figure', 'source', 'sourceTitle', 'affects', 'path'].includes(key)
      ? HOSTILE
      : hostile(inner),
  ]);
  return Object.fromEntries(entries) as T;
}

const bad: Result = hostile(result);

test('a hostile label stays text in HTML', () => {
  const html = htmlReport(bad, { lang: 'da' });
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
  expect(html).toContain('&lt;script&gt;');
});

test('a hostile label stays text in Markdown', () => {
  const markdown = markdownReport(bad, { lang: 'da' });
  expect(markdown).not.toContain('<script');
  expect(markdown).not.toMatch(/(?<!\\)\[x/);
  expect(markdown).not.toContain('\n# top');
  // A pipe from a label would give its row more cells than the row above.
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  const lines = markdown.split('\n');
  for (const [i, line] of lines.entries())
    if (line.startsWith('|') && lines[i - 1]?.startsWith('|'))
      expect(cells(line)).toBe(cells(lines[i - 1]!));
  expect(markdown).not.toMatch(/\*\*fed/);
});

test('a hostile label steers no terminal', () => {
  const text = terminalReport(bad, { lang: 'da', colour: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text.isWellFormed()).toBe(true);
});
