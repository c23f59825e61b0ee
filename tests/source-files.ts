import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Made by tools and kept out of the repository (.gitignore). */
const MADE = ['node_modules', 'dist', '.git', '.astro', '.turbo', '.toolchain', 'coverage'];

/** Every file of the repository under a folder, by its path from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (MADE.includes(entry.name) || entry.name.endsWith('.tsbuildinfo')) return [];
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

/** The names at the top of the repository, those made by tools left out. */
export const topLevel = (): string[] => readdirSync(root).filter((name) => !MADE.includes(name));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** TypeScript files under a folder. */
export const sourcesUnder = (folder: string): string[] =>
  filesUnder(folder).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

/** A comment, a text, a template or a regular expression: whichever begins first hides the others. */
const HIDING =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=(?:^|[(,=:[!&|?{};>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm;

const withoutComments = (text: string): string =>
  text.replace(HIDING, (part) => (/^\/[*/]/.test(part) ? part.replace(/[^\n]/g, '') : part));

/** What a program does: its text without comments, texts and regular expressions. */
export const codeOf = (path: string): string =>
  textOf(path).replace(HIDING, (part) => part.replace(/[^\n]/g, ' '));

const IMPORTS =
  /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a file imports, types included: files of the repository by their path, packages by their name. */
export function importsOf(path: string): string[] {
  return [...withoutComments(textOf(path)).matchAll(IMPORTS)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? posix.join(dirname(path), name) : name;
  });
}
