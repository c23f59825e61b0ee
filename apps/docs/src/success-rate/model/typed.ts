import type { Language } from '@som/engine';
import { readTyped } from '../../calculator/model/typed-number.ts';

const SHARE = { kind: 'share', low: 0, high: 1, label: { da: '', en: '' } } as const;

/** A number of 100 as people write it: 12, 12 %, 0,12 or 9 of 31. Undefined when it cannot be one. */
export function readOfHundred(text: string, lang: Language): number | undefined {
  const bare = text.trim();
  if (bare === '') return undefined;
  // a bare number is of 100, also 1; what begins with 0, is a share already
  const isCount = /^\d+([.,]\d+)?$/.test(bare) && !/^0[.,]/.test(bare);
  const read = readTyped(isCount ? `${bare} %` : bare, SHARE, lang);
  return 'value' in read ? read.value : undefined;
}

/** So many of so many: `9 af 31`, `9/31`. Undefined when it cannot be. */
export function readPersons(text: string): { reached: number; of: number } | undefined {
  const [, first, second] =
    /^\s*(\d{1,7})\s*(?:af|of|ud af|out of|\/)\s*(\d{1,7})\s*$/i.exec(text) ?? [];
  const [reached, of] = [Number(first), Number(second)];
  return first !== undefined && of > 0 && reached <= of ? { reached, of } : undefined;
}
