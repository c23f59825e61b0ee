import { exp, type Label, type Language } from '@som/engine';
import type { Pooled, Proposal } from '@som/evidence';
import { BASIS_NAMES, number, ofHundred, type Report } from '@som/report';
import { listOf, paragraph, section, speaker } from './say-report.ts';

type Section = Report['sections'][number];

const RANGE_IS: Readonly<Record<Proposal['rangeIs'], { da: string; en: string }>> = {
  prediction: {
    da: 'det, et nyt sted kan vente (95 af 100 gange)',
    en: 'what a new place can expect (95 times of 100)',
  },
  confidence: { da: '95 %-interval', en: '95% interval' },
  posterior: {
    da: 'studierne og jeres egne tal under ét (95 af 100 gange)',
    en: 'studies and your own figures together (95 times of 100)',
  },
  judged: {
    da: 'lavest og højest efter skøn (90 af 100 gange)',
    en: 'low and high by judgement (90 times of 100)',
  },
};

/** A rate as people of 100, a relative risk as so many of the 100 who would otherwise come. */
export function rateWords(value: number, form: Proposal['form'], lang: Language): string {
  const say = speaker(lang);
  if (form === 'relativeRisk') {
    const cases = ofHundred(Math.abs(1 - value), lang);
    const ratio = number(value, lang, { decimals: 2 });
    return value > 1
      ? say(
          `${cases} tilfælde mere (risikoen × ${ratio})`,
          `${cases} more cases (the risk × ${ratio})`,
        )
      : say(
          `${cases} tilfælde undgås (risikoen × ${ratio})`,
          `${cases} cases avoided (the risk × ${ratio})`,
        );
  }
  const people = ofHundred(Math.abs(value), lang);
  return value < 0
    ? say(`${people} færre`, `${people} fewer`)
    : say(`${people} flere`, `${people} more`);
}

/** The proposal: the sentence, the figure with its range, and what speaks against it. */
export function proposalSections(proposal: Proposal, lang: Language): Section[] {
  const { form, value, range, rangeIs, basis, sentence, doubts } = proposal;
  const say = speaker(lang);
  const written = form === 'relativeRisk' ? 'relativeRisk' : 'successRate';
  const figure = (share: number) => number(share, lang, { decimals: 4 });
  const to = say('til', 'to');
  return [
    section(say('Forslaget', 'The proposal'), [
      paragraph(sentence[lang]),
      paragraph(
        say(
          `Bedste bud: ${rateWords(value, form, lang)}. Fra ${rateWords(range.low, form, lang)} til ${rateWords(range.high, form, lang)}: ${RANGE_IS[rangeIs].da}. Grundlag: ${BASIS_NAMES[basis].da}. I sagen: ${written} ${figure(value)} (${figure(range.low)} ${to} ${figure(range.high)}).`,
          `Best estimate: ${rateWords(value, form, lang)}. From ${rateWords(range.low, form, lang)} to ${rateWords(range.high, form, lang)}: ${RANGE_IS[rangeIs].en}. Basis: ${BASIS_NAMES[basis].en}. In the case: ${written} ${figure(value)} (${figure(range.low)} ${to} ${figure(range.high)}).`,
        ),
      ),
    ]),
    section(say('Det taler imod', 'What speaks against it'), [
      listOf(doubts.map((doubt) => doubt[lang])),
    ]),
  ];
}

/** Every step from what was printed to the figure. */
export const stepsSection = ({ steps }: Proposal, lang: Language): Section =>
  section(speaker(lang)('Trin for trin', 'Step by step'), [
    listOf(steps.map(({ what, before, after }) => `${what[lang]} ${arrow(before, after, lang)}`)),
  ]);

const arrow = (before: number | undefined, after: number, lang: Language): string => {
  const show = (value: number) => number(value, lang, { decimals: 3 });
  return before === undefined ? `[→ ${show(after)}]` : `[${show(before)} → ${show(after)}]`;
};

const MODELS: Readonly<Record<Pooled['model'], Label>> = {
  fixed: { da: 'samme effekt alle steder', en: 'the same effect everywhere' },
  'dersimonian-laird': { da: 'DerSimonian–Laird', en: 'DerSimonian–Laird' },
  reml: { da: 'REML', en: 'REML' },
  'paule-mandel': { da: 'Paule–Mandel', en: 'Paule–Mandel' },
};
const TESTS: Readonly<Record<Pooled['test'], string>> = {
  wald: 'Wald',
  'knapp-hartung': 'Knapp–Hartung',
};

/** The sum in the words of the field, for whoever wants to check it. */
export function sumSection({ pooled, form, doubts }: Proposal, lang: Language): Section {
  const say = speaker(lang);
  if (pooled === undefined || pooled.k === 1) return section('', []);
  const show = (value: number) => number(value, lang, { decimals: 3 });
  const ratio = (value: number) => show(exp(value));
  const said = doubts.map((doubt) => doubt[lang]);
  const name = form === 'relativeRisk' ? say('relativ risiko', 'relative risk') : 'odds ratio';
  const tau = `τ² = ${show(pooled.tau2)} · I² = ${number(pooled.i2 * 100, lang, { decimals: 1 })}${say(' %', '%')} · Q = ${show(pooled.q)} (df ${pooled.qDf}, p = ${show(pooled.qP)})`;
  const place = pooled.prediction
    ? `${say('et nyt sted', 'a new place')}: ${ratio(pooled.prediction.low)}–${ratio(pooled.prediction.high)}`
    : say(
        'uden interval for et nyt sted (samme effekt alle steder)',
        'without a range for a new place (the same effect everywhere)',
      );
  return section(say('Lagt sammen', 'Added up'), [
    paragraph(
      `${MODELS[pooled.model][lang]}, ${TESTS[pooled.test]}, k = ${pooled.k}: ${name} ${ratio(pooled.estimate)} (${ratio(pooled.low)}–${ratio(pooled.high)}), p = ${show(pooled.p)}; ${place}. ${tau}.`,
    ),
    // what speaks against the figure has been said above
    listOf(pooled.notes.map((note) => note[lang]).filter((note) => !said.includes(note))),
  ]);
}
