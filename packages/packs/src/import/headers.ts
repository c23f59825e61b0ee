/** Which of a year's numbers a column holds. */
export type Part = 'value' | 'low' | 'high' | 'se';

/** What a header says, the whole of it understood. */
export interface Header {
  /** Years since the outcome set in; nothing when the header names none. */
  year?: number;
  part?: Part;
  /** An interval from a study, and not from judgement. */
  isStudy: boolean;
}

const PARTS: Readonly<Record<Part, readonly string[]>> = {
  value: ['skøn', 'estimat', 'estimate', 'værdi', 'value', 'ændring', 'change', 'middel', 'mean'],
  low: ['nedre', 'lav', 'laveste', 'lavest', 'low', 'lower', 'lo', 'min', 'll'],
  high: ['øvre', 'høj', 'højeste', 'højest', 'high', 'upper', 'hi', 'max', 'maks', 'ul'],
  se: ['se', 'standardfejl', 'stderr'],
};
const PART_OF = new Map(
  Object.entries(PARTS).flatMap(([part, words]) => words.map((word) => [word, part as Part])),
);
const STUDY = new Set(['ci', 'ki', '95', 'ci95', 'konfidensinterval', 'konfidens', 'confidence']);
const FILLING = new Set([
  'år',
  'aar',
  'year',
  'grænse',
  'limit',
  'bound',
  'interval',
  'usikkerhed',
]);

/**
 * Reads a header such as `0`, `år 1`, `year-2 se`, `nedre 0`, `ci_low_3` or `øvre`, word by word.
 *
 * @returns nothing when a word is not understood, or a year or part is named twice
 */
export function readHeader(text: string): Header | undefined {
  // »år -1« and 1.5 are no years since the outcome set in
  if (/(^|[^\p{L}\d])[-−–]\s*\d/u.test(text) || /\d[.,]\d/.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .replace(/\bs\.e\.?/g, 'se')
    .replace(/standard[ -]?(error|fejl)|std\.? ?err(or)?\.?/g, 'standardfejl')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const header: Header = { isStudy: false };
  for (const word of words) {
    const year = /^(?:t|y|år|year)?(\d{1,2})$/.exec(word)?.[1];
    const part = PART_OF.get(word);
    if (STUDY.has(word)) header.isStudy = true;
    else if (year !== undefined && header.year === undefined) header.year = Number(year);
    else if (part !== undefined && header.part === undefined) header.part = part;
    else if (!FILLING.has(word)) return undefined;
  }
  return header.year === undefined && header.part === undefined ? undefined : header;
}
