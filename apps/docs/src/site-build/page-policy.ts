import { createHash } from 'node:crypto';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const hashesIn = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, text = '']) => hashOf(text))),
];

const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/[^"]*json)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Text that the browser does not run, which may be long and look like anything. */
const DATA = /<script[^>]*type="application\/[^"]*json[^>]*>[\s\S]*?<\/script>/g;

/** Where a page is opened: from a server, or from a folder on a disk. */
export type Place = 'site' | 'folder';

/**
 * The content security policy of one page: nothing from elsewhere, and of what stands in the page itself only what the
 * build wrote, by its hash. A page in the folder may fetch nothing at all; only its threads come from within it.
 */
export function policyOf(page: string, place: Place): string {
  const html = page.replace(DATA, '');
  const scripts = hashesIn(html, INLINE_SCRIPT);
  const styles = hashesIn(html, INLINE_STYLE);
  // the search is WebAssembly
  const search = html.includes('<site-search') ? [`'wasm-unsafe-eval'`] : [];
  const ownScript = place === 'site' || /<script[^>]*\ssrc=/.test(html) ? [`'self'`] : [];
  const ownStyle = place === 'site' || html.includes('<link rel="stylesheet"') ? [`'self'`] : [];
  return [
    `default-src ${place === 'site' ? `'self'` : `'none'`}`,
    ['script-src', ...ownScript, ...search, ...scripts].join(' '),
    ['style-src', ...ownStyle, ...styles].join(' '),
    `img-src ${place === 'site' ? `'self' ` : ''}data:`,
    `worker-src ${place === 'site' ? `'self'` : 'blob:'}`,
    `object-src 'none'`,
    `base-uri ${place === 'site' ? `'self'` : `'none'`}`,
    `form-action ${place === 'site' ? `'self'` : `'none'`}`,
  ].join('; ');
}

/** The page with its policy before anything it is about, and after its letters, which a browser looks for first. */
export function withPolicy(html: string, place: Place): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html, place)}">`;
  const letters = /<meta charset="utf-8"\s*\/?>/i;
  if (!letters.test(html)) throw new Error('a page does not say how its letters are written');
  return html.replace(letters, (charset) => `${charset}${meta}`);
}
