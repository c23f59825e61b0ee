/** Styles of the terminal by name; the codes are the oldest ones, which every terminal knows. */
const CODES = { bold: '1', dim: '2', gain: '34', loss: '33' } as const;
export type Style = keyof typeof CODES;

/** Puts a style around text, or leaves it alone where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** @param colour - whether escape codes may be written; the caller knows its terminal */
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
