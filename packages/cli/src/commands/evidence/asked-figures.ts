import type { Language } from '@som/engine';
import { UsageError } from '../../io.ts';
import { type Options, text, texts } from '../../options.ts';

/** Options of the evidence commands that hold figures. */
type Figure =
  | 'without'
  | 'value'
  | 'se'
  | 'p'
  | 'reached'
  | 'of'
  | 'mean'
  | 'low'
  | 'high'
  | 'prior-weight'
  | 'anyway';

const say = (language: Language, da: string, en: string) =>
  new UsageError(language === 'da' ? da : en);

/** `1,8`, `1.8` and `−0,2`; a thousands separator is refused rather than guessed. */
function readNumber(typed: string): number {
  const plain = typed.trim().replace('\u2212', '-').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A number, or undefined when it was not given. */
export function askedNumber(options: Options, name: Figure): number | undefined {
  const typed = text(options, name);
  if (typed === undefined) return undefined;
  const value = readNumber(typed);
  if (Number.isFinite(value)) return value;
  throw say(
    options.language,
    `--${name} er et tal, fx 0,3, ikke ${typed}.`,
    `--${name} is a number, such as 0.3, not ${typed}.`,
  );
}

/** `0,3` or `30 %`. */
function readShare(typed: string): number {
  const [, percent] = /^(.*?)\s*%$/.exec(typed) ?? [];
  return percent === undefined ? readNumber(typed) : readNumber(percent) / 100;
}

/** A share from 0 to 1, or undefined when it was not given. */
export function askedShare(options: Options, name: Figure): number | undefined {
  const typed = text(options, name);
  if (typed === undefined) return undefined;
  const value = readShare(typed);
  if (value >= 0 && value <= 1) return value;
  const guess = value > 1 && value <= 100 ? ` ${typed.trim()} %` : ' 0,3';
  throw say(
    options.language,
    `--${name} er en andel af dem, der begynder: skriv den som 0,3 eller 30 %, ikke ${typed}. Mente du${guess}?`,
    `--${name} is a share of those who begin: write it as 0.3 or 30%, not ${typed}. Did you mean${guess.replace(' %', '%').replace('0,3', '0.3')}?`,
  );
}

/** A whole number of persons. */
export function askedCount(options: Options, name: Figure): number | undefined {
  const typed = text(options, name);
  if (typed === undefined || /^\d{1,9}$/.test(typed))
    return typed === undefined ? undefined : Number(typed);
  throw say(
    options.language,
    `--${name} er et antal personer, fx 31, ikke ${typed}.`,
    `--${name} is a number of persons, such as 31, not ${typed}.`,
  );
}

/** `1.2,2.7` or `1,2;2,7`: from and to. */
export function askedInterval(options: Options): [number, number] | undefined {
  const typed = text(options, 'ci');
  if (typed === undefined) return undefined;
  const parts = typed.split(typed.includes(';') ? ';' : ',').map(readNumber);
  const [low = Number.NaN, high = Number.NaN] = parts;
  if (parts.length === 2 && low <= high) return [low, high];
  throw say(
    options.language,
    `--ci er nederste og øverste grænse: 1.2,2.7 eller "1,2;2,7", ikke ${typed}.`,
    `--ci is the lower and the upper limit: 1.2,2.7, not ${typed}.`,
  );
}

/** `9/31`: how many of how many. */
export function askedPersons(
  options: Options,
  name: 'before' | 'after' | 'ours' | 'theirs',
): { reached: number; of: number } | undefined {
  const typed = text(options, name);
  if (typed === undefined) return undefined;
  const [, reached, of] = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(typed.trim()) ?? [];
  if (of !== undefined && Number(of) > 0 && Number(reached) <= Number(of))
    return { reached: Number(reached), of: Number(of) };
  throw say(
    options.language,
    `--${name} er så mange af så mange, fx 9/31, ikke ${typed}.`,
    `--${name} is so many of so many, such as 9/31, not ${typed}.`,
  );
}

/** `NAME:0.1,0.2,0.35`: lowest, most likely and highest, once a person. */
export const askedJudgements = (
  options: Options,
): { by: string; lowest: number; likely: number; highest: number }[] =>
  texts(options, 'judge').map((typed) => {
    const [, by = '', figures = ''] = /^(.+):([^:]+)$/.exec(typed) ?? [];
    const parts = figures
      .split(figures.includes(';') ? ';' : ',')
      .map((part) => readShare(part.trim()));
    const [lowest = Number.NaN, likely = Number.NaN, highest = Number.NaN] = parts;
    if (by.trim() !== '' && parts.length === 3 && lowest <= likely && likely <= highest)
      return { by: by.trim(), lowest, likely, highest };
    throw say(
      options.language,
      `--judge er navn og tre andele, lavest, mest sandsynlig, højest: "NN:0.1,0.2,0.35", ikke ${typed}.`,
      `--judge is a name and three shares, lowest, most likely, highest: "NN:0.1,0.2,0.35", not ${typed}.`,
    );
  });
