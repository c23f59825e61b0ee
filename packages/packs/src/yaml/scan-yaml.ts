import { type Issue, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import { lineIssue } from './line-issue.ts';
import { yamlWords } from './yaml-words.ts';

const OPEN = ['flow-seq-start', 'flow-map-start'];
const CLOSE = ['flow-seq-end', 'flow-map-end'];
/** After these, a block can begin on the same line: `- - a: 1`, and the parser lets it after a colon, to complain later. */
const INDICATORS = ['seq-item-ind', 'explicit-key-ind', 'map-value-ind'];
/** Neither content nor the beginning of a block. */
const BLANK = ['space', 'newline', 'comment'];

/** Words (keys, texts, numbers, colons, brackets, commas, comments, line ends) that a value takes in an ordinary file. */
const WORDS_PER_VALUE = 2;
/** %YAML and %TAG lines at the head of a file; ordinary files have none. */
const DIRECTIVES = 5;

/**
 * Refuses what would cost far more to read than to write, by looking at the words of the file alone, in time that grows
 * no faster than its length: the parser itself takes minutes for a file of open brackets.
 */
export function scanYaml(text: string, file: string): Issue | undefined {
  /** Columns at which the blocks around the present place began. */
  const blocks: number[] = [];
  let [line, column, count, aliases, brackets, directives] = [1, 0, 0, 0, 0, 0];
  let begins = true;
  for (const { word, kind, offset } of yamlWords(text)) {
    const isBlank = BLANK.includes(kind);
    if (begins && brackets === 0 && !isBlank) {
      while ((blocks.at(-1) ?? -1) >= column) blocks.pop();
      blocks.push(column);
    }
    if (OPEN.includes(kind)) brackets++;
    if (CLOSE.includes(kind)) brackets--;
    // a thousand of these cost the parser a million steps, so the first is enough
    if (brackets < 0) return lineIssue('yaml-bracket-extra', text, offset, file, { sign: word });
    if (kind === 'directive-line' && ++directives > DIRECTIVES)
      return lineIssue('yaml-directive', text, offset, file);
    if (kind === 'alias') aliases++;
    // the innermost text is no level
    if (blocks.length + brackets > LIMITS.depth + 1)
      return { ...problem('too-deep', file, [], { limit: LIMITS.depth }), line };
    if (kind !== 'space' && ++count > LIMITS.values * WORDS_PER_VALUE)
      return { ...problem('too-many-values', file, [], { limit: LIMITS.values }), line };
    if (aliases > LIMITS.aliases)
      return { ...problem('yaml-aliases', file, [], { limit: LIMITS.aliases }), line };
    const breaks = word.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 0 : column) + (breaks.at(-1) ?? '').length;
    begins = column === 0 || (begins && isBlank) || INDICATORS.includes(kind);
  }
  return undefined;
}
