import type { Language, Result } from '@som/engine';
import type { Block, SectionId } from '../document.ts';
import { yearRange } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { basisSentence } from '../sentences.ts';
import { basisTable } from '../tables/lines.ts';
import { publishedTable } from '../tables/published.ts';
import { BASIS_MEANINGS, BASIS_NAMES, STATUS_NAMES, word } from '../words.ts';
import { paragraph } from './money.ts';

type DetailSection = Extract<SectionId, 'basis' | 'published' | 'warnings' | 'stamp'>;

/** What the figures rest on, what others found, what to look at, and how it was calculated. */
export function detailBlocks(result: Result, lang: Language): Record<DetailSection, Block[]> {
  return {
    basis: [
      ...paragraph(basisSentence(result, lang)),
      { kind: 'table', table: basisTable(result, lang) },
      { kind: 'list', items: meanings(result, lang) },
    ],
    published:
      result.published.length === 0 ? [] : [{ kind: 'table', table: publishedTable(result, lang) }],
    warnings:
      result.warnings.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: result.warnings.map((warning) => plainText(warning.text[lang])),
            },
          ],
    stamp: [{ kind: 'list', items: stamp(result, lang) }],
  };
}

/** One line on each basis that occurs anywhere in the result. */
function meanings(result: Result, lang: Language): string[] {
  const { weakest, byIngredient } = result.basis;
  const shares = [weakest, ...Object.values(byIngredient)];
  const names = Object.keys(BASIS_NAMES) as (keyof typeof BASIS_NAMES)[]; // the keys of a Record
  return names
    .filter((basis) => shares.some((share) => share[basis]))
    .map((basis) => `${BASIS_NAMES[basis][lang]}: ${BASIS_MEANINGS[basis][lang]}`);
}

function stamp(result: Result, lang: Language): string[] {
  const { engine, pack, catalogue, format } = result.stamp;
  const short = (hash: string) => hash.slice(0, 12);
  return [
    `${word('caseId', lang)}: ${result.case}`,
    `${word('pack', lang)}: ${pack.id} ${pack.version} (${STATUS_NAMES[pack.status][lang]}, ${short(pack.hash)})`,
    `${word('catalogue', lang)}: ${catalogue.id} ${catalogue.version} (${short(catalogue.hash)})`,
    `${word('engine', lang)}: ${engine} · ${word('format', lang)}: ${format}`,
    `${word('period', lang)}: ${yearRange(result.startYear, result.lastYear)} · ${word('priceLevel', lang)}: ${result.priceYear}`,
  ].map(plainText);
}
