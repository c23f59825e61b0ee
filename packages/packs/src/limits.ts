/** Bounds for files that may come from anywhere. Ordinary packs use a hundredth of them. */
export const LIMITS = {
  /** bytes of one file */
  fileBytes: 2_000_000,
  /** files in a pack folder */
  files: 400,
  /** YAML aliases (*name) in one file; few are useful, many are a bomb */
  aliases: 50,
} as const;
