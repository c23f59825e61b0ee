import { fileOf } from './file-of.ts';

/** Where a page is, seen from the one that is open; the page itself says how far up the top of the folder is. */
export const at = (path: string): string =>
  `${document.documentElement.dataset['top'] ?? ''}${fileOf(path)}`;
