import type { Language } from '@som/engine';
import type { Released } from './make-release.ts';

const WORDS = {
  da: {
    nothing: 'Intet at udgive: ingen ændringsfiler venter, og alle versioner er udgivet.',
    versions: 'Versioner:',
    engine: (version: string) => `Motoren siger nu, at den er ${version}.`,
    cases: 'Gennemregnede sager, der nu beder om den nye version:',
    tarballs: 'Pakket i tests/releases/:',
    dryRun: 'Prøve: det er gjort i en kopi, og intet her er ændret.',
    next: 'Intet er offentliggjort. Nu:',
  },
  en: {
    nothing: 'Nothing to release: no changesets wait, and every version has been released.',
    versions: 'Versions:',
    engine: (version: string) => `The engine now says that it is ${version}.`,
    cases: 'Worked cases that now ask for the new version:',
    tarballs: 'Packed in tests/releases/:',
    dryRun: 'Dry run: this was done in a copy, and nothing here has changed.',
    next: 'Nothing has been published. Now:',
  },
};

/** Commands for a person to run, one a line. */
const NEXT = [
  'npm test',
  'git add --all && git commit -m "Udgivelse / Release"',
  'pnpm exec changeset git-tag',
  'git push --follow-tags',
];

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join('\n')];

/** What a release did and what is left to do, for people. */
export function releaseText(done: Released, dryRun: boolean, language: Language): string {
  const words = WORDS[language];
  const { raised, engine, cases, tarballs } = done;
  if (raised.length + tarballs.length + cases.length === 0 && engine === undefined)
    return words.nothing;
  return [
    ...list(
      words.versions,
      raised.map(({ name, from, version }) => `${name} ${from} → ${version}`),
    ),
    ...(engine === undefined ? [] : [words.engine(engine)]),
    ...list(words.cases, cases),
    ...list(words.tarballs, tarballs),
    ...(dryRun ? [words.dryRun] : list(words.next, NEXT)),
  ].join('\n\n');
}
