import type { Language } from '@som/engine';
import { type Block, type Report, terminalText } from '@som/report';
import type { Io } from '../../io.ts';

/** A section with what stands under its heading; blocks that are nothing are left out. */
export const section = (
  title: string,
  blocks: readonly (Block | undefined)[],
): Report['sections'][number] => ({
  id: title,
  title,
  blocks: blocks.flatMap((block) => (block ? [block] : [])),
});

export const paragraph = (text: string, lead?: string): Block => ({
  kind: 'paragraph',
  text,
  ...(lead !== undefined && { lead }),
});

/** A list, or nothing when there is nothing to list. */
export const listOf = (items: readonly string[]): Block | undefined =>
  items.length === 0 ? undefined : { kind: 'list', items: [...items] };

/** Prints a report; sections without content are left out. */
export function sayReport(io: Io, report: Report): void {
  const sections = report.sections.filter(({ blocks }) => blocks.length > 0);
  io.out(terminalText({ ...report, sections }, { colour: io.colour, width: io.width }).trimEnd());
}

/** Danish or English words. */
export const speaker =
  (language: Language) =>
  (da: string, en: string): string =>
    language === 'da' ? da : en;
