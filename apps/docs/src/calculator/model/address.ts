import type { Assumption, Changes } from './assumption.ts';

/** Bounds for an address from a stranger. */
const MOST_CHARACTERS = 8000;
const MOST_ENTRIES = 300;
const NUMBER = /^-?\d{1,13}(\.\d{1,16})?$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return ''; // a broken escape belongs to no assumption and is reported as one that does not fit
  }
}

function fittingValue(assumption: Assumption, text: string): number | string | undefined {
  if (assumption.type === 'choice') return assumption.options.find(({ id }) => id === text)?.id;
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  const whole = assumption.kind !== 'years' || Number.isInteger(value);
  return whole && value >= assumption.low && value <= assumption.high ? value : undefined;
}

/**
 * Reads changes from an address. Only what the case can be asked about, and only values within bounds, is taken.
 *
 * @returns the changes, and the entries that did not fit and were left out
 */
export function readFragment(
  fragment: string,
  assumptions: readonly Assumption[],
): { changes: Changes; refused: string[] } {
  const text = fragment.replace(/^#/, '');
  // Starlight's own anchors are no changes and no mistake
  if (!text.includes('=')) return { changes: {}, refused: [] };
  if (text.length > MOST_CHARACTERS) return { changes: {}, refused: ['…'] };
  const known = new Map(assumptions.map((assumption) => [assumption.key, assumption]));
  const changes: Record<string, number | string> = {};
  const refused: string[] = [];
  for (const entry of text.split('&').slice(0, MOST_ENTRIES)) {
    const [rawKey = '', rawValue = ''] = entry.split('=', 2);
    const key = decoded(rawKey);
    const assumption = known.get(key);
    const value = assumption && fittingValue(assumption, decoded(rawValue));
    if (value === undefined) refused.push(key.slice(0, 80));
    else if (value !== assumption?.value || key.startsWith('intake.')) changes[key] = value;
  }
  return { changes, refused };
}
