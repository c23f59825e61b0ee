import { appendixReport } from '../appendix/appendix-report.ts';
import { markdownText } from '../markdown.ts';
import type { BriefOptions } from './brief-html.ts';
import { briefReport } from './brief-report.ts';
import type { BriefSource } from './brief-source.ts';

/** A decision brief as GitHub-flavoured Markdown; figures are not drawn there. */
export function briefMarkdown(
  source: BriefSource,
  { lang, appendix = false }: BriefOptions,
): string {
  const brief = markdownText(briefReport(source, lang));
  return appendix ? `${brief}\n${markdownText(appendixReport(source, lang))}` : brief;
}
