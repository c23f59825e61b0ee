const NO_SEARCH = {
  da: 'Hentet udgave uden søgning',
  en: 'Downloaded edition without search',
};

/** Scripts and links that need a server: modules, what fetches pages ahead, and where the page has its address. */
const NEEDS_SERVER =
  /<script[^>]*type="module"[^>]*\ssrc="[^"]*"[^>]*><\/script>|<link[^>]*rel="(?:canonical|alternate|sitemap|modulepreload)"[^>]*>|<meta property="og:url"[^>]*>/g;
/** The code blocks' own script imports nothing, so it can be an ordinary one. */
const CODE_SCRIPT = /<script type="module" src="([^"]*\/ec\.[^"]*\.js)"><\/script>/g;
const ICON = /(<link rel="shortcut icon" href=")(\/[^"]*)/;
const SEARCH = /<site-search[\s\S]*?<\/site-search>/;

/**
 * A page without what only a server can give it. The search fetches its index, so its place says that it is not there.
 *
 * @param textOf - a file of the site by its address
 */
export function serverless(html: string, textOf: (address: string) => string): string {
  const lang = /<html[^>]*\slang="en"/.test(html) ? 'en' : 'da';
  return html
    .replace(CODE_SCRIPT, '<script defer src="$1"></script>')
    .replace(NEEDS_SERVER, '')
    .replace(SEARCH, `<p class="som-no-search">${NO_SEARCH[lang]}</p>`)
    .replace(ICON, (_, before: string, href: string) => {
      return `${before}data:image/svg+xml,${encodeURIComponent(textOf(href))}`;
    });
}
