import { fileOf } from './file-of.ts';

const LINK = /<a\s[^>]*?href="(\/[^"?#]*)[^"]*"[^>]*>([\s\S]*?)<\/a>/g;
const ADDRESS = /\s(href|src)="(\/[^"?#]*)([^"]*)"/g;

/**
 * A page whose links lead to the files of the folder, seen from the page. What is not in the folder, such as the folder
 * itself, is no link there.
 *
 * @param top - how far up the top of the folder is, as `../` as often as needed
 * @param there - addresses of everything in the folder
 */
export const nearAddresses = (html: string, top: string, there: ReadonlySet<string>): string =>
  html
    .replace(LINK, (link, to: string, text: string) => (there.has(to) ? link : text))
    .replace(ADDRESS, (_, name: string, to: string, rest: string) => {
      if (!there.has(to)) throw new Error(`a page needs ${to} in the folder`);
      return ` ${name}="${top}${fileOf(to)}${rest}"`;
    });
