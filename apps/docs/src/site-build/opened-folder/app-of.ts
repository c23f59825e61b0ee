import { unescaped } from '../unescaped.ts';

/** What answers on a page, by its name, and the data that it asks for. */
const DATA: Readonly<Record<string, RegExp>> = {
  Calculator: /^/,
  FindGroup: /^(index|catalogue|packs\/.*)\.json$/,
  Knowledge: /^knowledge\.json$/,
  SuccessRate: /^(index|packs\/.*)\.json$/,
};

const ISLAND = /<astro-island([^>]*)>([\s\S]*?)<\/astro-island>/;

/** The part of a page that answers: its name, what to put in its place, and the files of data it needs. */
export interface App {
  name: string;
  island: string;
  place: string;
  needs: RegExp;
}

/** What answers on a page, or nothing when it is only read. */
export function appOf(html: string): App | undefined {
  const [island, attributes, within = ''] = ISLAND.exec(html) ?? [];
  if (island === undefined) return undefined;
  const name = /component-export="([^"]*)"/.exec(unescaped(attributes ?? ''))?.[1] ?? '';
  const needs = DATA[name];
  if (!needs) throw new Error(`the opened folder does not know ${name}`);
  const waiting = within.replace(/<template[\s\S]*?<\/template>/, '');
  return { name, island, place: `<div data-app="${name}">${waiting}</div>`, needs };
}
