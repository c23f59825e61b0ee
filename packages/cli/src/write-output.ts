import type { Language } from '@som/engine';
import { type Io, UsageError } from './io.ts';

/**
 * Writes a whole file or nothing.
 *
 * @throws UsageError when the file cannot be written there
 */
export function writeOutput(io: Io, path: string, text: string, language: Language): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      language === 'da'
        ? `Filen ${path} kunne ikke skrives (${why}). Kontrollér mappen og rettighederne.`
        : `The file ${path} could not be written (${why}). Check the folder and the permissions.`,
    );
  }
}
