import { describe, expect, test } from 'vitest';
import { COMMAND_OPTIONS } from '../src/command-options.ts';
import { helpSections } from '../src/help-of.ts';
import { UsageError } from '../src/io.ts';
import { IKAST, som } from './som.ts';

/** Taken by nearly every command, and told once at the end of the help. */
const GENERAL = ['json', 'pack'];

const optionsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name));

describe.each(['da', 'en'] as const)('the help in %s', (language) => {
  const sections = helpSections(language).filter(({ command }) => command !== 'help');

  test('has every command', () =>
    expect(sections.map(({ command }) => command).toSorted()).toEqual(
      Object.keys(COMMAND_OPTIONS)
        .filter((command) => command !== 'help')
        .toSorted(),
    ));

  test.each(sections)('names the options of $command', ({ command, lines }) => {
    const told = new Set(optionsIn(lines).filter((name) => name !== 'lang'));
    const taken = COMMAND_OPTIONS[command] ?? [];
    expect([...told].filter((name) => !taken.some((one) => one === name))).toEqual([]);
    expect(taken.filter((name) => !told.has(name) && !GENERAL.includes(name))).toEqual([]);
  });
});

describe('an option that the command would not have heard', () => {
  test('is refused, and said where it belongs', async () => {
    const typed = som(['sensitivity', IKAST, '--budget', '100000']);
    await expect(typed).rejects.toBeInstanceOf(UsageError);
    await expect(typed).rejects.toThrow(
      '--budget hører ikke til som sensitivity, men til som portfolio. Se som help sensitivity.',
    );
  });

  test('all of them at once, in the language asked for', async () => {
    const typed = som(['lock', IKAST, '--html', 'a.html', '--why', 'x', '--lang', 'en']);
    await expect(typed).rejects.toThrow(
      /^--html does not belong to som lock but to som calculate, /,
    );
    await expect(typed).rejects.toThrow(/\n--why does not belong to som lock but to som bump and /);
  });
});

describe('help about one command', () => {
  test.each([
    [['help', 'grid'], /^ {2}som grid SAG[\s\S]*--points ANTAL[\s\S]*Hele hjælpen: som help$/],
    [['grid', '--help'], /^ {2}som grid SAG/],
    [
      ['calculate', '--help'],
      /^ {2}som calculate SAG[\s\S]*--locked[\s\S]*Eksempler\n {2}som calculate /,
    ],
    [['help', 'evidence', 'pool', '--lang', 'en'], /^ {2}som evidence pool PACK[\s\S]*Examples\n/],
    [['help', 'new'], /som new case[\s\S]*som new contribution/],
    [['help', 'nothing'], /som calculate[\s\S]*som evidence ways/],
  ])('%j', async (argv, text) => {
    const { out, status } = await som(argv);
    expect(out.trimEnd()).toMatch(text);
    expect(status).toBe(0);
  });
});
