import { findWork, type Language, type Parameter, type Source } from '@som/engine';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import type { ToldCalculation } from './told-calculation.ts';

/** A work as it is cited, its address apart. */
export function citation({ author, issued, title, containerTitle, publisher }: Source): string {
  const who = author?.slice(0, 6).join('; ') ?? '';
  const more = (author?.length ?? 0) > 6 ? ' m.fl.' : '';
  const when = issued === undefined ? '' : ` (${issued})`;
  const where = [containerTitle, publisher].filter((part) => part !== undefined).join(', ');
  const by = who === '' ? '' : `${who}${more}${when}. `;
  return plainText(`${by}${title}${who === '' ? when : ''}.${where === '' ? '' : ` ${where}.`}`);
}

/** Where a work is found. */
const addressOf = ({ URL, DOI }: Source): string =>
  URL ?? (DOI === undefined ? '' : `https://doi.org/${DOI}`);

/** What each source is used for, without repeating a name. */
function usedBy(parameters: readonly Parameter[], inputs: ToldCalculation['inputs']) {
  const works = new Map<Source, number>();
  for (const { source, origin } of parameters) {
    const work = source === undefined ? undefined : findWork(inputs, source, origin.file);
    if (work) works.set(work, (works.get(work) ?? 0) + 1);
  }
  return [...works].sort(([a], [b]) => (citation(a) < citation(b) ? -1 : 1));
}

/** Every work that a number of the result cites, in alphabetical order. */
export function sourcesTable({ plan, inputs }: ToldCalculation, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: da ? 'Kilder' : 'Sources',
    head: da
      ? ['Kilde', 'Sted', 'Findes', 'Tal herfra']
      : ['Source', 'Place', 'Found at', 'Figures from it'],
    rows: usedBy(plan.parameters, inputs).map(([work, count]) => [
      citation(work),
      plainText(work.locator ?? ''),
      plainText(addressOf(work)),
      String(count),
    ]),
    align: 'lllr',
  };
}
