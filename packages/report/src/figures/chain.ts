import type { Language } from '@som/engine';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { RESTS_ON, word } from '../words.ts';
import { boxesAcross, boxesDown, drawBox } from './chain-boxes.ts';
import { downGap, linesNote, linkAcross, linkDown } from './chain-links.ts';
import {
  betweenWords,
  type EffectChain,
  isWeak,
  linkGrade,
  STEP_KINDS,
  weakestLink,
} from './effect-chain.ts';
import { canvas, type FigureOptions, frame } from './frame.ts';

/** px between boxes side by side. */
const GAP = 84;

/** Why should it work? Boxes from intervention to those who pay; how a link is drawn says how well it is known. */
export function chainFigure(chain: EffectChain, options: FigureOptions): string {
  const c = canvas('chain', options);
  const across = !c.narrow && chain.steps.length <= Math.floor(c.width / 170);
  const boxes = across
    ? boxesAcross(c, chain, GAP)
    : boxesDown(
        c,
        chain,
        chain.links.map((link) => downGap(c, link)),
      );
  const links = chain.links.map((link, index) => {
    const [from, to] = [boxes[index], boxes[index + 1]];
    if (from === undefined || to === undefined) return '';
    return across ? linkAcross(c, link, from, to) : linkDown(c, link, from, to);
  });
  const bottoms = boxes.map((box) => box.y + box.height);
  const body = [...links, ...boxes.map((box) => drawBox(c, box))].join('');
  return frame(c, {
    title: chainFinding(chain, c.lang),
    desc: describe(chain, c.lang),
    notes: chain.links.length > 0 ? [linesNote(c.lang)] : [],
    height: Math.max(40, ...bottoms) + (across ? 12 : 4),
    body,
    role: body.includes('<a href=') ? 'group' : 'img',
  });
}

/** The table behind the figure: each step, what leads on from it, and what that rests on. */
export function chainTable(chain: EffectChain, lang: Language): Table {
  return {
    caption: chainFinding(chain, lang),
    head: [word('step', lang), word('leadsTo', lang), word('basisOf', lang)],
    rows: chain.steps.map((step, index) => {
      const link = chain.links[index];
      const kind = step.kind === undefined ? '' : `${STEP_KINDS[step.kind][lang]}: `;
      const said = step.text === undefined ? step.title : `${step.title}: ${step.text}`;
      return [
        plainText(`${kind}${said}`),
        plainText(link?.label ?? ''),
        link === undefined ? '' : linkGrade(link, lang),
      ];
    }),
    align: 'lll',
  };
}

/** The finding: where the chain is weakest, and how many links are weak. */
export function chainFinding(chain: EffectChain, lang: Language): string {
  const index = weakestLink(chain.links);
  const weakest = index === undefined ? undefined : chain.links[index];
  if (index === undefined || weakest === undefined)
    return chain.steps.map(({ title }) => plainText(title)).join(' → ');
  const da = lang === 'da';
  const rests = weakest.unstudied
    ? { da: 'er ikke undersøgt', en: 'has not been studied' }[lang]
    : da
      ? `hviler på ${RESTS_ON[weakest.basis].da}`
      : `rests on ${RESTS_ON[weakest.basis].en}`;
  const isSame = chain.links.every(
    (link) => link.basis === weakest.basis && link.unstudied === weakest.unstudied,
  );
  if (isSame) return `${da ? 'Alle led' : 'Every link'} ${rests}`;
  const weak = chain.links.filter(isWeak).length;
  const count = da
    ? `${weak} af ${chain.links.length} led er svage. `
    : `${weak} of ${chain.links.length} links are weak. `;
  const between = betweenWords(chain, index, lang);
  const said = da
    ? `Svageste led er fra ${between}: det ${rests}`
    : `The weakest link is from ${between}: it ${rests}`;
  return weak > 1 ? `${count}${said}` : said;
}

function describe(chain: EffectChain, lang: Language): string {
  const steps = chain.steps.map((step, index) => {
    const link = chain.links[index];
    const title = plainText(step.title);
    return link === undefined ? title : `${title} → (${linkGrade(link, lang)})`;
  });
  return `${steps.join(' ')}.`;
}
