import type { Case, Label, Language } from '@som/engine';
import type { ChangeLine } from './change-lines.ts';

/** How a changed case is named when it is saved. */
export interface Saving {
  lines: Readonly<Record<Language, readonly ChangeLine[]>>;
  /** 2026-11-22 */
  date: string;
}

const sentence = (lines: readonly ChangeLine[]): string =>
  lines.map(({ what, from, to }) => `${what} ${from} → ${to}`).join('; ');

/**
 * The case as a file of its own: another id and title than the shipped one, the changes in its logbook,
 * and without the published figures, which belong to the case as it was.
 */
export function savedCase(changed: Case, { lines, date }: Saving): Case {
  if (lines.da.length === 0) return changed;
  const { published: _published, ...asked } = changed;
  const title: Label = {
    da: `${asked.title.da} – ændret`,
    en: `${asked.title.en} – changed`,
  };
  const text: Label = {
    da: `Ændret i beregneren: ${sentence(lines.da)}`.slice(0, 4000),
    en: `Changed in the calculator: ${sentence(lines.en)}`.slice(0, 4000),
  };
  return {
    ...asked,
    case: `${asked.case.slice(0, 71)}-changed`,
    title,
    logbook: [...(asked.logbook ?? []), { date, step: 'calculator', text }],
  };
}
