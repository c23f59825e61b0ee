import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { moveSelectors, moveStyles } from './moved-styles.ts';
import { FOLDER, openedFolder } from './opened-folder/opened-folder.ts';
import { withPolicy } from './page-policy.ts';

/** What the calculator needs when there is no connection; other pages are kept once they have been visited. */
const isNeeded = (path: string): boolean =>
  /^_astro\/.*\.(js|css)$/.test(path) ||
  /^data\/(index|catalogue|packs\/[^/]+)(\.json)?$/.test(path) ||
  /^(en\/calculator|beregner)\/index\.html$/.test(path) ||
  /^favicon\./.test(path);

/** The address of a file below the top of the site. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/**
 * Gives every page its content security policy, and writes what is needed without a connection: the worker that keeps
 * the calculator, and the folder that can be taken home.
 */
export const finishPages = (): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
        path.replaceAll('\\', '/'),
      );
      const rewrite = (path: string, change: (text: string) => string) =>
        writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
      for (const path of paths.filter((one) => one.endsWith('.css'))) rewrite(path, moveSelectors);
      writeFileSync(join(root, `${FOLDER}.zip`), await openedFolder(root, paths));
      for (const path of paths.filter((one) => one.endsWith('.html')))
        rewrite(path, (html) => withPolicy(moveStyles(html), 'site'));
      const needed = paths.filter(isNeeded).sort();
      const version = createHash('sha256');
      for (const path of needed) version.update(path).update(readFileSync(join(root, path)));
      const worker = readFileSync(new URL('./offline-worker.js', import.meta.url), 'utf8')
        .replace("'NEEDED'", JSON.stringify(needed.map(addressOf)))
        .replace('VERSION', version.digest('hex').slice(0, 16));
      writeFileSync(join(root, 'offline-worker.js'), worker);
      logger.info(`${needed.length} files are kept for offline use`);
    },
  },
});
