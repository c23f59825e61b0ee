import { plainText } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe between tags and inside quoted attributes, in HTML and in SVG. */
export const escapeHtml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** An address that may stand in a link: http(s), mailto, or on the same site. Anything else becomes null. */
export function safeHref(href: string): string | null {
  const address = plainText(href);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return address;
  return ['http', 'https', 'mailto'].includes(scheme) ? address : null;
}
