import type { Language, Result } from '@som/engine';
import { type Block, type Report, SECTIONS, type Section, type SectionId } from './document.ts';
import { number, yearRange } from './numbers.ts';
import { detailBlocks } from './sections/details.ts';
import { moneyBlocks } from './sections/money.ts';
import { peopleBlocks } from './sections/people.ts';
import { type Word, word } from './words.ts';

const TITLES: Readonly<Record<SectionId, Word>> = {
  answer: 'answer',
  'beyond-money': 'beyondMoney',
  payers: 'payers',
  budget: 'budget',
  years: 'years',
  consequences: 'consequences',
  outcomes: 'outcomes',
  'break-even': 'breakEven',
  scenarios: 'scenarios',
  cashable: 'cashable',
  basis: 'basis',
  published: 'published',
  'cut-off': 'cutOff',
  warnings: 'warnings',
  stamp: 'stamp',
};

/** The report of a result before it is rendered; sections with nothing to say are left out. */
export function buildReport(
  result: Result,
  lang: Language,
  wanted: readonly SectionId[] = SECTIONS,
): Report {
  const blocks: Record<SectionId, Block[]> = {
    ...moneyBlocks(result, lang),
    ...peopleBlocks(result, lang),
    ...detailBlocks(result, lang),
  };
  const sections: Section[] = SECTIONS.filter((id) => wanted.includes(id)).map((id) => ({
    id,
    title: word(TITLES[id], lang),
    blocks: blocks[id],
  }));
  return {
    title: result.title[lang],
    subtitle: subtitle(result, lang),
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

function subtitle(result: Result, lang: Language): string {
  const { years, per } = result.horizon;
  const n = number(result.participants, lang, { decimals: 1 });
  const people = result.participants === 1 ? result.group.one[lang] : result.group.many[lang];
  const horizon =
    lang === 'da'
      ? `${years} år${per === 'cohort' ? ' for hver årgang' : ' i alt'}`
      : `${years} ${years === 1 ? 'year' : 'years'}${per === 'cohort' ? ' for each cohort' : ' in all'}`;
  const prices = lang === 'da' ? `${result.priceYear}-priser` : `${result.priceYear} prices`;
  return [
    result.group.label[lang],
    `${n} ${people}`,
    `${yearRange(result.startYear, result.lastYear)} (${horizon})`,
    prices,
  ].join(' · ');
}
