import type { Language } from '@som/engine';
import { consequencesFigure } from '../figures/consequences.ts';
import { payersFigure } from '../figures/payers.ts';
import { nearestFirst, thresholdsFigure } from '../figures/thresholds.ts';
import { tornadoFigure } from '../figures/tornado.ts';
import { yearsFigure } from '../figures/years.ts';
import { thresholdsOfOutput, tornadoOf } from '../sensitivity/sensitivity-report.ts';
import { type BriefSource, sensitivityOf } from './brief-source.ts';

/** A figure as a file of its own. */
export interface CaseFigure {
  /** Name of its file, without ending. */
  name: string;
  svg: string;
}

const NET = { window: 'net', purse: 'total' } as const;

/** Every figure of a calculation, each an SVG of its own. */
export function caseFigures(source: BriefSource, lang: Language): CaseFigure[] {
  const { result } = source;
  const da = lang === 'da';
  const sensitive = source.sensitive ?? sensitivityOf(source);
  const tornado = tornadoOf(sensitive, NET);
  const turning = thresholdsOfOutput(sensitive, NET);
  const options = { lang };
  return [
    { name: da ? 'hvem-betaler' : 'who-pays', svg: payersFigure(result, options) },
    { name: da ? 'aar-for-aar' : 'year-by-year', svg: yearsFigure(result, options) },
    {
      name: da ? 'aar-for-aar-kommunen' : 'year-by-year-municipality',
      svg: yearsFigure(result, { ...options, purse: 'municipality' }),
    },
    ...(result.byConsequence.length === 0
      ? []
      : [{ name: da ? 'konsekvenser' : 'consequences', svg: consequencesFigure(result, options) }]),
    ...(tornado.bars.length === 0
      ? []
      : [
          { name: da ? 'foelsomhed' : 'sensitivity', svg: tornadoFigure(tornado, result, options) },
        ]),
    ...(turning.points.length === 0
      ? []
      : [
          {
            name: da ? 'hvad-skal-vaere-sandt' : 'what-must-be-true',
            svg: thresholdsFigure(
              { ...turning, points: nearestFirst(turning.points).slice(0, 12) },
              result,
              options,
            ),
          },
        ]),
  ];
}
