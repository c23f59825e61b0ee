/** Longest text in a box of a figure or a cell; the whole text stands elsewhere. */
const MOST_CHARACTERS = 120;

/** A text cut between two words where there is no room for it all. */
export function shortened(text: string, most = MOST_CHARACTERS): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

/** A colon, or a stop before a capital letter: not the one in “pr. familie”. */
const ENDS = /^.*?(?::(?=\s|$)|\.(?=\s+[^\p{Ll}]|$))/u;

/** The first sentence, without its stop. */
export function firstWords(text: string, most = MOST_CHARACTERS): string {
  const [sentence = ''] = ENDS.exec(text) ?? [text];
  return shortened(sentence.replace(/[.:]$/, ''), most);
}
