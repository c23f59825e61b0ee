/** Bounds for files that may come from anywhere. Ordinary packs use a tenth of them or less. */
export const LIMITS = {
  /** bytes of one file */
  fileBytes: 2_000_000,
  /** files in a pack folder */
  files: 400,
  /** bytes of all files of a pack, unpacked */
  packBytes: 8_000_000,
  /** bytes of a package tarball as it is sent, compressed */
  archiveBytes: 4_000_000,
  /** YAML aliases (*name) in one file; few are useful, many are a bomb */
  aliases: 50,
  /** levels inside each other in one YAML file */
  depth: 60,
  /** values (keys, numbers, texts, blocks, lists) in one YAML file */
  values: 60_000,
} as const;
