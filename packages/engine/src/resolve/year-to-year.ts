import { type Issue, warning } from '../issues.ts';
import { type Context, packFile } from './context.ts';
import type { Quantity } from './quantity.ts';
import type { Resolved, ResolvedConsequence } from './resolved.ts';

/** Words that people use for a development from one year to the next. */
const WORDS =
  /(år til år|fra året før|i forhold til året før|ift\. året før|year[- ](on|over|to)[- ]year|from the year before)/i;

/** True when a table is the yearly differences of a known path. */
function isDifferenceOf(change: Record<number, Quantity>, path: Record<number, Quantity>): boolean {
  const years = Object.keys(change)
    .map(Number)
    .filter((year) => year > 0 && path[year] !== undefined && path[year - 1] !== undefined);
  if (years.length < 2) return false;
  return years.every((year) => {
    const step = (path[year]?.value ?? 0) - (path[year - 1]?.value ?? 0);
    return step !== 0 && Math.abs(step - (change[year]?.value ?? 0)) < 1e-9;
  });
}

function pathsOf(consequences: readonly ResolvedConsequence[], service: string) {
  return consequences.flatMap(({ change, price }) =>
    change.kind === 'paths' && price.service === service ? [change.reached, change.notReached] : [],
  );
}

/** A change from year to year given as a consequence, where it can be recognised: by its words, or against a known path. */
export function yearToYear(context: Context, { consequences }: Resolved): Issue[] {
  return consequences.flatMap(({ id, outcome, change, price }) => {
    if (change.kind !== 'change') return [];
    const added = context.case.consequences?.add?.[id];
    const body = context.pack.consequences[outcome]?.[id] ?? added;
    const text = [body?.note, body?.label?.da, body?.label?.en].filter(Boolean).join(' ');
    const paths = pathsOf(consequences, price.service);
    if (!WORDS.test(text) && !paths.some((path) => isDifferenceOf(change.byYear, path))) return [];
    const [file, path] = added
      ? [context.caseFile, ['consequences', 'add', id]]
      : [packFile(context, 'consequences.yaml'), [outcome, id]];
    return [warning('year-to-year-change', file, path, { consequence: id })];
  });
}
