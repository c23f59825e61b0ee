import type { KnowledgeQuestion } from '@som/evidence';

/** What stands in the address: the question, whether all are asked for, and what is compared. */
export interface Asked {
  question: KnowledgeQuestion;
  isAll: boolean;
  /** `pack/study`, at most four. */
  compared: readonly string[];
}

/** What can be chosen beside the words. */
export const CHOICES = [
  'pack',
  'group',
  'age',
  'problem',
  'intervention',
  'outcome',
  'design',
  'country',
  'finding',
] as const;
export type Choice = (typeof CHOICES)[number];

export const MOST_COMPARED = 4;
const MOST_CHARACTERS = 2000;
const MOST_TEXT = 200;
const VALUE = /^[\w/-]{1,170}$/;
const STUDY = /^[a-z][a-z0-9-]{0,79}\/[a-z][a-z0-9-]{0,79}$/;

export const NOTHING_ASKED: Asked = { question: {}, isAll: false, compared: [] };

/** Whether anything is asked, so that a list is due. */
export const isAsked = ({ question, isAll }: Asked): boolean =>
  isAll || Object.keys(question).length > 0;

/** The part of an address after #, which no server sees; empty when nothing is asked. */
export function writeAsked({ question, isAll, compared }: Asked): string {
  const query = new URLSearchParams();
  if (question.text) query.set('q', question.text);
  for (const choice of CHOICES) {
    const value = question[choice];
    if (value !== undefined) query.set(choice, String(value));
  }
  if (isAll) query.set('all', '1');
  for (const study of compared) query.append('compare', study);
  return query.toString();
}

/** Reads an address: only what it could have written itself is taken, anything else is left out. */
export function readAsked(fragment: string): Asked {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=') || text.length > MOST_CHARACTERS) return NOTHING_ASKED;
  const query = new URLSearchParams(text);
  const question: KnowledgeQuestion = {};
  const words = query.get('q')?.slice(0, MOST_TEXT) ?? '';
  if (words.trim() !== '') question.text = words;
  for (const choice of CHOICES) {
    const value = query.get(choice);
    if (value === null || !VALUE.test(value)) continue;
    if (choice !== 'age') question[choice] = value;
    else if (/^\d{1,3}$/.test(value)) question.age = Number(value);
  }
  const compared = [...new Set(query.getAll('compare'))].filter((name) => STUDY.test(name));
  return {
    question,
    isAll: query.get('all') === '1',
    compared: compared.slice(0, MOST_COMPARED),
  };
}

/** The question with one thing chosen, or no longer chosen. */
export function withChoice(
  question: KnowledgeQuestion,
  choice: Choice,
  value: string | undefined,
): KnowledgeQuestion {
  const { [choice]: _before, ...rest } = question;
  if (value === undefined) return rest;
  return { ...rest, [choice]: choice === 'age' ? Number(value) : value };
}

/** The question with other words, or none. */
export function withText(question: KnowledgeQuestion, text: string): KnowledgeQuestion {
  const { text: _before, ...rest } = question;
  return text.trim() === '' ? rest : { ...rest, text: text.slice(0, MOST_TEXT) };
}
