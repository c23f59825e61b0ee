import type { Acceptable, Frontier, Label, Language, Purse, Result } from '@som/engine';
import { roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { caveatMark } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { chances, probabilityWords } from '../uncertainty/probability-words.ts';
import { PAYER_SUBJECTS } from '../words.ts';

/** How likely it is that a success is not too dear, at each price one might put on it. */
export interface Acceptability {
  purse: Purse;
  /** What a success is. */
  outcome: Label;
  /** The intervention, or several. */
  curves: readonly { title: Label; points: readonly Acceptable[] }[];
  /** With several: who is best at each threshold, doing nothing last among them. */
  frontier?: readonly Frontier[];
}

/** What a curve shows: with several interventions how often each is best, else how often it is worth its price. */
export function shownCurves(
  { curves, frontier }: Acceptability,
  lang: Language,
): { name: string; points: readonly Acceptable[] }[] {
  if (!frontier)
    return curves.map(({ title, points }) => ({ name: plainText(title[lang]), points }));
  const nothing = lang === 'da' ? 'At lade være' : 'Doing nothing';
  const names = [...curves.map(({ title }) => plainText(title[lang])), nothing];
  return names.map((name, i) => ({
    name,
    points: frontier.map(({ threshold, best }) => ({ threshold, probability: best[i] ?? 0 })),
  }));
}

/** Thresholds at which the best on average changes. */
function changes(frontier: readonly Frontier[]): Frontier[] {
  return frontier.filter((each, i) => i === 0 || each.chosen !== frontier[i - 1]?.chosen);
}

const nameOf = ({ curves }: Acceptability, chosen: number, lang: Language): string =>
  plainText(curves[chosen]?.title[lang] ?? (lang === 'da' ? 'at lade være' : 'doing nothing'));

/** The first threshold at which it is more likely than not. */
const turning = (points: readonly Acceptable[]): Acceptable | undefined =>
  points.find(({ probability }) => probability > 0.5);

/** The finding. */
export function acceptabilityFinding(source: Acceptability, lang: Language): string {
  const da = lang === 'da';
  const who = PAYER_SUBJECTS[source.purse][lang];
  if (source.frontier) {
    const turns = changes(source.frontier);
    const last = turns.at(-1);
    if (!last) return da ? 'Intet at sammenligne' : 'Nothing to compare';
    const name = nameOf(source, last.chosen, lang);
    if (turns.length === 1)
      return da
        ? `For ${who} er »${name}« bedst i gennemsnit, hvad end en succes må koste`
        : `For ${who} “${name}” is best on average whatever a success may cost`;
    const from = roundKroner(last.threshold, lang);
    return da
      ? `Må en succes koste ${from} eller mere, er »${name}« bedst i gennemsnit for ${who}`
      : `If a success may cost ${from} or more, “${name}” is best on average for ${who}`;
  }
  const points = source.curves[0]?.points ?? [];
  const first = points[0];
  if (first && first.probability > 0.5)
    return da
      ? `Det er ${probabilityWords(first.probability, lang)}, at en succes intet koster ${who}: i ${chances(first.probability, lang)} udfald`
      : `It is ${probabilityWords(first.probability, lang)} that a success costs ${who} nothing: in ${chances(first.probability, lang)} outcomes`;
  const turn = turning(points);
  if (!turn)
    return da
      ? `En succes koster ${who} mere end ${roundKroner(points.at(-1)?.threshold ?? 0, lang)} i de fleste udfald`
      : `A success costs ${who} more than ${roundKroner(points.at(-1)?.threshold ?? 0, lang)} in most outcomes`;
  return da
    ? `En succes koster højst ${roundKroner(turn.threshold, lang)} for ${who} i ${chances(turn.probability, lang)} udfald`
    : `A success costs ${who} at most ${roundKroner(turn.threshold, lang)} in ${chances(turn.probability, lang)} outcomes`;
}

/** The table behind the figure: every fourth threshold. */
export function acceptabilityTable(
  source: Acceptability,
  result: Pick<Result, 'caveats'>,
  lang: Language,
): Table {
  const da = lang === 'da';
  const curves = shownCurves(source, lang);
  const rows = curves[0]?.points ?? [];
  const best = source.frontier ? [da ? 'Bedst i gennemsnit' : 'Best on average'] : [];
  return {
    caption: `${acceptabilityFinding(source, lang)}${caveatMark(result, lang)}`,
    head: [
      da ? 'En succes må koste' : 'A success may cost',
      ...(source.frontier ? curves.map(({ name }) => name) : [da ? 'Det gør den i' : 'It does in']),
      ...best,
    ],
    rows: rows.flatMap(({ threshold }, i) =>
      i % 4 === 0
        ? [
            [
              roundKroner(threshold, lang),
              ...curves.map(({ points }) => chances(points[i]?.probability ?? 0, lang)),
              ...(source.frontier
                ? [nameOf(source, source.frontier[i]?.chosen ?? curves.length - 1, lang)]
                : []),
            ],
          ]
        : [],
    ),
    align: `${'r'.repeat(1 + curves.length)}${source.frontier ? 'l' : ''}`,
  };
}

/** The figure in a sentence. */
export function describeAcceptability(source: Acceptability, lang: Language): string {
  const points = source.curves[0]?.points ?? [];
  const said = points
    .filter((_, i) => i % 10 === 0)
    .map(
      ({ threshold, probability }) =>
        `${roundKroner(threshold, lang)}: ${chances(probability, lang)}`,
    );
  const what = plainText(source.outcome[lang]);
  return lang === 'da'
    ? `Succes: ${what}. Hvad den må koste, og i hvor mange udfald den koster mindre: ${said.join('; ')}.`
    : `Success: ${what}. What it may cost, and in how many outcomes it costs less: ${said.join('; ')}.`;
}
