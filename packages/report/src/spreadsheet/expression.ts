/** A spreadsheet formula, and the value it has as the file is written: what a viewer that cannot calculate shows. */
export interface Expression {
  readonly value: number;
  /** Its text as it stands in a cell of a sheet; cells of other sheets carry their sheet's name. */
  text(sheet: string): string;
  /** How tightly it binds, which tells where brackets are needed. */
  readonly binds: 'atom' | 'product' | 'sum';
}

/** A sum or an amount by years; a year left out is nothing, and writes no cell and no term. */
export type Row = readonly (Expression | undefined)[];

const atom = (value: number, text: (sheet: string) => string): Expression => ({
  value,
  text,
  binds: 'atom',
});

/** A number written into a formula. */
export const constant = (value: number): Expression => ({
  value,
  text: () => String(value).toUpperCase(),
  binds: value < 0 ? 'sum' : 'atom',
});

/** A cell or a range, named. */
export const named = (name: string, value: number): Expression => atom(value, () => name);

/** A cell by its address. */
export const reference = (home: string, address: string, value: number): Expression =>
  atom(value, (sheet) => (sheet === home ? address : `${quoted(home)}!${address}`));

/** A sheet's name as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const inBrackets = (part: Expression, sheet: string) => `(${part.text(sheet)})`;

/** a + b + …; nothing to add is 0. */
export function plus(...terms: (Expression | undefined)[]): Expression {
  const there = terms.filter((term) => term !== undefined);
  const [only] = there;
  if (only === undefined) return constant(0);
  if (there.length === 1) return only;
  return {
    value: there.reduce((sum, term) => sum + term.value, 0),
    text: (sheet) => there.map((term) => term.text(sheet)).join('+'),
    binds: 'sum',
  };
}

/** a · b · …; a factor written as 1 is left out. */
export function times(...factors: Expression[]): Expression {
  const one = (factor: Expression) => factor.value === 1 && factor.text('') === '1';
  const there = factors.filter((factor) => !one(factor));
  const [only] = there;
  if (only === undefined) return constant(1);
  if (there.length === 1) return only;
  return {
    value: there.reduce((product, factor) => product * factor.value, 1),
    text: (sheet) =>
      there
        .map((factor) => (factor.binds === 'sum' ? inBrackets(factor, sheet) : factor.text(sheet)))
        .join('*'),
    binds: 'product',
  };
}

/** a − b */
export const minus = (from: Expression, taken: Expression): Expression => ({
  value: from.value - taken.value,
  text: (sheet) =>
    `${from.text(sheet)}-${taken.binds === 'sum' ? inBrackets(taken, sheet) : taken.text(sheet)}`,
  binds: 'sum',
});

/** −a */
export const negative = (of: Expression): Expression => ({
  value: 0 - of.value,
  text: (sheet) => `-${of.binds === 'sum' ? inBrackets(of, sheet) : of.text(sheet)}`,
  binds: 'sum',
});

/** a / b */
export const over = (part: Expression, whole: Expression): Expression => ({
  value: part.value / whole.value,
  text: (sheet) =>
    `${part.binds === 'sum' ? inBrackets(part, sheet) : part.text(sheet)}/${
      whole.binds === 'atom' ? whole.text(sheet) : inBrackets(whole, sheet)
    }`,
  binds: 'product',
});

/** A function of the spreadsheet, by its English name as files write it. */
export const call = (name: string, parts: readonly Expression[], value: number): Expression =>
  atom(value, (sheet) => `${name}(${parts.map((part) => part.text(sheet)).join(',')})`);

/** The smallest. */
export const least = (...parts: Expression[]): Expression =>
  call('MIN', parts, Math.min(...parts.map(({ value }) => value)));

/** The largest. */
export const most = (...parts: Expression[]): Expression =>
  call('MAX', parts, Math.max(...parts.map(({ value }) => value)));

/** One or the other, as a comparison says. */
export const either = (
  left: Expression,
  is: '=' | '<' | '<=' | '>' | '>=',
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => {
  const holds = {
    '=': left.value === right.value,
    '<': left.value < right.value,
    '<=': left.value <= right.value,
    '>': left.value > right.value,
    '>=': left.value >= right.value,
  }[is];
  return atom(
    holds ? then.value : otherwise.value,
    (sheet) =>
      `IF(${left.text(sheet)}${is}${right.text(sheet)},${then.text(sheet)},${otherwise.text(sheet)})`,
  );
};
