import type { Language } from '@som/engine';
import { caseChain } from '../figures/case-chain.ts';
import { caseCounterfactuals } from '../figures/case-counterfactuals.ts';
import { chainFigure } from '../figures/chain.ts';
import { consequencesFigure } from '../figures/consequences.ts';
import { counterfactualFigure } from '../figures/counterfactual.ts';
import { distributionFigure } from '../figures/distribution.ts';
import { fanFigure } from '../figures/fan.ts';
import { type FigureFile, figureFile } from '../figures/figure-file.ts';
import { payersFigure } from '../figures/payers.ts';
import { savedFigure } from '../figures/saved-figure.ts';
import { thresholdsFigure } from '../figures/thresholds.ts';
import { tornadoFigure } from '../figures/tornado.ts';
import { yearsFigure } from '../figures/years.ts';
import { nearThresholds, tornadoOf } from '../sensitivity/sensitivity-report.ts';
import { fanOf, spreadOfOutput } from '../uncertainty/uncertainty-report.ts';
import { type BriefSource, completed } from './brief-source.ts';

/** A figure as a file of its own. */
export interface CaseFigure {
  /** Name of its file, without ending. */
  name: string;
  svg: string;
}

const NET = { window: 'net', purse: 'total' } as const;
const PURSES = ['total', 'municipality'] as const;

/** What moves the result and where it turns, as far as there is anything to draw. */
function sensitiveFigures({ result, sensitive }: Required<BriefSource>, lang: Language) {
  const tornado = tornadoOf(sensitive, NET);
  const nearest = nearThresholds(sensitive, NET);
  return [
    ...(tornado.bars.length === 0
      ? []
      : [drawn('tornado', lang, tornadoFigure(tornado, result, { lang }))]),
    ...(nearest.points.length === 0
      ? []
      : [drawn('thresholds', lang, thresholdsFigure(nearest, result, { lang }))]),
  ];
}

/** How sure the result is; nothing where no source reports any doubt. */
function doubtFigures({ result, uncertain }: Required<BriefSource>, lang: Language): CaseFigure[] {
  if (uncertain.uncertainty.levers.length === 0) return [];
  const spread = spreadOfOutput(uncertain, NET);
  return [
    drawn('distribution', lang, distributionFigure(spread, result, { lang })),
    ...PURSES.map((purse) =>
      drawn('fan', lang, fanFigure(fanOf(uncertain, purse), result, { lang }), { purse }),
    ),
  ];
}

/** Why it should work, and compared with what. */
function reasonFigures(source: BriefSource, lang: Language): CaseFigure[] {
  const chain = caseChain(source, lang);
  return [
    ...(chain ? [drawn('chain', lang, chainFigure(chain, { lang }))] : []),
    ...caseCounterfactuals(source).map(({ id, input }) =>
      drawn('counterfactual', lang, counterfactualFigure(input, { lang }), { of: id }),
    ),
  ];
}

const drawn = (
  figure: FigureFile,
  lang: Language,
  svg: string,
  of?: Parameters<typeof figureFile>[2],
): CaseFigure => ({ name: figureFile(figure, lang, of), svg: savedFigure(svg) });

/** Every figure of a calculation, each an SVG of its own. */
export function caseFigures(asked: BriefSource, lang: Language): CaseFigure[] {
  const source = completed(asked);
  const { result } = source;
  return [
    drawn('payers', lang, payersFigure(result, { lang })),
    ...PURSES.map((purse) => drawn('years', lang, yearsFigure(result, { lang, purse }), { purse })),
    ...(result.byConsequence.length === 0
      ? []
      : [drawn('consequences', lang, consequencesFigure(result, { lang }))]),
    ...sensitiveFigures(source, lang),
    ...doubtFigures(source, lang),
    ...reasonFigures(source, lang),
  ];
}
