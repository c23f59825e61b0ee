import { safeHref } from '@som/report';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';

/** Raw HTML in a pack's text is shown as text: a pack is data and may come from a stranger. */
const htmlAsText = defineMdastPlugin({
  name: 'html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/** Nothing is fetched from elsewhere. */
const noImages = defineMdastPlugin({
  name: 'no-images',
  image(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
});

/** Only addresses that may stand in a link; file names beside the README lead nowhere on the site. */
const safeLinks = defineHastPlugin({
  name: 'safe-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties['href'];
      const safe = typeof href === 'string' ? safeHref(href) : null;
      if (safe === null || !/^https?:/.test(safe)) context.setProperty(node, 'href', null);
    },
  },
});

/**
 * The Markdown of a pack's README or CHANGELOG as safe HTML, without its first heading, which the page has already.
 *
 * @param isWholePage - else the text stands under a heading of the page, and its own go one level down
 */
export function packText(markdown: string, isWholePage = false): string {
  const bare = markdown.replace(/^\s*# .*\n/, '');
  const body = isWholePage ? bare : bare.replace(/^(#{2,4}) /gm, '#$1 ');
  const { html } = markdownToHtml(body, {
    mdastPlugins: [htmlAsText, noImages],
    hastPlugins: [safeLinks],
  });
  // Tags in the text were escaped above, so every table here is one of ours. Packs write their texts in Danish.
  let tables = 0;
  return (
    html
      .replaceAll('<table>', () => {
        tables += 1;
        return `<section class="som-scroll" tabindex="0" aria-label="Tabel ${tables}"><table>`;
      })
      .replaceAll('</table>', '</table></section>')
      // what is wider than the page scrolls, and the keyboard must reach it
      .replaceAll('<pre>', '<pre tabindex="0">')
  );
}
