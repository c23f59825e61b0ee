import { type Language, nearest } from '@som/engine';
import { compareStudies, type KnowledgeEntry, knowledgeBase } from '@som/evidence';
import type { Report } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import type { Options } from '../../options.ts';
import { readPacks } from './read-packs.ts';
import { listOf, paragraph, sayReport, section, speaker } from './say-report.ts';
import { writeExports } from './write-exports.ts';

/** `som evidence show STUDY [STUDY…]`: a study in full, or several side by side. */
export function showCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  if (options.args.length === 0)
    throw new UsageError(
      language === 'da'
        ? 'Skriv, hvilket studie: som evidence show STUDIE. Find det med som evidence search.'
        : 'Name the study: som evidence show STUDY. Find it with som evidence search --lang en.',
    );
  const { packs, isWhole } = readPacks(io, options);
  const base = knowledgeBase(packs);
  const chosen = options.args.map((name) => studyNamed(name, base, language));
  const written = writeExports(io, options, chosen);
  if (options.json) io.out(JSON.stringify(chosen, null, 2));
  else sayReport(io, studiesReport(chosen, language));
  for (const line of written) (options.json ? io.err : io.out)(line);
  return isWhole ? 0 : 1;
}

/** `study` or `pack/study`. */
function studyNamed(
  name: string,
  base: readonly KnowledgeEntry[],
  language: Language,
): KnowledgeEntry {
  const full = ({ pack, id }: KnowledgeEntry) => `${pack.id}/${id}`;
  const named = base.filter((entry) => entry.id === name || full(entry) === name);
  const [first, ...more] = named;
  if (first && more.length === 0) return first;
  const near = first
    ? named.map(full)
    : nearest(
        name,
        base.flatMap((entry) => [entry.id, full(entry)]),
      );
  const list = near.join(', ');
  const hint = {
    da: first
      ? `Det står i flere pakker: ${list}.`
      : near.length > 0
        ? `Mente du ${list}?`
        : 'Find det med som evidence search.',
    en: first
      ? `It is in several packs: ${list}.`
      : near.length > 0
        ? `Did you mean ${list}?`
        : 'Find it with som evidence search --lang en.',
  };
  throw new UsageError(
    language === 'da'
      ? `Studiet ${name} ${first ? 'er ikke entydigt' : 'findes ikke'}. ${hint.da}`
      : `The study ${name} ${first ? 'is not the only one' : 'does not exist'}. ${hint.en}`,
  );
}

function studiesReport(entries: readonly KnowledgeEntry[], lang: Language): Report {
  const say = speaker(lang);
  const rows = compareStudies(entries).map(({ label, cells }) => [
    label[lang],
    ...cells.map((cell) => cell[lang]),
  ]);
  const head = ['', ...entries.map(({ study }) => study.label[lang])];
  const [only, ...others] = entries;
  const isOne = only !== undefined && others.length === 0;
  return {
    title: isOne
      ? only.study.label[lang]
      : say(`${entries.length} studier side om side`, `${entries.length} studies side by side`),
    subtitle: entries.map(({ pack, id }) => `${pack.id}/${id}`).join(' · '),
    sections: [
      isOne
        ? section(
            say('Studiet', 'The study'),
            rows.map(([label = '', cell = '']) => paragraph(cell, label)),
          )
        : section(say('Side om side', 'Side by side'), [
            { kind: 'table', table: { caption: '', head, rows, align: 'l'.repeat(head.length) } },
          ]),
      section(say('Bruges i', 'Used in'), [
        listOf(entries.flatMap((entry) => usedIn(entry, lang))),
      ]),
      section(say('Kilde', 'Source'), [listOf(entries.map((entry) => sourceLine(entry, lang)))]),
    ],
  };
}

const usedIn = ({ study, chains, outcomes }: KnowledgeEntry, lang: Language): string[] => [
  ...chains.map(({ label, says }) => `${study.label[lang]} → ${label[lang]}: ${says[lang]}`),
  ...outcomes.map(({ id, label }) => `${study.label[lang]} → ${label[lang]} [${id}]`),
];

function sourceLine({ study, work = study.work }: KnowledgeEntry, lang: Language): string {
  if (work === undefined)
    return lang === 'da'
      ? `${study.label[lang]}: kilden er ikke skrevet op`
      : `${study.label[lang]}: the source is not recorded`;
  const { author, title, containerTitle, publisher, issued, DOI, URL, locator } = work;
  const address = DOI === undefined ? URL : `https://doi.org/${DOI}`;
  const parts = [author?.join(', '), title, containerTitle ?? publisher, issued, locator, address];
  return parts.flatMap((part) => part ?? []).join('. ');
}
