import type { Issue } from '@som/engine';
import type { ErrorCode } from 'yaml';

/** A slip in YAML as a person would name it. */
export type SyntaxKind = Extract<Issue['code'], `yaml-${string}`>;

/** What the library says with one code for several slips is told apart by how its reason begins; the last one is the rest. */
type Kinds = readonly [...(readonly [reason: RegExp, kind: SyntaxKind])[], SyntaxKind];

/** The slip behind each code of the library. Codes that cannot come from a file as it is read here have the general one. */
export const SYNTAX_KINDS: Readonly<Record<ErrorCode, Kinds>> = {
  ALIAS_PROPS: ['yaml-sign'],
  BAD_ALIAS: ['yaml-sign'],
  BAD_COLLECTION_TYPE: ['yaml-sign'],
  BAD_DIRECTIVE: ['yaml-directive'],
  BAD_DQ_ESCAPE: ['yaml-backslash'],
  BAD_INDENT: [[/^Flow/, 'yaml-bracket-open'], 'yaml-indent'],
  BAD_PROP_ORDER: ['yaml-sign'],
  BAD_SCALAR_START: ['yaml-first-letter'],
  BLOCK_AS_IMPLICIT_KEY: [[/^A block sequence/, 'yaml-dash'], 'yaml-colon-in-text'],
  BLOCK_IN_FLOW: ['yaml-in-brackets'],
  DUPLICATE_KEY: ['yaml-syntax'],
  IMPOSSIBLE: ['yaml-syntax'],
  KEY_OVER_1024_CHARS: ['yaml-key'],
  MISSING_CHAR: [
    [/^Missing closing/, 'yaml-quote-open'],
    [/^Implicit map keys/, 'yaml-no-colon'],
    [/^Missing , /, 'yaml-in-brackets'],
    [/^Missing space after :/, 'yaml-no-space'],
    [/^Comments/, 'yaml-comment'],
    [/^Flow (map|sequence) must end/, 'yaml-bracket-open'],
    [/^Missing directives-end/, 'yaml-directive'],
    [/^Block scalars/, 'yaml-indent'],
    [/^Sequence item without/, 'yaml-indent'],
    [/^Tags and anchors/, 'yaml-sign'],
    [/^Missing newline after/, 'yaml-sign'],
    'yaml-syntax',
  ],
  MULTILINE_IMPLICIT_KEY: [[/^Implicit keys of flow/, 'yaml-in-brackets'], 'yaml-no-colon'],
  MULTIPLE_ANCHORS: ['yaml-sign'],
  MULTIPLE_DOCS: ['yaml-documents'],
  MULTIPLE_TAGS: ['yaml-sign'],
  NON_STRING_KEY: ['yaml-key'],
  RESOURCE_EXHAUSTION: ['yaml-syntax'],
  TAB_AS_INDENT: ['yaml-tab'],
  TAG_RESOLVE_FAILED: ['yaml-sign'],
  UNEXPECTED_TOKEN: [
    [/at node end$/, 'yaml-after-value'],
    [/^(Not a YAML token|Block scalar header)/, 'yaml-block-text'],
    [/^Unexpected block-seq-ind/, 'yaml-dash'],
    [/^Unexpected flow-(seq|map)-end/, 'yaml-bracket-extra'],
    [/^Unexpected (,|empty item|scalar token$)/, 'yaml-in-brackets'],
    'yaml-syntax',
  ],
};

/** The slip that a fault of the library stands for, before its line has been looked at. */
export function syntaxKind(code: ErrorCode, reason: string): SyntaxKind {
  for (const kind of SYNTAX_KINDS[code]) {
    if (typeof kind === 'string') return kind;
    if (kind[0].test(reason)) return kind[1];
  }
  return 'yaml-syntax';
}
