import type { Evidence, Explanation, Language } from '@som/engine';
import { kroner, number } from './numbers.ts';
import { plainText } from './plain-text.ts';
import { BASIS_NAMES } from './words.ts';

/** How deep the tree goes before only the value stands. */
const BRIEF_DEPTH = 2;
const WORDS = {
  da: {
    source: 'kilde',
    basis: 'grundlag',
    file: 'står i',
    note: 'note',
    hint: 'Følg et tal videre ned: --consequence ID, --year ÅR, --payer BETALER.\nID kan være:',
  },
  en: {
    source: 'source',
    basis: 'basis',
    file: 'written in',
    note: 'note',
    hint: 'Follow a figure further down: --consequence ID, --year YEAR, --payer PAYER.\nID can be:',
  },
};

function valueText({ value, unit, unitLabel }: Explanation, language: Language): string {
  if (unit === 'kr') return kroner(value, language);
  const digits = number(value, language, { decimals: 6 });
  return unitLabel ? `${digits} ${unitLabel[language]}` : digits;
}

/** Basis, source and note: what several numbers of one block have in common. */
function commonLines(evidence: Evidence, language: Language): string[] {
  const words = WORDS[language];
  const { work } = evidence;
  const year = work?.issued === undefined ? '' : ` (${work.issued})`;
  const told = work
    ? `${work.title}${work.publisher ? `, ${work.publisher}` : ''}${year}${work.URL ? ` ${work.URL}` : ''}`
    : evidence.source;
  return [
    ...(evidence.basis ? [`${words.basis}: ${BASIS_NAMES[evidence.basis][language]}`] : []),
    ...(told === undefined ? [] : [`${words.source}: ${told}`]),
    ...(evidence.note ? [`${words.note}: ${evidence.note.trim()}`] : []),
  ].map((line) => plainText(line));
}

function wrap(text: string, indent: string, width: number): string {
  const words = text.split(/\s+/);
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.endsWith(' ') || line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Where a number stands, and once for all that share them, its basis, source and note. */
function evidenceLines(evidence: Evidence, language: Language, shown: Set<string>): string[] {
  const place = `${evidence.file} › ${evidence.path}`;
  if (shown.has(place)) return [];
  shown.add(place);
  const common = commonLines(evidence, language);
  const content = common.join('\n');
  const first = !shown.has(content);
  shown.add(content);
  const where = evidence.file === '' ? [] : [plainText(`${WORDS[language].file}: ${place}`)];
  return first ? [...common, ...where] : where;
}

const MADE = { sum: 'Σ', product: '×' };

function node(
  explanation: Explanation,
  language: Language,
  width: number,
  depth: number,
  deepest: number,
  shown: Set<string>,
): string[] {
  const indent = '  '.repeat(depth);
  const mark = explanation.made ? `${MADE[explanation.made]} ` : '';
  const head = `${mark}${plainText(explanation.label[language])} = ${valueText(explanation, language)}`;
  const { evidence } = explanation;
  const told = evidence ? evidenceLines(evidence, language, shown) : [];
  const indented = told.map((line) => wrap(line, `${indent}    `, width));
  const parts =
    depth >= deepest
      ? []
      : explanation.parts.flatMap((part) => node(part, language, width, depth + 1, deepest, shown));
  return [wrap(head, indent, width), ...indented, ...parts];
}

/**
 * A figure and what it is made of, as an indented text: Σ a sum of what stands under it, × a product.
 *
 * @param detailed - walk all the way down; else the first levels and how to go on
 */
export function explanationReport(
  explanation: Explanation,
  options: { lang: Language; width: number; detailed: boolean; ids: readonly string[] },
): string {
  const { lang, width, detailed, ids } = options;
  const deepest = detailed ? 20 : BRIEF_DEPTH;
  const lines = node(explanation, lang, width, 0, deepest, new Set());
  if (!detailed) lines.push('', `${WORDS[lang].hint} ${ids.join(', ')}`);
  return lines.join('\n');
}
