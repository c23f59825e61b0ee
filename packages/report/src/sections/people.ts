import type { Language, Result } from '@som/engine';
import type { Block, SectionId } from '../document.ts';
import { holdersWord } from '../sentences/holders.ts';
import { outcomeSentence, outOfHundred } from '../sentences.ts';
import { outcomesTable } from '../tables/lines.ts';
import { paragraph } from './money.ts';

/** Outcomes as people: sentences, hundred dots where both paths are known, and the table. */
export function peopleBlocks(
  result: Result,
  lang: Language,
): Record<Extract<SectionId, 'outcomes'>, Block[]> {
  if (result.outcomes.length === 0) return { outcomes: [] };
  const blocks = result.outcomes.flatMap((outcome): Block[] => [
    ...paragraph(outcomeSentence(result, outcome, lang)),
    ...dots(result, outcome, lang),
  ]);
  return { outcomes: [...blocks, { kind: 'table', table: outcomesTable(result, lang) }] };
}

function dots(result: Result, outcome: Result['outcomes'][number], lang: Language): Block[] {
  const counts = outOfHundred(outcome);
  if (counts === null) return [];
  const many = holdersWord(result, outcome, lang);
  const texts =
    lang === 'da'
      ? ['på grund af forløbet', 'ville have nået målet alligevel', 'når det ikke']
      : ['because of the course', 'would have reached the goal anyway', 'do not reach it'];
  const rows = [
    { mark: '●', count: counts.because },
    { mark: '○', count: counts.anyway },
    { mark: '·', count: counts.not },
  ].map((row, index) => ({ ...row, text: texts[index] ?? '' }));
  return [{ kind: 'people', of: lang === 'da' ? `af 100 ${many}` : `of 100 ${many}`, rows }];
}
