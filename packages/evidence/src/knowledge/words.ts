import type { Label, Study } from '@som/engine';

type Words<Key extends string> = Readonly<Record<Key, Label>>;

/** Designs of studies, the strongest first. */
export const DESIGNS: Words<Study['design']> = {
  'meta-analysis': { da: 'metaanalyse', en: 'meta-analysis' },
  'randomised-trial': { da: 'lodtrækningsforsøg', en: 'randomised trial' },
  'quasi-experiment': { da: 'før og efter med kontrolgruppe', en: 'quasi-experiment' },
  'register-study': { da: 'registerstudie', en: 'register study' },
  'before-after': { da: 'før og efter uden kontrolgruppe', en: 'before and after, no controls' },
  model: { da: 'modelberegning', en: 'model' },
  descriptive: { da: 'beskrivende', en: 'descriptive' },
  qualitative: { da: 'kvalitativ undersøgelse', en: 'qualitative study' },
};

/** The designs of the table above in its order, strongest first. */
export const DESIGN_ORDER: readonly string[] = Object.keys(DESIGNS);

/** What a study found. */
export const FINDINGS: Words<Study['finding']> = {
  positive: { da: 'bedre end sammenligningen', en: 'better than the comparison' },
  null: { da: 'ingen sikker forskel', en: 'no clear difference' },
  negative: { da: 'dårligere end sammenligningen', en: 'worse than the comparison' },
  mixed: { da: 'blandet', en: 'mixed' },
  uncontrolled: { da: 'ingen sammenligning', en: 'no comparison' },
};

/** Measures of effect as studies publish them. */
export const MEASURES: Words<Study['effects'][number]['measure']> = {
  'risk-difference': { da: 'forskel i andele', en: 'risk difference' },
  'odds-ratio': { da: 'oddsratio', en: 'odds ratio' },
  'relative-risk': { da: 'relativ risiko', en: 'relative risk' },
  'hazard-ratio': { da: 'hazardratio', en: 'hazard ratio' },
  'standardised-mean-difference': {
    da: 'standardiseret forskel',
    en: 'standardised mean difference',
  },
  'mean-difference': { da: 'forskel i gennemsnit', en: 'mean difference' },
  share: { da: 'andel', en: 'share' },
  'benefit-cost': { da: 'gevinst pr. krone', en: 'benefit per krone' },
  'none-reported': { da: 'størrelse ikke oplyst', en: 'size not reported' },
};

const COUNTRIES: Words<string> = {
  AT: { da: 'Østrig', en: 'Austria' },
  AU: { da: 'Australien', en: 'Australia' },
  BE: { da: 'Belgien', en: 'Belgium' },
  CA: { da: 'Canada', en: 'Canada' },
  CH: { da: 'Schweiz', en: 'Switzerland' },
  DE: { da: 'Tyskland', en: 'Germany' },
  DK: { da: 'Danmark', en: 'Denmark' },
  ES: { da: 'Spanien', en: 'Spain' },
  FI: { da: 'Finland', en: 'Finland' },
  FO: { da: 'Færøerne', en: 'the Faroe Islands' },
  FR: { da: 'Frankrig', en: 'France' },
  GB: { da: 'Storbritannien', en: 'the United Kingdom' },
  GL: { da: 'Grønland', en: 'Greenland' },
  IE: { da: 'Irland', en: 'Ireland' },
  IS: { da: 'Island', en: 'Iceland' },
  IT: { da: 'Italien', en: 'Italy' },
  NL: { da: 'Nederlandene', en: 'the Netherlands' },
  NO: { da: 'Norge', en: 'Norway' },
  NZ: { da: 'New Zealand', en: 'New Zealand' },
  PT: { da: 'Portugal', en: 'Portugal' },
  SE: { da: 'Sverige', en: 'Sweden' },
  US: { da: 'USA', en: 'the United States' },
};

/** A country in words; one that is not listed keeps its two letters. */
export const countryLabel = (code: string): Label => COUNTRIES[code] ?? { da: code, en: code };

/** Shown where a study does not say. */
export const NOT_STATED: Label = { da: 'ikke oplyst', en: 'not stated' };

/** Labels as one, in a row. */
export const joined = (labels: readonly Label[], between = ', '): Label => ({
  da: labels.map(({ da }) => da).join(between),
  en: labels.map(({ en }) => en).join(between),
});

/** Labels in a sentence: a, b og c. */
export function listed(labels: readonly Label[]): Label {
  const last = labels.at(-1);
  if (last === undefined) return { da: '', en: '' };
  if (labels.length === 1) return last;
  const first = joined(labels.slice(0, -1));
  return { da: `${first.da} og ${last.da}`, en: `${first.en} and ${last.en}` };
}

/** The same text in both languages, such as a number of years. */
export const same = (text: string): Label => ({ da: text, en: text });
