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

function evidenceLines(evidence: Evidence, language: Language): string[] {
  const words = WORDS[language];
  const { work } = evidence;
  const year = work?.issued === undefined ? '' : ` (${work.issued})`;
  const told = work
    ? `${work.title}${work.publisher ? `, ${work.publisher}` : ''}${year}${work.URL ? ` ${work.URL}` : ''}`
    : evidence.source;
  return [
    ...(evidence.basis ? [`${words.basis}: ${BASIS_NAMES[evidence.basis][language]}`] : []),
    ...(told === undefined ? [] : [`${words.source}: ${told}`]),
    ...(evidence.file === '' ? [] : [`${words.file}: ${evidence.file} › ${evidence.path}`]),
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
  const head = `${indent}${mark}${plainText(explanation.label[language])} = ${valueText(explanation, language)}`;
  const { evidence } = explanation;
  const key = evidence ? `${evidence.file}${evidence.path}` : '';
  // the same number has the same source wherever it is used: told once, referred to after
  const first = evidence !== undefined && !shown.has(key);
  if (first) shown.add(key);
  const told = first
    ? evidenceLines(evidence, language).map((line) => wrap(line, `${indent}    `, width))
    : [];
  const parts =
    depth >= deepest
      ? []
      : explanation.parts.flatMap((part) => node(part, language, width, depth + 1, deepest, shown));
  return [wrap(head, '', width).replace(/^\s*/, indent), ...told, ...parts];
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
