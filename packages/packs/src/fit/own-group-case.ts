import type { Catalogue, Label, Language, Pack } from '@som/engine';
import { parseDocument } from 'yaml';
import { newCaseText } from '../new-case.ts';
import type { GroupFit } from './fit-groups.ts';
import type { Question } from './question.ts';
import { questionText } from './question-text.ts';
import { BAND_LABELS } from './score.ts';
import { say } from './sentences.ts';

/** What an own group is built from. */
export interface OwnGroup {
  /** Id of the case: kebab-case. */
  id: string;
  /** Who answers for the choices; stands in the logbook. */
  by: string;
  /** 2026-03-01; stands in the logbook when it is known. */
  date?: string;
  /** The start year. */
  year: number;
  language: Language;
}

type Step = 'group' | 'segments' | 'consequences' | 'effect' | 'costs';

const STEPS: Readonly<Record<GroupFit['differences'][number]['code'], Step>> = {
  'ages-outside': 'segments',
  'age-mix': 'segments',
  unit: 'costs',
  stage: 'effect',
  'problems-missing': 'group',
  'problems-extra': 'effect',
  measure: 'effect',
  'service-unused': 'consequences',
  'service-unsure': 'consequences',
};

/** Ids of the consequences that count in a case as it was written: only those can be left out or scaled. */
function countedIn(written: unknown, pack: Pack): Set<string> {
  const { chain, effect } = written as { chain?: string; effect?: Record<string, unknown> };
  const filled = chain === undefined ? {} : (pack.chains[chain]?.effect ?? {});
  const outcomes = [...Object.keys(filled), ...Object.keys(effect ?? {})];
  return new Set(outcomes.flatMap((outcome) => Object.keys(pack.consequences[outcome] ?? {})));
}

/** Leaves out, scales and shares that the differences call for; the first reason for a consequence stands. */
function changesOf(fit: GroupFit, counted: ReadonlySet<string>, own: OwnGroup) {
  const leaveOut: Record<string, string> = {};
  const adjust: Record<string, object> = {};
  let segments: Record<string, number> | undefined;
  const { by, date, language } = own;
  for (const { text, adjust: adjusts } of fit.differences)
    for (const change of adjusts) {
      if (change.kind === 'segments') segments = change.shares;
      if (change.kind === 'leave-out' && counted.has(change.consequence))
        leaveOut[change.consequence] ??= text[language];
      if (change.kind === 'scale' && counted.has(change.consequence))
        adjust[change.consequence] ??= {
          scale: change.factor,
          basis: 'illustrative',
          reason: change.reason[language],
          by,
          ...(date !== undefined && { date }),
        };
    }
  for (const id of Object.keys(leaveOut)) delete adjust[id];
  const consequences = {
    ...(Object.keys(leaveOut).length > 0 && { leaveOut }),
    ...(Object.keys(adjust).length > 0 && { adjust }),
  };
  return { segments, consequences };
}

/** What the logbook tells of the numbers that a difference changed. */
function done(
  difference: GroupFit['differences'][number],
  changed: { leaveOut?: object; adjust?: object },
): Label {
  const told = difference.adjust.flatMap((change) => {
    if (change.kind === 'segments') return [say('segmenterne er sat', 'the segments are set')];
    if (change.kind !== 'leave-out' && change.kind !== 'scale') return [];
    const id = change.consequence;
    const table = change.kind === 'leave-out' ? changed.leaveOut : changed.adjust;
    if (!Object.hasOwn(table ?? {}, id)) return [];
    return change.kind === 'leave-out'
      ? [say(`${id} er udeladt`, `${id} is left out`)]
      : [
          say(
            `${id} er ganget med ${String(change.factor).replace('.', ',')}`,
            `${id} is multiplied by ${change.factor}`,
          ),
        ];
  });
  return told.length === 0
    ? say(`Ikke rettet endnu: ${difference.advice.da}`, `Not changed yet: ${difference.advice.en}`)
    : say(
        `I sagen: ${told.map(({ da }) => da).join('; ')}.`,
        `In the case: ${told.map(({ en }) => en).join('; ')}.`,
      );
}

/**
 * A case for a municipality's own group, built on the nearest one: segments, left-out and scaled consequences, and an entry in
 * the logbook for every difference. It can be calculated as it stands; effect and costs are those of a new case.
 *
 * @param fit - the nearest group, from `fitGroups` with the same question
 * @returns the text of the case file
 */
export function ownGroupCase(
  question: Question,
  fit: GroupFit,
  pack: Pack,
  catalogue: Catalogue,
  own: OwnGroup,
): string {
  const { by, date, year, language } = own;
  const document = parseDocument(newCaseText(pack, catalogue, fit.group, year, language));
  const set = (key: string, value: unknown) => document.set(key, document.createNode(value));
  const counted = countedIn(document.toJS(), pack);
  const { segments, consequences } = changesOf(fit, counted, own);
  const asked = questionText(question, catalogue);
  const { label, band } = fit;
  const fits = BAND_LABELS[band];
  const entry = (step: Step, text: Label) => ({
    ...(date !== undefined && { date }),
    by,
    step,
    text,
  });
  set('case', own.id);
  set('title', say(`Egen målgruppe ud fra »${label.da}«`, `Own group built on “${label.en}”`));
  set('question', say(`Vores målgruppe: ${asked.da}.`, `Our group: ${asked.en}.`));
  if (segments) set('segments', segments);
  if (Object.keys(consequences).length > 0) set('consequences', consequences);
  set('logbook', [
    entry(
      'group',
      say(
        `Egen målgruppe (${asked.da}), bygget på »${label.da}«, som ${fits.da}. Hver forskel står for sig nedenfor.`,
        `Own group (${asked.en}), built on “${label.en}”, which ${fits.en}. Each difference stands on its own below.`,
      ),
    ),
    ...fit.differences.map((difference) => {
      const after = done(difference, consequences);
      const { da, en } = difference.text;
      return entry(STEPS[difference.code], say(`${da} ${after.da}`, `${en} ${after.en}`));
    }),
  ]);
  return document.toString({ lineWidth: 0 });
}
