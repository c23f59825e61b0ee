import type { z } from 'zod';
import { type Issue, problem } from './issues.ts';
import { knownKeys } from './known-keys.ts';
import { MESSAGES, type MessageCode } from './messages/index.ts';
import { numberText } from './messages/say.ts';
import { nearest } from './nearest.ts';
import { plainNumber } from './plain-number.ts';
import { BOOLEAN_WORDS } from './schema/boolean-words.ts';
import type { Label } from './schema/words.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = (string | number)[];

const RULE_OF_ID = {
  rule: 'Brug små bogstaver a–z, tal og bindestreg.',
  ruleEn: 'Use lower-case letters a–z, digits and hyphens.',
};

/** The value at a path, own keys only. */
export function at(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const TYPE_WORDS: Record<string, [string, string]> = {
  object: ['en blok med nøgler', 'a block with keys'],
  record: ['en blok med nøgler', 'a block with keys'],
  array: ['en liste', 'a list'],
  tuple: ['en liste med to tal', 'a list of two numbers'],
  string: ['en tekst', 'a text'],
  number: ['et tal', 'a number'],
  int: ['et helt tal', 'a whole number'],
  boolean: ['true eller false', 'true or false'],
};
function typeName(value: unknown): [string, string] {
  if (value === null) return ['ingenting', 'nothing'];
  if (Array.isArray(value)) return ['en liste', 'a list'];
  return TYPE_WORDS[typeof value] ?? ['noget andet', 'something else'];
}

/** The value a problem is about: a bare number stands for the `value` of a block that is not written. */
function valueAt(raw: unknown, path: Path): unknown {
  const value = at(raw, path);
  if (value !== undefined || path.at(-1) !== 'value') return value;
  const bare = at(raw, path.slice(0, -1));
  return typeof bare === 'object' ? undefined : bare;
}

/** A value in a message; a block is not written out, and may carry a key called toString. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? '…' : String(value);

/** The year of a date, written the Danish way or as in a logbook. */
const yearOf = (value: unknown): string | undefined =>
  /^(?:\d{1,2}[-./]\d{1,2}[-./]((?:19|20)\d\d)|((?:19|20)\d\d)-\d\d-\d\d)$/
    .exec(textOf(value))
    ?.slice(1)
    .find((year) => year !== undefined);

/** The beginning of a text that may be a whole file. */
const startOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a number must be, of which one end was overstepped. */
function boundOf(issue: ZodIssue & { code: 'too_big' | 'too_small' }): Label {
  const [da, en] =
    issue.code === 'too_small'
      ? issue.inclusive === false
        ? ['over', 'above']
        : ['mindst', 'at least']
      : issue.inclusive === false
        ? ['under', 'below']
        : ['højst', 'at most'];
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  return { da: `${da} ${numberText(limit, 'da')}`, en: `${en} ${numberText(limit, 'en')}` };
}

/** What to say when a text stands where a number should. */
function notANumber(file: string, path: Path, value: unknown): Issue {
  const plain = typeof value === 'string' ? plainNumber(value) : undefined;
  const here = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const year = yearOf(value);
  if (year !== undefined)
    return problem('date-not-number', file, here, { value: textOf(value), plain: year });
  return plain === undefined
    ? problem('not-a-number', file, here, { value: textOf(value) })
    : problem(plain.code, file, here, { value: textOf(value), plain: plain.text });
}

function wrongType(
  issue: ZodIssue & { code: 'invalid_type' },
  raw: unknown,
  file: string,
  schema: { def: object },
): Issue {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    const isLanguage = key === 'da' || key === 'en';
    return isLanguage
      ? problem('missing-language', file, path.slice(0, -1), {
          languageDa: key === 'da' ? 'dansk' : 'engelsk',
          languageEn: key === 'da' ? 'Danish' : 'English',
        })
      : problem('missing-key', file, path.slice(0, -1), { key });
  }
  const expected: string = issue.expected;
  if (expected === 'number' || expected === 'int') {
    // a bare number has no key called value in the file
    const here = at(raw, path) === undefined ? path.slice(0, -1) : path;
    if (typeof value === 'number')
      return problem(Number.isFinite(value) ? 'not-whole' : 'not-finite', file, here, { value });
    return notANumber(file, path, value);
  }
  const known = expected === 'object' ? knownKeys(schema, raw, path) : [];
  if (typeof value === 'string' && (expected === 'object' || expected === 'record'))
    return problem('text-not-block', file, path, { value: startOf(value), known });
  const [expectedDa, expectedEn] = TYPE_WORDS[expected] ?? [expected, expected];
  const [actualDa, actualEn] = typeName(value);
  return problem('wrong-type', file, path, { expectedDa, expectedEn, actualDa, actualEn, known });
}

