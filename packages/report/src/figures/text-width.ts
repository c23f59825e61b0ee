/** Widths of characters in em for a wide screen face (DejaVu), by class: figures are drawn where no text can be measured. */
function em(character: string): number {
  if (/[iljtfr.,:;'|!()[\] ·-]/.test(character)) return 0.38;
  if (/[mwMW@%—]/.test(character)) return 0.97;
  if (/[A-ZÆØÅ−+–×]/.test(character)) return 0.76;
  return character.charCodeAt(0) > 0x2e80 ? 1 : 0.61;
}

/** Bold letters take more room. */
export const BOLD = 1.13;

/** About how wide a text is, px; rather a little too wide than too narrow. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + em(character), 0) * size;

/** A text broken at spaces into lines of at most `width` px; a longer word is broken, and what is over `lines` is cut with …. */
export function wrapText(text: string, size: number, width: number, lines = 3): string[] {
  const done: string[] = [];
  let line = '';
  for (const whole of text.split(' ')) {
    for (const piece of pieces(whole, size, width)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line === '' || textWidth(longer, size) <= width) line = longer;
      else {
        done.push(line);
        line = piece;
      }
    }
  }
  if (line !== '') done.push(line);
  if (done.length <= lines) return done;
  return [...done.slice(0, lines - 1), `${done[lines - 1] ?? ''}…`];
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(`${part}${character}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
