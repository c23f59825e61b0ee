import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  floatCoreTag,
  intCoreTag,
  load,
  mapTag,
  NOT_RESOLVED,
} from 'js-yaml';

/** Letters of the longest file read this way: with fewer letters than `LIMITS.values`, it cannot hold too many. */
const LONGEST = 110_000;
/** Levels inside each other; beyond them, the careful reader counts for itself. */
const DEEPEST = 40;

/**
 * Letters that are not text, other line ends, several documents, directives, tags, explicit keys, 1.0 as a key, commas
 * within numbers, endless numbers.
 */
const UNUSUAL = [
  /[^\n\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
  /^ *(?:%|---|\.\.\.)/m,
  /(?:^[ -]*|[:,[{] *)[!?&*]/m,
  /\d\.0* *:/,
  /\[(?:\s|#[^\n]*\n)*-?\d+,\S/,
  /(?:^|[\s:,[{])[-+]?(?:\d{16}|\d[\d.]*[eE][-+]?\d{3})/,
];

/** Letters of a key: YAML has a bound of its own for them, which the careful reader keeps. */
const LONGEST_KEY = 100;

class Unusual extends Error {}

/** A number that is written as nearly all are; other ways of writing it are left to the careful reader. */
const plain = (tag: typeof intCoreTag, isPlain: (source: string) => boolean) =>
  defineScalarTag(tag.tagName, {
    ...tag,
    resolve: (source, ...how) => {
      const value = tag.resolve(source, ...how);
      if (value !== NOT_RESOLVED && !isPlain(source)) throw new Unusual();
      return value;
    },
  });

const SCHEMA = CORE_SCHEMA.withTags(
  plain(intCoreTag, (source) => /^(?:0|-?[1-9]\d{0,14})$/.test(source)),
  // 11.500 may be meant as thousands: the careful reader has a word on it
  plain(
    floatCoreTag,
    (source) => /^-?\d{1,12}\.\d{1,12}$/.test(source) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(source),
  ),
  defineMappingTag(mapTag.tagName, {
    ...mapTag,
    addPair: (map, key, value) => {
      if (typeof key !== 'string' && !Number.isInteger(key)) throw new Unusual();
      if (String(key).length > LONGEST_KEY) throw new Unusual();
      // perhaps { share:0.4 } or a comma in a text: the careful reader has a word on it
      if (value === null) throw new Unusual();
      return mapTag.addPair(map, key, value);
    },
  }),
);

/**
 * What a YAML file says when there is nothing unusual in it; nothing otherwise, and then `readYaml` finds out.
 *
 * Reading files is most of what a short command does, and this reader is several times as quick as the careful one,
 * since it keeps no places. What it reads, the careful one reads alike: a law of the tests.
 */
export function ordinaryYaml(text: string): { value: unknown } | undefined {
  if (text.length > LONGEST || UNUSUAL.some((sign) => sign.test(text))) return undefined;
  try {
    return { value: load(text, { schema: SCHEMA, maxDepth: DEEPEST, maxAliases: 0 }) };
  } catch {
    // whatever it is, the careful reader says it with its line
    return undefined;
  }
}