function notOneOf(file: string, path: Path, value: unknown, known: string[]): Issue {
  if (value === undefined)
    return problem('missing-key', file, path.slice(0, -1), { key: String(path.at(-1) ?? '') });
  const text = typeof value === 'object' ? '…' : textOf(value);
  return problem('not-one-of', file, path, { value: text, near: nearest(text, known), known });
}

/** One zod issue in the words of the product; the value is looked up in what was read. */
export function translate(
  issue: ZodIssue,
  raw: unknown,
  file: string,
  schema: { def: object },
): Issue[] {
  const path = issue.path as Path;
  const value = at(raw, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, raw, path);
      return issue.keys.map((key) =>
        BOOLEAN_WORDS.has(key)
          ? problem('boolean-key', file, [...path, key], { key })
          : problem('unknown-key', file, [...path, key], {
              key,
              near: nearest(key, known),
              known: known.filter((k) => !Object.hasOwn((value ?? {}) as object, k)),
            }),
      );
    }
    case 'invalid_type':
      return [wrongType(issue, raw, file, schema)];
    case 'invalid_value':
      return [notOneOf(file, path, value, issue.values.map(String))];
    case 'invalid_union': {
      const options = (issue as { options?: unknown[] }).options;
      if (issue.errors.length === 0 || options)
        return [notOneOf(file, path, value, (options ?? knownTags(schema, raw, path)).map(String))];
      // an untagged union is a text or a block: what was meant is the branch of the same type
      const meant =
        issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0)) ??
        issue.errors[0] ??
        [];
      return meant.flatMap((inner) =>
        translate({ ...inner, path: [...path, ...inner.path] } as ZodIssue, raw, file, schema),
      );
    }
    case 'invalid_key': {
      const key = String(path.at(-1) ?? '');
      if (BOOLEAN_WORDS.has(key)) return [problem('boolean-key', file, path, { key })];
      const parent = JSON.stringify(issue.issues ?? []);
      const rule = /year-/.test(parent)
        ? {
            rule: 'Skriv year-0, year-1 … (år siden).',
            ruleEn: 'Write year-0, year-1 … (years since).',
          }
        : /19\|20/.test(parent) || /\\d\{4\}/.test(parent)
          ? {
              rule: 'Skriv et kalenderår, fx 2026.',
              ruleEn: 'Write a calendar year, such as 2026.',
            }
          : /1\[01\]/.test(parent)
            ? {
                rule: 'Skriv en alder eller et aldersbånd, fx 14-15.',
                ruleEn: 'Write an age or an age band, such as 14-15.',
              }
            : RULE_OF_ID;
      const options = /"values":\[([^\]]*)\]/.exec(parent)?.[1];
      if (options) return [notOneOf(file, path, key, options.replaceAll('"', '').split(','))];
      return [problem('bad-key', file, path, { key, ...rule })];
    }
    case 'invalid_format':
      return [problem('bad-text', file, path, { value: textOf(value), ...ruleOf(issue) })];
    case 'too_big':
    case 'too_small':
      if (typeof value === 'number')
        return [
          problem('number-bounds', file, path, {
            value,
            bound: boundOf(issue),
          }),
        ];
      return [
        Array.isArray(value)
          ? problem('list-length', file, path)
          : problem('text-length', file, path, {
              limit: issue.code === 'too_big' ? Number(issue.maximum) : '…',
            }),
      ];
    case 'custom': {
      const { code, found } = (issue.params ?? {}) as { code?: string; found?: Issue['found'] };
      if (code !== undefined && Object.hasOwn(MESSAGES, code))
        return [problem(code as MessageCode, file, path, found ?? {})];
      return [problem('bad-text', file, path, { value: textOf(value), ...RULE_OF_ID })];
    }
    default:
      return [problem('bad-text', file, path, { value: textOf(value), rule: '', ruleEn: '' })];
  }
}

function knownTags(schema: { def: object }, raw: unknown, path: Path): string[] {
  return knownKeys(schema, raw, path);
}

function ruleOf(issue: ZodIssue): { rule: string; ruleEn: string } {
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  if (pattern.includes('https'))
    return {
      rule: 'Skriv en webadresse, der begynder med https://.',
      ruleEn: 'Write a web address that begins with https://.',
    };
  if (pattern.includes('@'))
    return {
      rule: 'Skriv pakke og version, fx children-youth@^1.',
      ruleEn: 'Write pack and version, such as children-youth@^1.',
    };
  if (pattern.includes('>='))
    return {
      rule: 'Skriv et interval med loft, fx >=0.1.0 <1.0.0.',
      ruleEn: 'Write a range with a ceiling, such as >=0.1.0 <1.0.0.',
    };
  if (pattern.includes('\\d{4}-'))
    return { rule: 'Skriv en dato som 2026-03-01.', ruleEn: 'Write a date as 2026-03-01.' };
  return RULE_OF_ID;
}
