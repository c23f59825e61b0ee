import type { Language, Result } from '@som/engine';
import { appendixReport } from '../appendix/appendix-report.ts';
import type { Report } from '../document.ts';
import { payersTable } from '../figures/payers.ts';
import { yearsTable } from '../figures/years.ts';
import { markdownText } from '../markdown.ts';
import { paragraph } from '../sections/money.ts';
import { payersFinding } from '../sentences/net.ts';
import { paybacksSentence } from '../sentences/payback.ts';
import type { BriefOptions } from './brief-html.ts';
import { briefReport } from './brief-report.ts';
import type { BriefSource } from './brief-source.ts';

/** A decision brief as GitHub-flavoured Markdown: each figure is its sentence and its table. */
export function briefMarkdown(
  source: BriefSource,
  { lang, appendix = false }: BriefOptions,
): string {
  const brief = markdownText(inWords(briefReport(source, lang), source.result, lang));
  return appendix ? `${brief}\n${markdownText(appendixReport(source, lang))}` : brief;
}

/** Figures as what is said of them and the numbers behind them. */
function inWords(brief: Report, result: Result, lang: Language): Report {
  const said: Readonly<Record<string, Report['sections'][number]['blocks']>> = {
    payers: [
      ...paragraph(payersFinding(result, lang)),
      { kind: 'table', table: payersTable(result, lang) },
    ],
    years: [
      ...paragraph(paybacksSentence(result, lang)),
      { kind: 'table', table: yearsTable(result, lang) },
    ],
  };
  return {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) =>
        block.kind === 'figure' ? (said[block.id] ?? []) : [block],
      ),
    })),
  };
}
