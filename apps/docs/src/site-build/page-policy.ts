import { createHash } from 'node:crypto';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** What stands in an attribute, as the browser reads it before it checks the hash. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const all = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, text = '']) => text)),
];

const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/[^"]*json)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;

/**
 * The content security policy of one page: nothing from elsewhere, and of what stands in the page itself only what the
 * build wrote, by its hash. `wasm-unsafe-eval` is for the search, which is WebAssembly.
 */
export function policyOf(html: string): string {
  const scripts = all(html, INLINE_SCRIPT).map(hashOf);
  const styles = all(html, INLINE_STYLE).map(hashOf);
  // scripts and styles hold text that looks like attributes, and none of it is one
  const markup = html.replace(INLINE_SCRIPT, '').replace(INLINE_STYLE, '');
  const attributes = all(markup, STYLE_ATTRIBUTE).map((text) => hashOf(unescaped(text)));
  return [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    ...(attributes.length > 0 ? [`style-src-attr 'unsafe-hashes' ${attributes.join(' ')}`] : []),
    `img-src 'self' data:`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
}

/** The page with its policy, before anything it is about. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<head>|<head [^>]*>/,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`,
  );
