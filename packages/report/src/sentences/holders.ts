import type { Language, Result } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { HOLDER_NAMES } from '../words.ts';

/**
 * The word for those who hold an outcome: that of the group, or of the role whose outcome it is.
 *
 * @param count - the number as it is shown; `1` asks for the singular
 */
export function holdersWord(
  result: Result,
  outcome: { of: string } | undefined,
  lang: Language,
  count = '',
): string {
  const role = Object.entries(HOLDER_NAMES).find(([name]) => name === outcome?.of)?.[1];
  const { one, many } = role ?? result.group;
  return plainText((count === '1' ? one : many)[lang]);
}
