import type { Source } from '@som/engine';
import type { KnowledgeEntry } from '../knowledge/entry.ts';
import { type AuthorName, authorNames } from './author-name.ts';
import { citedWorks, dateParts } from './works.ts';

type Kind = Source['type'];

const ENTRY_TYPES: Readonly<Record<Kind, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  newspaper: 'article',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
  webpage: 'misc',
  legislation: 'misc',
  dataset: 'misc',
  'personal-communication': 'misc',
};

/** What BibTeX calls the publisher of a kind. */
const PUBLISHER_FIELDS: Partial<Record<Kind, string>> = {
  thesis: 'school',
  report: 'institution',
  webpage: 'organization',
  legislation: 'organization',
  dataset: 'organization',
};

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters such as æ stay as they are: the file is UTF-8, which biber and LaTeX since 2018 read. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (character) => SPECIAL[character] ?? '');

/** Addresses stand as they are for \url, but a lone brace would break the file. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

function author(name: AuthorName): string {
  if ('others' in name) return 'others';
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const { family, given } = name;
  return given === undefined ? escaped(family) : `${escaped(family)}, ${escaped(given)}`;
}

function fieldsOf(work: Source): [name: string, value: string][] {
  const names = (work.author ?? []).flatMap(authorNames);
  const [year, month] = dateParts(work.issued);
  const container = work.type === 'chapter' ? 'booktitle' : 'journal';
  const inJournal = ENTRY_TYPES[work.type] === 'article' || work.type === 'chapter';
  const notes = [inJournal ? undefined : work.containerTitle, work.locator].flatMap(
    (note) => note ?? [],
  );
  const fields: [string, string | undefined][] = [
    ['author', names.length === 0 ? undefined : names.map(author).join(' and ')],
    // double braces keep capitals: a style would make »SØM« small
    ['title', `{${escaped(work.title)}}`],
    [container, inJournal && work.containerTitle ? escaped(work.containerTitle) : undefined],
    [PUBLISHER_FIELDS[work.type] ?? 'publisher', work.publisher && escaped(work.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['doi', work.DOI && address(work.DOI)],
    ['url', work.URL && address(work.URL)],
    ['urldate', work.accessed],
    ['note', notes.length === 0 ? undefined : escaped(notes.join('. '))],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/** The works of the studies as a BibTeX file (UTF-8), each once; a study whose work is not known is left out. */
export const bibtex = (entries: readonly KnowledgeEntry[]): string =>
  citedWorks(entries)
    .map(({ key, work }) => {
      const fields = fieldsOf(work).map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@${ENTRY_TYPES[work.type]}{${key},\n${fields.join('')}}\n`;
    })
    .join('\n');
