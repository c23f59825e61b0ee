/**
 * A number as people write it, as a file wants it: `1.650,50` → 1650.50, `26 %` → 0.26, `"26"` → 26.
 *
 * @returns the plain number and which message fits, or nothing when the text is not a number
 */
export function plainNumber(
  text: string,
): { code: 'danish-number' | 'percent-number' | 'quoted-number'; text: string } | undefined {
  const bare = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/\s|kr\.?$/gi, '');
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(bare))
    return { code: 'quoted-number', text: bare.replace('+', '') };
  const percent = /^([+-]?\d+(?:[.,]\d+)?)%$/.exec(bare)?.[1];
  if (percent !== undefined) {
    const share = Number(percent.replace(',', '.')) / 100;
    return { code: 'percent-number', text: String(Number(share.toPrecision(12))) };
  }
  if (/^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare))
    return { code: 'danish-number', text: bare.replaceAll('.', '').replace(',', '.') };
  return undefined;
}
