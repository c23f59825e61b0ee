import { moveStyles } from '../moved-styles.ts';
import { withPolicy } from '../page-policy.ts';
import { appOf } from './app-of.ts';
import { carriedId } from './carried.ts';
import { fileOf } from './file-of.ts';
import { nearAddresses } from './near-addresses.ts';
import { serverless } from './serverless.ts';

/** What the pages of a folder are made with. */
export interface Materials {
  /** Addresses of everything in the folder. */
  there: ReadonlySet<string>;
  /** The script of all that answers. */
  apps: string;
  /** A file of the site by its address. */
  textOf: (address: string) => string;
  /** Files of data, by their path below `data/`. */
  data: readonly string[];
}

/** The script of all that answers, for pages that do not have it in themselves. */
export const APPS_ADDRESS = '/_astro/apps.js';

const SHEET = /<link rel="stylesheet" href="(\/[^"]*)"([^>]*)>/g;

/** Text of a script as it can stand in a page, where some signs would end it too early. */
const inPage = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const carried = ({ data, textOf }: Materials, needs: RegExp): string =>
  data
    .filter((path) => needs.test(path))
    .map((path) => {
      const json = textOf(`/data/${path}`).replaceAll('<', '\\u003c');
      return `<script type="application/json" id="${carriedId(path)}">${json}</script>`;
    })
    .join('');

/**
 * A page of the site as it stands in a folder that is opened without a server. The calculator has all it needs in
 * itself: it works also when it is sent alone, or opened where it lies in the zip file.
 */
export function openedPage(address: string, html: string, materials: Materials): string {
  const { textOf, there, apps } = materials;
  const top = '../'.repeat(fileOf(address).split('/').length - 1);
  const app = appOf(html);
  const isWhole = app?.name === 'Calculator';
  const sheet = (link: string, href: string, rest: string) =>
    isWhole ? `<style${rest}>${textOf(href)}</style>` : link;
  const read = serverless(html, textOf)
    .replace('<html', `<html data-top="${top}"`)
    .replace(app?.island ?? '', () => app?.place ?? '');
  const near = nearAddresses(read.replace(SHEET, sheet), top, there);
  const script = isWhole
    ? `<script>${inPage(apps)}</script>`
    : `<script src="${top}${fileOf(APPS_ADDRESS)}"></script>`;
  const answering = app ? carried(materials, app.needs) + script : '';
  const page = near.replace('</body>', () => `${answering}</body>`);
  return withPolicy(moveStyles(page), 'folder');
}
