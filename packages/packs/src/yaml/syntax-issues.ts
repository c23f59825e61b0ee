import type { Found, Issue } from '@som/engine';
import type { YAMLError } from 'yaml';
import { lineAround, lineIssue, shown } from './line-issue.ts';
import { type SyntaxKind, syntaxKind } from './syntax-kinds.ts';
import { type YamlWord, yamlWords } from './yaml-words.ts';

/** Slips told of in one file. */
const MOST = 20;

/** Letters of a line that are looked at. */
const LONGEST = 1000;

/** Slips that end where they stand. After any other, the parser has lost its way and what it finds next is no news. */
const LOCAL: readonly SyntaxKind[] = [
  ...(['yaml-no-space', 'yaml-no-colon', 'yaml-colon-in-text', 'yaml-quote-open'] as const),
  ...(['yaml-after-value', 'yaml-backslash', 'yaml-in-brackets', 'yaml-first-letter'] as const),
  ...(['yaml-sign', 'yaml-comment', 'yaml-key'] as const),
];

/** A slip, where it stands, and what its message needs. */
interface Slip {
  kind: SyntaxKind;
  offset: number;
  found?: Found;
}

const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A space that is none to YAML, where YAML needs one: before the first word, or after a colon or a hyphen. */
const ODD_SPACE = /^[ -]*[\u00a0\u2000-\u200b\u202f\u3000]|[:-][\u00a0\u2000-\u200b\u202f\u3000]/;
const BOTH_VERSIONS = /^(?:<{7}|={7}|>{7})/;
const NO_SPACE = /^([ -]*["']?[\p{L}\d_.-]+["']?:)([^\s:/].*)$/u;
/** `horizon { years: 5 }`: its colons come later. */
const NO_COLON = /^[ -]*[\p{L}\d_.-]+\s+[{["']/u;
const NO_SPACE_AFTER_DASH = /^( *-)([^\s-].*)$/;

const indentOf = (line: string): number => line.search(/\S|$/);

/** The first line with anything on it after a place. */
function nextLine(text: string, offset: number): { line: string; start: number } | undefined {
  const found = /\n[ \t]*[^\s#]/.exec(text.slice(offset));
  return found ? lineAround(text, offset + found.index + found[0].length - 1) : undefined;
}

/** The innermost bracket that is open at a place. */
function openBracket(words: readonly YamlWord[], offset: number): YamlWord | undefined {
  const open: YamlWord[] = [];
  for (const word of words.filter((one) => one.offset < offset)) {
    if (/^flow-(?:seq|map)-start$/.test(word.kind)) open.push(word);
    if (/^flow-(?:seq|map)-end$/.test(word.kind) && open.at(-1)?.word === OPENING[word.word])
      open.pop();
  }
  return open.at(-1);
}

/** What the line itself says of a slip: the library knows the place, and often not the reason. */
function fromLine(text: string, { kind, offset }: Slip): Slip {
  const { line: whole, start } = lineAround(text, offset);
  // so much is a line that a person wrote; the expressions below take time in its square
  const line = whole.slice(0, LONGEST);
  const first = start + indentOf(line);
  if (BOTH_VERSIONS.test(line)) return { kind: 'yaml-both-versions', offset: start };
  if (ODD_SPACE.test(line)) return { kind: 'yaml-odd-space', offset: first };
  const isAboutIndent = kind === 'yaml-indent' || kind === 'yaml-bracket-open';
  if (/^ *\t/.test(line) && isAboutIndent) return { kind: 'yaml-tab', offset: start };
  const isAboutKey = kind === 'yaml-no-colon' || kind === 'yaml-colon-in-text';
  const noSpace = NO_SPACE.exec(line);
  if (noSpace && isAboutKey) {
    const mended = shown(`${noSpace[1]} ${noSpace[2]}`);
    return { kind: 'yaml-no-space', offset: first, found: { mended } };
  }
  if (NO_COLON.test(line) && isAboutKey) return { kind: 'yaml-no-colon', offset: first };
  const noDash = NO_SPACE_AFTER_DASH.exec(line);
  if (noDash && (kind === 'yaml-no-colon' || kind === 'yaml-indent')) {
    const mended = shown(`${noDash[1]} ${noDash[2]}`);
    return { kind: 'yaml-no-space-after-dash', offset: first, found: { mended } };
  }
  return { kind, offset: kind === 'yaml-indent' ? first : offset };
}

/** The slip with what its message needs, and its place moved to where a person would look for it. */
function explained(text: string, words: readonly YamlWord[], slip: Slip): Slip {
  const { kind, offset } = slip;
  const { line, start } = lineAround(text, offset);
  switch (kind) {
    case 'yaml-in-brackets':
      return openBracket(words, offset) ? slip : fromLine(text, { kind: 'yaml-no-colon', offset });
    case 'yaml-no-colon':
      return openBracket(words, offset) ? { kind: 'yaml-in-brackets', offset } : slip;
    case 'yaml-colon-in-text': {
      if (text[offset] === '?') return { kind: 'yaml-sign', offset, found: { sign: '?' } };
      const below = nextLine(text, offset);
      if (!below || /:(?:\s|$)/.test(line.slice(offset - start))) return slip;
      const deeper: Slip = {
        kind: 'yaml-indent-deeper',
        offset: below.start + indentOf(below.line),
      };
      return fromLine(text, deeper);
    }
    case 'yaml-quote-open': {
      const opened = words.find((word) => word.offset + word.word.length >= offset);
      return { kind, offset: opened?.offset ?? offset, found: { sign: opened?.word[0] } };
    }
    case 'yaml-bracket-open': {
      const opened = openBracket(words, offset);
      if (!opened) return { kind: 'yaml-bracket-extra', offset, found: { sign: text[offset] } };
      const found = { sign: opened.word, closing: CLOSING[opened.word] };
      return { kind, offset: opened.offset, found };
    }
    case 'yaml-after-value': {
      const before = line.slice(0, offset - start).trimEnd();
      return before === ''
        ? { kind: 'yaml-indent', offset }
        : { kind, offset, found: { sign: before.at(-1) } };
    }
    case 'yaml-bracket-extra':
    case 'yaml-first-letter':
      return { kind, offset, found: { sign: text[offset] } };
    case 'yaml-sign':
      return { kind, offset, found: { sign: /[&*!]/.exec(text.slice(offset))?.[0] } };
    case 'yaml-block-text':
      return { kind, offset, found: { sign: /[|>]/.exec(line)?.[0] } };
    case 'yaml-no-space': {
      const colon = offset - start + 1;
      const mended = shown(`${line.slice(0, colon)} ${line.slice(colon)}`, colon);
      return { kind, offset, found: { mended } };
    }
    case 'yaml-documents':
      // after a line of points, the place is the line after it
      return /^(?:---|\.\.\.)/.test(line)
        ? slip
        : { kind, offset: lineAround(text, Math.max(0, start - 1)).start };
    default:
      return slip;
  }
}

/** True when lines below hang on a line that could not be read. */
function hasLinesBelow(text: string, offset: number): boolean {
  const below = nextLine(text, offset);
  return below !== undefined && indentOf(below.line) > indentOf(lineAround(text, offset).line);
}

/**
 * What is wrong with a text that is not YAML, in the product's own words: one issue a slip, each with its line and column.
 *
 * @param faults - what the library found; one slip often leaves it a whole row of them
 */
export function syntaxIssues(text: string, file: string, faults: readonly YAMLError[]): Issue[] {
  const words = [...yamlWords(text)];
  const issues: Issue[] = [];
  const looked = new Set<number>();
  for (const { code, message, pos } of [...faults].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { start } = lineAround(text, pos[0]);
    if (looked.has(start)) continue;
    looked.add(start);
    const slip = fromLine(text, { kind: syntaxKind(code, message), offset: pos[0] });
    const { kind, offset, found } = slip.found ? slip : explained(text, words, slip);
    looked.add(lineAround(text, offset).start);
    const issue = lineIssue(kind, text, offset, file, found);
    if (issues.every(({ line }) => line !== issue.line)) issues.push(issue);
    const isLocal =
      LOCAL.includes(kind) && !(kind === 'yaml-no-colon' && hasLinesBelow(text, offset));
    if (!isLocal || issues.length === MOST) break;
  }
  return issues;
}
