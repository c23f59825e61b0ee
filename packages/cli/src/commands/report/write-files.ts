import type { Language } from '@som/engine';
import { type Io, UsageError } from '../../io.ts';

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Writes bytes to a file.
 *
 * @throws UsageError when the file cannot be written there
 */
export function writeBinary(io: Io, path: string, bytes: Uint8Array, language: Language): void {
  try {
    io.writeBytes(path, bytes);
  } catch (error) {
    throw new UsageError(
      language === 'da'
        ? `Filen ${path} kunne ikke skrives (${reason(error)}). Kontrollér mappen og rettighederne.`
        : `The file ${path} could not be written (${reason(error)}). Check the folder and the permissions.`,
    );
  }
}

/**
 * Writes files to a new folder, all of them or none, so that no older file is mistaken for a new one.
 *
 * @throws UsageError when the folder is there already or cannot be written
 */
export function writeMany(
  io: Io,
  folder: string,
  files: Readonly<Record<string, string>>,
  language: Language,
): void {
  const da = language === 'da';
  if (io.exists(folder))
    throw new UsageError(
      da
        ? `${folder} findes allerede. Skriv en mappe, der ikke er der endnu, så nye filer ikke blandes med gamle.`
        : `${folder} is there already. Name a folder that is not there yet, so that new files do not mix with old ones.`,
    );
  try {
    io.writeFolder(folder, files);
  } catch (error) {
    throw new UsageError(
      da
        ? `Mappen ${folder} kunne ikke skrives (${reason(error)}). Kontrollér stien og rettighederne.`
        : `The folder ${folder} could not be written (${reason(error)}). Check the path and the permissions.`,
    );
  }
}
