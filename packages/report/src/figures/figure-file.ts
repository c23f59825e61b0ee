import type { Label, Language } from '@som/engine';
import type { Purse } from '../words.ts';

/** What the file of a figure is called: what it shows, in letters that every file system has. */
const FILES = {
  payers: { da: 'hvem-betaler', en: 'who-pays' },
  years: { da: 'aar-for-aar', en: 'year-by-year' },
  fan: { da: 'hvornaar-er-pengene-hjemme', en: 'when-is-the-money-home' },
  consequences: { da: 'konsekvenser', en: 'consequences' },
  thresholds: { da: 'hvad-skal-vaere-sandt', en: 'what-must-be-true' },
  tornado: { da: 'foelsomhed', en: 'sensitivity' },
  distribution: { da: 'hvor-sikkert', en: 'how-sure' },
  twoWay: { da: 'to-tal-paa-en-gang', en: 'two-figures-at-once' },
  chain: { da: 'effektkaede', en: 'effect-chain' },
  counterfactual: { da: 'forbrug', en: 'use' },
  forest: { da: 'studierne', en: 'the-studies' },
  funnel: { da: 'mangler-der-studier', en: 'are-studies-missing' },
  judgements: { da: 'fagfolks-skoen', en: 'judgements' },
  evidenceMap: { da: 'evidenskort', en: 'evidence-map' },
  people: { da: 'af-hundrede', en: 'of-a-hundred' },
} as const satisfies Record<string, Label>;
export type FigureFile = keyof typeof FILES;

const PURSES: Readonly<Record<Purse, Label>> = {
  total: { da: '', en: '' },
  municipality: { da: 'kommunen', en: 'municipality' },
  region: { da: 'regionen', en: 'region' },
  state: { da: 'staten', en: 'state' },
  other: { da: 'andre', en: 'others' },
};

/**
 * Name of the file of a figure, without ending; a figure of one payer says whose it is.
 *
 * @param of - what else tells it from others of its kind, such as the id of a consequence
 */
export function figureFile(
  figure: FigureFile,
  lang: Language,
  { purse = 'total', of = '' }: { purse?: Purse; of?: string } = {},
): string {
  const plain = of.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [FILES[figure][lang], PURSES[purse][lang], plain].filter((part) => part !== '').join('-');
}
