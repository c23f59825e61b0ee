/** How decimals are written. */
export type NumberStyle = 'danish' | 'english';

/** What a text in a cell is, as a number. */
export type CellNumber =
  | { kind: 'number'; value: number }
  | { kind: 'ambiguous'; danish: number; english: number }
  | { kind: 'none' };

const MINUS = /^[−–‒﹣-]\s*/;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;

/** The digits of a text: minus signs as one, spaces between thousands taken out, a percent sign apart. */
function bare(text: string): { digits: string; scale: number } | undefined {
  const percent = /\s*%$/.test(text);
  const whole = text.trim().replace(/\s*%$/, '').replace(MINUS, '-').replace(/^\+/, '');
  // a space may only part thousands: »1 2« is two numbers, not twelve
  const hasSpace = new RegExp(SPACES.source).test(whole);
  if (hasSpace && !/^-?\d{1,3}([\s\u00a0\u2007\u2009\u202f]\d{3})+([.,]\d+)?$/.test(whole))
    return undefined;
  return { digits: whole.replace(SPACES, ''), scale: percent ? 100 : 1 };
}

const english = (digits: string): number | undefined =>
  /^-?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : undefined;
const danish = (digits: string): number | undefined =>
  /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/.test(digits)
    ? Number(digits.replaceAll('.', '').replace(',', '.'))
    : undefined;

/** Rid of the tail that dividing by 100 leaves. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value / scale).toPrecision(12));

/**
 * A number as people write it: `1.650,5`, `1,650.5`, `−3`, `26 %`.
 *
 * @param style - how other cells of the table show that decimals are written; decides texts such as `1.234`
 */
export function cellNumber(text: string, style?: NumberStyle): CellNumber {
  const read = bare(text);
  if (!read) return { kind: 'none' };
  const [da, en] = [danish(read.digits), english(read.digits)];
  const value = (number: number): CellNumber => ({
    kind: 'number',
    value: scaled(number, read.scale),
  });
  if (da === undefined) return en === undefined ? { kind: 'none' } : value(en);
  if (en === undefined || da === en) return value(da);
  if (style) return value(style === 'danish' ? da : en);
  return {
    kind: 'ambiguous',
    danish: scaled(da, read.scale),
    english: scaled(en, read.scale),
  };
}

/** How a table writes decimals, from the texts that can be read in one way only; nothing when they show both ways or none. */
export function styleOf(texts: readonly string[]): NumberStyle | undefined {
  const styles = new Set<NumberStyle>();
  for (const text of texts) {
    const read = bare(text);
    if (!read) continue;
    const [da, en] = [danish(read.digits), english(read.digits)];
    if (da !== undefined && en === undefined) styles.add('danish');
    if (en !== undefined && da === undefined) styles.add('english');
  }
  return styles.size === 1 ? [...styles][0] : undefined;
}
