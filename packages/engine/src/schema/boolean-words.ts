/** Words that YAML 1.1 readers make true, false or nothing. */
export const BOOLEAN_WORDS: ReadonlySet<string> = new Set([
  'on',
  'off',
  'yes',
  'no',
  'y',
  'n',
  'true',
  'false',
  'null',
]);
