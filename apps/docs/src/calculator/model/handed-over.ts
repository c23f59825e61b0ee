/** A case that another page of the site hands to the calculator: text only, read as strictly as any file. */
export interface HandedOver {
  /** File name shown for it. */
  file: string;
  text: string;
  /** The outcome whose effect was found, where that is what was handed over. */
  outcome?: string;
}

const PLACE = 'som-handed-over';
/** The address with this at its end asks for what was handed over. */
const HASH = '#egen-sag';
/** Longer than any case by far. */
const MOST_CHARACTERS = 500_000;

/**
 * Leaves a case for the calculator in this tab of the browser, where it stays until it is taken.
 *
 * @returns what to end the calculator's address with; nothing when the browser keeps nothing
 */
export function handOver(handed: HandedOver): string | undefined {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(handed));
    return HASH;
  } catch {
    return undefined; // storage is the reader's to allow
  }
}

/** Takes what was handed over, when the address asks for it; it is there once. */
export function takeHandedOver(): HandedOver | undefined {
  if (location.hash !== HASH) return undefined;
  try {
    const kept = sessionStorage.getItem(PLACE) ?? '';
    sessionStorage.removeItem(PLACE);
    if (kept.length > MOST_CHARACTERS) return undefined;
    const { file, text, outcome } = JSON.parse(kept) as Record<string, unknown>;
    if (typeof file !== 'string' || typeof text !== 'string') return undefined;
    return {
      file: file.slice(0, 200),
      text,
      ...(typeof outcome === 'string' && { outcome }),
    };
  } catch {
    return undefined; // nothing there, or not what this site leaves
  }
}
