/** How a text that ought to be a number fails to be one. */
type Slip = 'danish-number' | 'percent-number' | 'quoted-number' | 'number-with-unit';

const PER_CENT = /(?:%|pct\.?|procent|per cent)$/i;
const DANISH = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** 1.650,50 as 1650.50 */
const withPoint = (danish: string): string => danish.replaceAll('.', '').replace(',', '.');

/**
 * A number as people write it, as a file wants it: `1.650,50` → 1650.50, `26 %` → 0.26, `"26"` → 26, `5 år` → 5.
 *
 * @returns the plain number and which message fits, or nothing when the text is not a number
 */
export function plainNumber(text: string): { code: Slip; text: string } | undefined {
  const bare = text.trim().replace(/^[−–]/, '-').replace(/\s/g, '');
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(bare))
    return {
      // in quotes it would be one word; with a space in it, the space is what is wrong
      code: /\d\s+\d/.test(text) ? 'danish-number' : 'quoted-number',
      text: bare.replace('+', ''),
    };
  if (PER_CENT.test(bare)) {
    const percent = /^[+-]?\d+(?:[.,]\d+)?$/.exec(bare.replace(PER_CENT, ''))?.[0];
    if (percent === undefined) return undefined;
    const share = Number(percent.replace(',', '.')) / 100;
    return { code: 'percent-number', text: String(Number(share.toPrecision(12))) };
  }
  if (DANISH.test(bare)) return { code: 'danish-number', text: withPoint(bare) };
  const number = /^([+-]?\d[\d.,]*?)\.?\p{L}{1,12}\.?$/u.exec(bare)?.[1];
  if (number === undefined) return undefined;
  if (DANISH.test(number)) return { code: 'number-with-unit', text: withPoint(number) };
  return /^[+-]?\d+\.\d+$/.test(number) ? { code: 'number-with-unit', text: number } : undefined;
}
