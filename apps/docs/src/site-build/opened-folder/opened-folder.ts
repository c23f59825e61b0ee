import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { bundleApps } from './bundle-apps.ts';
import { fileOf } from './file-of.ts';
import { APPS_ADDRESS, openedPage } from './opened-page.ts';

/** The name of the folder; its file for downloading has it too. */
export const FOLDER = 'soem-beregner';

const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
const isPage = (path: string): boolean =>
  /(^|\/)index\.html$/.test(path) && !/(^|\/)404\//.test(path);
const isKept = (path: string): boolean =>
  isPage(path) || /^_astro\/(.*\.css|ec\..*\.js)$/.test(path);

/** The same bytes for the same pages, whatever the clock says: the first day a zip file knows. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The site as a folder for a disk or a network drive, in one zip file: every page can be opened by a double-click,
 * and the calculator's are whole in themselves.
 *
 * @param root - folder of the built site
 * @param paths - its files, from there
 */
export async function openedFolder(root: string, paths: readonly string[]): Promise<Uint8Array> {
  const kept = paths.filter(isKept);
  const data = paths.flatMap((path) => /^data\/(.*\.json)$/.exec(path)?.[1] ?? []);
  const textOf = (address: string) => readFileSync(join(root, address), 'utf8');
  const apps = await bundleApps();
  const there = new Set([...kept.map(addressOf), APPS_ADDRESS]);
  const materials = { there, apps, data: data.sort(), textOf };
  const texts = kept.map((path): [string, string] => {
    const address = addressOf(path);
    const text = textOf(path);
    return [fileOf(address), isPage(path) ? openedPage(address, text, materials) : text];
  });
  const files = [...texts, [fileOf(APPS_ADDRESS), apps] as const].map(([file, text]) => [
    `${FOLDER}/${file}`,
    new TextEncoder().encode(text),
  ]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DAY });
}
