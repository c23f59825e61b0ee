import type { Label } from '../schema/words.ts';

/** Characters that steer a terminal or the direction of text: files come from anywhere. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text from a file with nothing in it that steers what shows it. */
export const visible = (text: string): string => text.replace(STEERING, '\uFFFD');

/** Found values as an issue carries them. */
export type FoundValues = Readonly<
  Record<string, string | number | readonly string[] | Label | undefined>
>;
/** Words for one code: what is wrong with the value found, and what to do. */
export type Message = (found: FoundValues) => Label;

/**
 * A number in Danish (1.234.567,5) or English, as many digits as it has, up to ten. Thousands are marked from 10,000,
 * so that a year stays a year.
 */
export function numberText(value: number, language: 'da' | 'en'): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(10))).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const marked = Math.abs(value) >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const text = decimals === undefined ? marked : `${marked}${point}${decimals}`;
  return text.replace('-', '−');
}

function valueText(value: FoundValues[string], language: 'da' | 'en'): string {
  if (value === undefined) return '–';
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'string')
    return visible(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if ('da' in value) return visible(value[language]);
  return value.slice(0, 12).map(visible).join(', ') + (value.length > 12 ? ' …' : '');
}

function fill(template: string, found: FoundValues, language: 'da' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => valueText(found[key], language));
}

/** A message from two templates in which `{name}` stands for a found value. */
export function say(da: string, en: string): Message {
  return (found) => ({ da: fill(da, found, 'da'), en: fill(en, found, 'en') });
}

/** A message with a suggestion when there are near names, and with the list of known names otherwise. */
export function sayNearest(da: string, en: string): Message {
  return (found) => {
    const { near, known } = found;
    if (!(Array.isArray(near) && near.length > 0) && !(Array.isArray(known) && known.length > 0))
      return say(da, en)(found);
    const hasNear = Array.isArray(near) && near.length > 0;
    const hint = hasNear
      ? say(' Mente du {near}?', ' Did you mean {near}?')
      : say(' Kendte: {known}.', ' Known: {known}.');
    const [said, hinted] = [say(da, en)(found), hint(found)];
    // a list that is cut short ends in points already
    const joined = (text: string, more: string) => text + more.replace(/ …\.$/, ' …');
    return { da: joined(said.da, hinted.da), en: joined(said.en, hinted.en) };
  };
}
