import type { Language } from '@som/engine';
import type { EvidenceMap } from '@som/evidence';
import {
  evidenceMapFigure,
  evidenceMapFinding,
  type EvidenceMap as MapFigure,
  type Report,
  STRENGTHS,
  type Strength,
  strengthOf,
} from '@som/report';
import type { Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { listOf, paragraph, section, speaker } from './say-report.ts';

/** The map as the figure draws it. */
export const mapFigureOf = (map: EvidenceMap): MapFigure => ({
  rows: map.interventions,
  columns: map.outcomes,
  cells: map.cells.map(({ intervention, outcome, studies, strongest }) => ({
    row: intervention,
    column: outcome,
    count: studies,
    strongest: strengthOf(strongest),
  })),
});

/** Writes the map as a figure, when asked for with --map --svg FILE. */
export function writeMap(io: Io, options: Options, map: EvidenceMap): string[] {
  const svg = text(options, 'svg');
  if (svg === undefined || !options.map) return [];
  const { language: lang } = options;
  writeOutput(io, svg, evidenceMapFigure(mapFigureOf(map), { lang }), lang);
  return [lang === 'da' ? `Skrevet: ${svg}` : `Written: ${svg}`];
}

/** The strongest design as one letter. */
const MARKS: Readonly<Record<Strength, string>> = {
  trial: '●',
  comparison: '◑',
  'before-after': '○',
  description: '·',
};
const strengths: readonly Strength[] = ['trial', 'comparison', 'before-after', 'description'];

/** The map in words: a line for each intervention with its outcomes, and the outcomes that nothing controlled is behind. */
export function mapReport(map: EvidenceMap, lang: Language): Report {
  const say = speaker(lang);
  const name = (id: string) => map.outcomes.find((outcome) => outcome.id === id)?.label[lang] ?? id;
  const none = say('ingen studier', 'no studies');
  const rows = map.interventions.map(({ id, label }) => {
    const cells = map.cells.filter(({ intervention }) => intervention === id);
    const known = cells.map(
      ({ outcome, studies, strongest }) =>
        `${name(outcome)} ${studies}${MARKS[strengthOf(strongest)]}`,
    );
    const missing = map.outcomes.length - cells.length;
    return [label[lang], known.join(' · ') || none, String(missing)];
  });
  const head = say(
    'Indsats|Undersøgt: antal studier og stærkeste design|Huller',
    'Intervention|Studied: number of studies and strongest design|Gaps',
  ).split('|');
  const key = strengths.map((strength) => `${MARKS[strength]} ${STRENGTHS[strength].label[lang]}`);
  const gaps = map.gaps.map(({ says, pack, outcome }) => `${says[lang]} [${pack}/${outcome}]`);
  return {
    title: evidenceMapFinding(mapFigureOf(map), lang),
    subtitle: say(
      'Et hul betyder, at viden mangler her, ikke at indsatsen ikke virker.',
      'A gap means that knowledge is missing here, not that the intervention does not work.',
    ),
    sections: [
      section(say('Indsatser og det, der er målt', 'Interventions and what was measured'), [
        rows.length === 0
          ? paragraph(say('Ingen studier at vise.', 'No studies to show.'))
          : { kind: 'table', table: { caption: '', head, rows, align: 'llr' } },
        paragraph(key.join(' · ')),
      ]),
      section(
        say('Effektmål uden kontrolleret studie bag', 'Outcomes without a controlled study'),
        [listOf(gaps)],
      ),
    ],
  };
}
