import type { Source } from '@som/engine';
import type { KnowledgeEntry } from '../knowledge/entry.ts';
import { type AuthorName, authorNames } from './author-name.ts';
import { citedWorks, dateParts } from './works.ts';

interface CslDate {
  'date-parts': [number[]];
}

/** A work as reference managers read it: CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  publisher?: string;
  'container-title'?: string;
  issued?: CslDate | { literal: string };
  accessed?: CslDate;
  DOI?: string;
  URL?: string;
  /** Page, table or section the figures are from; our own words, not a page range of the work. */
  note?: string;
}

const OTHER_TYPES: Partial<Record<Source['type'], string>> = {
  newspaper: 'article-newspaper',
  'personal-communication': 'personal_communication',
};

/** CSL has no "and others"; as a last author it reads right in every style. */
const name = (author: AuthorName): { family: string; given?: string } | { literal: string } =>
  'others' in author ? { literal: 'et al.' } : author;

function itemOf(id: string, work: Source): CslItem {
  const date = dateParts(work.issued);
  const accessed = dateParts(work.accessed);
  const issued: CslItem['issued'] =
    date.length > 0 ? { 'date-parts': [date] } : { literal: String(work.issued) };
  const note = [work.locator, work.note].flatMap((part) => part ?? []).join('. ');
  return {
    id,
    type: OTHER_TYPES[work.type] ?? work.type,
    title: work.title,
    ...(work.author && { author: work.author.flatMap(authorNames).map(name) }),
    ...(work.publisher !== undefined && { publisher: work.publisher }),
    ...(work.containerTitle !== undefined && { 'container-title': work.containerTitle }),
    ...(work.issued !== undefined && { issued }),
    ...(accessed.length > 0 && { accessed: { 'date-parts': [accessed] } }),
    ...(work.DOI !== undefined && { DOI: work.DOI }),
    ...(work.URL !== undefined && { URL: work.URL }),
    ...(note !== '' && { note }),
  };
}

/** The works of the studies for a reference manager, each once; `JSON.stringify` makes the file. */
export const cslJson = (entries: readonly KnowledgeEntry[]): CslItem[] =>
  citedWorks(entries).map(({ key, work }) => itemOf(key, work));
