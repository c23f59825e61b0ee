import { type Pack, warning } from '@som/engine';
import type { Checked, Rule } from './rule.ts';

type Consequence = Pack['consequences'][string][string];
type Outcome = Pack['outcomes'][string];
type Table = NonNullable<Consequence['change']>;

/** Years that the longest worked case with this outcome's group follows a participant after the intake year. */
function followed({ pack }: Checked, group: string): number {
  const cases = Object.values(pack.cases).filter((asked) => asked.group === group);
  return Math.max(
    0,
    ...cases.map(
      ({ horizon, finishAfterYears }) => (horizon?.years ?? 10) - (finishAfterYears ?? 0),
    ),
  );
}

const yearsOf = (table: Table): [number, number][] =>
  Object.entries(table)
    .map(([key, { value }]): [number, number] => [Number(key.slice('year-'.length)), value])
    .sort(([a], [b]) => a - b);

/**
 * The last year of a table that breaks off: it still holds at least half of the largest change, and nothing follows.
 * A table of one year tells of something that happens once, and one that tapers off has said where it goes.
 */
function brokenOff(table: Table): number | undefined {
  const years = yearsOf(table);
  const last = years.at(-1);
  if (!last || years.length < 2) return undefined;
  const largest = Math.max(...years.map(([, value]) => Math.abs(value)));
  return largest > 0 && Math.abs(last[1]) >= largest / 2 ? last[0] : undefined;
}

/** The change a consequence tells of, year by year; two paths count by what lies between them. */
function tableOf({ change, ifReached, ifNotReached }: Consequence): Table | undefined {
  if (change) return change;
  if (!ifReached || !ifNotReached) return undefined;
  const keys = [...new Set([...Object.keys(ifReached), ...Object.keys(ifNotReached)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      { value: (ifReached[key]?.value ?? 0) - (ifNotReached[key]?.value ?? 0) },
    ]),
  );
}

/** Held after its last year, or counted among those still there of an outcome whose own table ends as well. */
function isExplained(outcome: Outcome, { beyond, measuredAmong }: Consequence): boolean {
  const lasting = 'lasting' in outcome ? outcome.lasting : undefined;
  return Boolean(beyond) || (measuredAmong === 'those-still-there' && lasting?.kind === 'table');
}

/**
 * No consequence breaks off in the middle of what the pack's own cases look at, as if the service were back the year after:
 * it tapers off, is held (`beyond`), or says that it stops (a last year of 0, or an outcome that lasts no longer).
 */
export const horizonIsCovered: Rule = (checked) =>
  Object.entries(checked.pack.consequences).flatMap(([outcomeId, consequences]) => {
    const outcome = checked.pack.outcomes[outcomeId];
    if (!outcome || !['success', 'prevention', 'both'].includes(outcome.kind)) return [];
    const horizon = followed(checked, outcome.group);
    return Object.entries(consequences).flatMap(([id, consequence]) => {
      const table = tableOf(consequence);
      const last = table && !isExplained(outcome, consequence) ? brokenOff(table) : undefined;
      if (last === undefined || last + 1 >= horizon) return [];
      const file = `${checked.folder}/consequences.yaml`;
      return [
        warning('horizon-not-covered', file, [outcomeId, id], { consequence: id, last, horizon }),
      ];
    });
  });
