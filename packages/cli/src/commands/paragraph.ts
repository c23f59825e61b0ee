/** An amount and its unit are one word: no line begins with a lonely %. */
const glued = (text: string): string => text.replace(/(\d) (?=%|kr\.|år)/g, '$1\u00a0');

/** A paragraph in lines of at most `width` columns, `lead` before the first and as many spaces before the others. */
export function paragraph(lead: string, text: string, width: number): string[] {
  const room = Math.max(20, width - lead.length);
  const lines: string[] = [];
  let line = '';
  for (const word of glued(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map(
    (l, i) => `${i === 0 ? lead : ' '.repeat(lead.length)}${l.replaceAll('\u00a0', ' ')}`,
  );
}
