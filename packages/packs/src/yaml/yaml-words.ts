import { CST, Lexer } from 'yaml';

/** Marks of the lexer that stand for no letter of the file. */
const MARKS = ['doc-mode', 'scalar', 'flow-error-end'];

/** A word of a YAML file, with its kind; the text of a plain or block scalar is `text`. */
export interface YamlWord {
  word: string;
  kind: string;
  /** Letters of the file before it. */
  offset: number;
}

/** The words of a YAML file (keys, texts, colons, brackets, spaces …) in their order, whether it can be parsed or not. */
export function* yamlWords(text: string): Generator<YamlWord> {
  let isText = false;
  let offset = 0;
  for (const word of new Lexer().lex(text)) {
    const kind: string = isText ? 'text' : (CST.tokenType(word) ?? 'text');
    isText = kind === 'scalar';
    if (MARKS.includes(kind)) continue;
    yield { word, kind, offset };
    offset += word.length;
  }
}
