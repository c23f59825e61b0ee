import { nearest } from '@som/engine';
import { leverName, leverValue, type NamedLever } from '@som/report';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';

/** An assumption of a map, and between which values. */
export interface AskedLever {
  named: NamedLever;
  range: readonly [number, number];
}

/**
 * `ID` or `ID=from,to`: which assumption, and between which values.
 *
 * @throws UsageError with the assumptions there are
 */
export function askedLever(
  all: readonly NamedLever[],
  option: 'x' | 'y',
  options: Options,
): AskedLever {
  const { language: lang } = options;
  const da = lang === 'da';
  const typed = text(options, option);
  if (typed === undefined)
    throw new UsageError(
      da
        ? `Skriv to forudsætninger: som grid SAG --x ID --y ID, evt. ID=fra,til.\n${listed(all, options)}`
        : `Name two assumptions: som grid CASE --x ID --y ID, or ID=from,to.\n${listed(all, options)}`,
    );
  const [id = '', ends] = typed.split('=');
  const named = all.find(({ lever }) => lever.id === id);
  if (!named) {
    const ids = nearest(
      id,
      all.map(({ lever }) => lever.id),
    );
    const near = ids.length > 0 ? all.filter(({ lever }) => ids.includes(lever.id)) : all;
    throw new UsageError(
      da
        ? `Forudsætningen ${id} findes ikke i sagen. Prøv:\n${listed(near, options)}`
        : `There is no assumption ${id} in the case. Try:\n${listed(near, options)}`,
    );
  }
  const { lever } = named;
  if (ends !== undefined)
    return { named, range: askedEnds(named, `--${option} ${typed}`, ends, options) };
  if (lever.range) return { named, range: [lever.range.low, lever.range.high] };
  throw new UsageError(
    da
      ? `${id} har intet interval. Skriv selv fra og til: --${option} ${id}=fra,til. Der er regnet med ${lever.written}.`
      : `${id} has no range. Give one yourself: --${option} ${id}=from,to. The calculation uses ${lever.written}.`,
  );
}

/** Assumptions line by line, with what they are called. */
function listed(all: readonly NamedLever[], { language }: Options): string {
  const width = Math.max(...all.map(({ lever }) => lever.id.length));
  return all
    .map((named) => `  ${named.lever.id.padEnd(width)}  ${leverName(named, language)}`)
    .join('\n');
}

/** From and to, in order and possible. */
function askedEnds(
  named: NamedLever,
  asked: string,
  ends: string,
  { language: lang }: Options,
): [number, number] {
  const da = lang === 'da';
  const { id, bounds } = named.lever;
  const [from = Number.NaN, to = Number.NaN, ...more] = ends
    .split(',')
    .map((end) => (end.trim() === '' ? Number.NaN : Number(end)));
  if (!Number.isFinite(from) || !Number.isFinite(to) || more.length > 0)
    throw new UsageError(
      da
        ? `${asked}: skriv fra og til med komma imellem og punktum som decimaltegn, fx ${id}=0.1,0.5.`
        : `${asked}: write from and to with a comma between them, such as ${id}=0.1,0.5.`,
    );
  if (from >= to)
    throw new UsageError(
      da
        ? `${asked}: skriv det mindste tal først, fx ${id}=${to},${from}.`
        : `${asked}: write the smallest number first, such as ${id}=${to},${from}.`,
    );
  if (from >= bounds.low && to <= bounds.high) return [from, to];
  const [low, high] = [bounds.low, bounds.high].map((end) =>
    Number.isFinite(end) ? leverValue(named, end, lang) : undefined,
  );
  const within =
    high === undefined
      ? da
        ? `mindst ${low}`
        : `at least ${low}`
      : da
        ? `fra ${low} til ${high}`
        : `from ${low} to ${high}`;
  const share =
    named.words.reads !== 'share' ? '' : da ? ' 26 % skrives 0.26.' : ' 26% is written 0.26.';
  throw new UsageError(
    da
      ? `${asked}: »${leverName(named, lang)}« kan kun være ${within}.${share}`
      : `${asked}: “${leverName(named, lang)}” can only be ${within}.${share}`,
  );
}
