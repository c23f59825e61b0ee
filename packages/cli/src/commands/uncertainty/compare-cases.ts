import type { Purse } from '@som/engine';
import {
  acceptabilityBlocks,
  acceptabilityFigure,
  acceptabilityFinding,
  caveatsOf,
  htmlText,
  markdownText,
  number,
  type Report,
  terminalText,
} from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { calculateAll } from '../portfolio/calculate-all.ts';
import { mixedPriceYears } from '../portfolio/mixed-price-years.ts';
import { sharedRules } from '../portfolio/under-draws.ts';
import { acceptabilityOf, MOST_DRAWS } from './asked-acceptability.ts';
import { askedSettings } from './asked-settings.ts';

/** `som uncertainty CASE CASE … --acceptability FILE`: which of several interventions to choose, and how sure that is. */
export function compareCases(
  io: Io,
  options: Options,
  files: readonly string[],
  purse: Purse,
): ExitCode {
  const { language: lang } = options;
  const da = lang === 'da';
  const svg = text(options, 'acceptability');
  if (svg === undefined)
    throw new UsageError(
      da
        ? 'Skriv én sag, eller flere med --acceptability FIL.svg for at se, hvilken der er bedst. Summen af flere: som portfolio.'
        : 'Name one case, or several with --acceptability FILE.svg to see which is best. The sum of several: som portfolio.',
    );
  const cases = calculateAll(io, files, options);
  if (!cases) return 1;
  const years = [...new Set(cases.map(({ result }) => result.priceYear))].sort();
  if (years.length > 1) throw mixedPriceYears(years, lang);
  const settings = {
    ...askedSettings(options, sharedRules(cases)),
    method: 'monte-carlo',
  } as const;
  const found = acceptabilityOf(cases, settings, purse, options);
  const draws = number(Math.min(settings.draws, MOST_DRAWS), lang);
  const caveats = caveatsOf(cases.map(({ result }) => result));
  const report: Report = {
    title: da
      ? `${cases.length} indsatser side om side`
      : `${cases.length} interventions side by side`,
    subtitle: acceptabilityFinding(found, lang),
    sections: [
      {
        id: 'acceptability',
        title: da ? 'Hvad må en succes koste?' : 'What may a success cost?',
        blocks: [
          ...acceptabilityBlocks(found, caveats, lang),
          {
            kind: 'paragraph',
            text: da
              ? `Andelen af ${draws} udfald, hvor hver er bedst, når en succes er beløbet værd. Tal fra pakker og katalog er fælles og rammer alle på én gang; sagernes egne er hver for sig. Hver indsats er regnet med sit eget antal deltagere. Frø ${settings.seed}.`
              : `The share of ${draws} outcomes in which each is best, when a success is worth the amount. Figures of packs and catalogue are shared and hit all at once; those of the cases are apart. Each intervention has its own number of participants. Seed ${settings.seed}.`,
          },
        ],
      },
    ],
  };
  writeOutput(io, svg, acceptabilityFigure(found, caveats, { lang }), lang);
  const [md, html] = [text(options, 'md'), text(options, 'html')];
  if (md !== undefined) writeOutput(io, md, markdownText(report), lang);
  if (html !== undefined) writeOutput(io, html, htmlText(report, lang), lang);
  if (options.json) io.out(JSON.stringify({ settings, ...found }, null, 2));
  else io.out(terminalText(report, { colour: io.colour, width: io.width }));
  return 0;
}
