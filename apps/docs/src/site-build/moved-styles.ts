import { createHash } from 'node:crypto';
import { unescaped } from './unescaped.ts';

/** Text of scripts and styles looks like tags here and there, and none of it is one. */
const NOT_MARKUP = /(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>)/;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const STYLE = /\sstyle="([^"]*)"/;

const classOf = (style: string): string =>
  `st-${createHash('sha256').update(style).digest('hex').slice(0, 8)}`;

/** What a script shows by taking the style away is hidden only where no script runs. */
const ruleOf = (style: string): string => {
  const rule = `.${classOf(style)}{${style}}`;
  return /^display:\s*none;?$/.test(style) ? `@media (scripting:none){${rule}}` : rule;
};

/**
 * The page with its style attributes as classes and their rules in one block at the end of its head, so that its policy
 * needs to allow no attribute. The documentation's own components write them; a rule outside all layers wins like they do.
 */
export function moveStyles(html: string): string {
  const styles = new Set<string>();
  const parts = html.split(NOT_MARKUP).map((part, i) =>
    i % 2 === 1
      ? part
      : part.replace(TAG, (tag) => {
          const [whole, escaped] = STYLE.exec(tag) ?? [];
          if (whole === undefined || escaped === undefined) return tag;
          const style = unescaped(escaped);
          styles.add(style);
          const bare = tag.replace(whole, '');
          return /\sclass="/.test(bare)
            ? bare.replace(/\sclass="/, ` class="${classOf(style)} `)
            : bare.replace(/^<[^\s/>]+/, (name) => `${name} class="${classOf(style)}"`);
        }),
  );
  if (styles.size === 0) return html;
  const block = `<style>${[...styles].sort().map(ruleOf).join('')}</style>`;
  return parts.join('').replace('</head>', () => `${block}</head>`);
}

/** A style sheet that finds coloured code by its style attribute finds it by the class it was given instead. */
export const moveSelectors = (css: string): string =>
  css.replaceAll(`span[style^='--']:not([class])`, `span[class^='st-']`);
