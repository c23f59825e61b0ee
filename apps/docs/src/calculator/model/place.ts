import type { Language } from '@som/engine';

/** What the part of an address after # says. */
export interface Place {
  /** 1–6 */
  step?: number | undefined;
  /** A whole case, packed. */
  packed?: string | undefined;
  /** Single changes of the case, as older addresses have them. */
  changes: string;
}

const STEP = /^(?:trin|step)=([1-6])$/;
const PACKED = /^case=([A-Za-z0-9_-]+)$/;

/** Reads the part of an address after #; what it does not know it leaves among the changes. */
export function readPlace(hash: string): Place {
  const place: Place = { changes: '' };
  const rest: string[] = [];
  for (const entry of hash.replace(/^#/, '').split('&')) {
    const step = STEP.exec(entry)?.[1];
    const packed = PACKED.exec(entry)?.[1];
    if (step !== undefined) place.step = Number(step);
    else if (packed !== undefined) place.packed = packed;
    else if (entry !== '') rest.push(entry);
  }
  return { ...place, changes: rest.join('&') };
}

/** The part of an address from # on; empty when it says nothing. */
export function writePlace({ step, packed, changes }: Place, lang: Language): string {
  const entries = [
    step === undefined ? '' : `${lang === 'da' ? 'trin' : 'step'}=${step}`,
    packed === undefined ? '' : `case=${packed}`,
    changes,
  ].filter((entry) => entry !== '');
  return entries.length === 0 ? '' : `#${entries.join('&')}`;
}
