import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { HELP } from '../src/help.ts';
import { UsageError } from '../src/io.ts';
import { readOptions, text, texts } from '../src/options.ts';
import { IKAST, root, som } from './som.ts';

describe('what was typed, understood', () => {
  test('files and options in any order', () => {
    const options = readOptions([
      'calculate',
      '--lang',
      'en',
      'a.case.yaml',
      '--json',
      '--md=b.md',
    ]);
    expect(options).toMatchObject({
      language: 'en',
      args: ['calculate', 'a.case.yaml'],
      json: true,
    });
    expect([text(options, 'md'), text(options, 'html'), texts(options, 'service')]).toEqual([
      'b.md',
      undefined,
      [],
    ]);
  });

  test('Danish unless asked otherwise', () => expect(readOptions([]).language).toBe('da'));

  test.each([
    [['--jsno'], 'Valget --jsno findes ikke. Mente du --json?'],
    [['--pakc', 'x', '--lang', 'en'], 'There is no option --pakc. Did you mean --pack?'],
    [['--md'], 'et valg mangler sin værdi'],
    [['--md', '--lang=en'], 'an option lacks its value'],
    [['--lang', 'de'], '--lang er da eller en, ikke de.'],
    [['-x'], 'Se som help'],
  ])('%j is refused with a hint', (argv, words) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(words);
  });

  test('what follows -- is a file, whatever it looks like', () => {
    expect(readOptions(['calculate', '--', '--odd.case.yaml']).args).toEqual([
      'calculate',
      '--odd.case.yaml',
    ]);
  });
});

describe('commands', () => {
  test.each([
    ['calcluate', 'Mente du calculate?'],
    ['constructor', 'Kommandoen constructor findes ikke.'],
    ['__proto__', 'Kommandoen __proto__ findes ikke.'],
  ])('%s does not exist', async (name, words) => {
    await expect(som([name])).rejects.toThrow(words);
    await expect(som([name])).rejects.toBeInstanceOf(UsageError);
  });

  const names = [
    'calculate',
    'explain',
    'packs',
    'check',
    'lock',
    'diff',
    'bump',
    'upgrade',
    'fit',
    'import',
    'evidence search',
    'evidence show',
    'evidence pool',
    'evidence convert',
    'evidence update',
    'evidence ways',
    'new case',
    'new pack',
  ];
  test.each(names)('%s is in the help of both languages', (name) => {
    for (const help of Object.values(HELP)) expect(help).toContain(`\n  som ${name}`);
  });

  test('both languages show the same commands and the same options', () => {
    const said = (help: string) => [
      [...help.matchAll(/^ {2}som (new )?[a-z]+/gm)].map(([line]) => line),
      // the examples in English ask for English
      [...help.matchAll(/--(?!lang)[a-z]+/g)].map(([option]) => option),
    ];
    expect(said(HELP.da)).toEqual(said(HELP.en));
  });

  test.each([[['help']], [['--help']], [['-h']]])('%j shows help', async (argv) => {
    expect(await som(argv)).toMatchObject({ status: 0, out: `${HELP.da}\n` });
  });

  test('nothing typed: help, and status 2', async () => {
    expect(await som(['--lang', 'en'])).toMatchObject({ status: 2, out: `${HELP.en}\n` });
  });
});

describe('as a process of its own', () => {
  const som_ = (...argv: string[]) =>
    spawnSync(process.execPath, [`${root}packages/cli/src/bin.ts`, ...argv], { encoding: 'utf8' });

  test('results go to stdout with status 0', () => {
    const { status, stdout, stderr } = som_('calculate', IKAST);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('+1.197.334');
  });

  test('a usage error goes to stderr with status 2, in one line', () => {
    const { status, stdout, stderr } = som_('calculate', 'nothing.case.yaml');
    expect([status, stdout, stderr]).toEqual([2, '', 'Filen nothing.case.yaml findes ikke.\n']);
  });

  test('the version is a version', () =>
    expect(som_('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});
