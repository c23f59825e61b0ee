import type { Language } from '@som/engine';
import type { PackageChange } from '@som/packs/node';
import { escapeMarkdown } from '@som/report';
import { isMoved, moveRows } from './case-text.ts';
import { changeText, placeText, thingText } from './figure-text.ts';

/** A changelog is read by people: past this many lines the rest is counted. */
const MOST = 40;

const WORDS = {
  da: {
    figures: 'Ændret:',
    cases: 'Gennemregnede sager:',
    more: (n: number) => `… og ${n} til`,
    new: 'Første udgave.',
    wording: 'Kun ordlyd er ændret.',
    catalogue: 'Kataloget er et andet.',
    lost: 'kan ikke længere beregnes',
    added: 'ny sag',
  },
  en: {
    figures: 'Changed:',
    cases: 'Worked cases:',
    more: (n: number) => `… and ${n} more`,
    new: 'First version.',
    wording: 'Only wording has changed.',
    catalogue: 'The catalogue is another one.',
    lost: 'can no longer be calculated',
    added: 'new case',
  },
};

/** What moved, by how much in the worked cases, and from which source. */
function body({ report, because }: PackageChange, lang: Language): string[] {
  const words = WORDS[lang];
  if (!report) return [because?.[lang] ?? words.new];
  const changed = report.changes.flatMap((change) => {
    if (change.kind === 'wording') return [];
    if (change.kind !== 'figure') return [thingText(change, lang)];
    return [`${placeText(change)}: ${changeText(change, lang)}`];
  });
  const cases = report.cases.filter(isMoved).map((move) => {
    const [net] = moveRows(move.before, move.after, lang);
    if (!move.before) return `${move.case}: ${net?.after} (${words.added})`;
    if (!move.after) return `${move.case}: ${words.lost}`;
    return `${move.case}: ${net?.before} → ${net?.after} (${net?.percent})`;
  });
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          title,
          [
            ...lines.slice(0, MOST).map((line) => `- ${escapeMarkdown(line)}`),
            ...(lines.length > MOST ? [`- ${words.more(lines.length - MOST)}`] : []),
          ].join('\n'),
        ];
  const isOnlyWords = report.changes.length > 0 && changed.length === 0;
  return [
    ...(isOnlyWords ? [words.wording] : []),
    ...list(words.figures, changed),
    ...(report.of === 'pack' && report.catalogueChanged ? [words.catalogue] : []),
    ...list(words.cases, cases),
  ];
}

/**
 * A changeset for one package: the bump, why, what moved and by how much.
 *
 * @param why - the reason in the words of whoever made the change
 */
export function changesetText(change: PackageChange, why: string, lang: Language): string {
  const reason = escapeMarkdown(why.trim());
  const front = `---\n${JSON.stringify(change.name)}: ${change.needed}\n---`;
  return `${[front, reason, ...body(change, lang)].join('\n\n')}\n`;
}
