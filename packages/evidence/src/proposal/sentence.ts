import type { Label, Study } from '@som/engine';
import { listed } from '../knowledge/words.ts';
import { figure, ofHundred, said } from '../said.ts';
import type { PooledEffects } from './pooled-effects.ts';
import { moreWords, netWords, ratioWords } from './range-words.ts';
import type { RateWithout } from './rate-without.ts';
import type { Figure } from './rates-of.ts';
import type { Setting } from './setting.ts';

/** A design in the singular and the plural, as people say it. */
const DESIGN_WORDS: Readonly<Partial<Record<Study['design'], { one: Label; many: Label }>>> = {
  'randomised-trial': {
    one: { da: 'lodtrækningsforsøg', en: 'randomised trial' },
    many: { da: 'lodtrækningsforsøg', en: 'randomised trials' },
  },
  'meta-analysis': {
    one: { da: 'metaanalyse', en: 'meta-analysis' },
    many: { da: 'metaanalyser', en: 'meta-analyses' },
  },
  'quasi-experiment': {
    one: {
      da: 'studie med kontrolgruppe uden lodtrækning',
      en: 'controlled study without randomisation',
    },
    many: {
      da: 'studier med kontrolgruppe uden lodtrækning',
      en: 'controlled studies without randomisation',
    },
  },
  'register-study': {
    one: { da: 'registerstudie', en: 'register study' },
    many: { da: 'registerstudier', en: 'register studies' },
  },
};

const OTHER = { one: { da: 'studie', en: 'study' }, many: { da: 'studier', en: 'studies' } };

/** The studies by their designs: 2 lodtrækningsforsøg og 1 registerstudie. */
function designs(studies: readonly Study[]): Label {
  const kinds = [...new Set(studies.map(({ design }) => design))];
  const [only] = kinds;
  if (only && kinds.length === 1)
    return said('alle {what}', 'all {what}', { what: (DESIGN_WORDS[only] ?? OTHER).many });
  return listed(
    kinds.map((kind) => {
      const n = studies.filter(({ design }) => design === kind).length;
      const { one, many } = DESIGN_WORDS[kind] ?? OTHER;
      return said('{n} {what}', '{n} {what}', { n, what: n === 1 ? one : many });
    }),
  );
}

/** The studies behind a figure, in a sentence: how many, how made, how many Danish. */
export function restsWords({ taking }: Pick<PooledEffects, 'taking'>): Label {
  const studies = taking.map(({ effect }) => effect.from);
  const [first] = studies;
  const danish = studies.filter(({ country = [] }) => country.includes('DK')).length;
  if (studies.length === 1 && first) {
    const design = (DESIGN_WORDS[first.design] ?? OTHER).one;
    return said(
      danish === 1
        ? 'Tallet hviler på ét dansk studie, {label} ({design}).'
        : 'Tallet hviler på ét studie, og det er ikke dansk: {label} ({design}).',
      danish === 1
        ? 'The figure rests on one Danish study, {label} ({design}).'
        : 'The figure rests on one study, which is not Danish: {label} ({design}).',
      { label: first.label, design },
    );
  }
  const named = { n: studies.length, designs: designs(studies), danish };
  return danish === 0
    ? said(
        'Tallet hviler på {n} studier ({designs}), ingen af dem danske.',
        'The figure rests on {n} studies ({designs}), none of them Danish.',
        named,
      )
    : said(
        'Tallet hviler på {n} studier ({designs}), heraf {danish} fra Danmark.',
        'The figure rests on {n} studies ({designs}), {danish} of them from Denmark.',
        named,
      );
}

/** Who can expect the range: a new place, the average place, or the one place studied. */
function expects({ taking, rangeIs }: PooledEffects, range: Label): Label {
  if (taking.length === 1)
    return said(
      'Studiet selv er foreneligt med {range}.',
      'The study itself is compatible with {range}.',
      { range },
    );
  return rangeIs === 'prediction'
    ? said('Et nyt sted kan vente {range}.', 'A new place can expect {range}.', { range })
    : said(
        'I gennemsnit over stederne er det {range}.',
        'On average over the places it is {range}.',
        {
          range,
        },
      );
}

/** The sentence that defends a figure to a politician: what, for whom, how sure, from where. */
export function proposalSentence(
  { form, outcome, people }: Setting,
  worked: PooledEffects,
  { value, range }: Figure,
  without: RateWithout | undefined,
): Label {
  const rests = restsWords(worked);
  if (form === 'relativeRisk')
    return said('{what} {expects} {rests}', '{what} {expects} {rests}', {
      what: said(
        '»{outcome}«: risikoen er {value} gange så stor med indsatsen som uden; {avoided} for hver 100, der ellers ville komme.',
        '“{outcome}”: the risk is {value} times as large with the intervention as without; {avoided} for each 100 that would otherwise come.',
        {
          outcome: outcome.label,
          value: figure(value),
          avoided:
            value <= 1
              ? said('{n} tilfælde undgås', '{n} cases are avoided', { n: ofHundred(1 - value) })
              : said('{n} tilfælde kommer til', '{n} cases are added', { n: ofHundred(value - 1) }),
        },
      ),
      expects: expects(worked, ratioWords(range)),
      rests,
    });
  return said('{what} {expects} {rests}', '{what} {expects} {rests}', {
    what: said(
      'Af 100 {people} når {net} målet »{outcome}«, end hvis de ikke fik indsatsen ({without} ville nå det alligevel).',
      'Of 100 {people}, {net} reach “{outcome}” than if they did not get the intervention ({without} would reach it anyway).',
      {
        people,
        net: netWords(value),
        outcome: outcome.label,
        without: ofHundred(without?.value ?? 0),
      },
    ),
    expects: expects(worked, moreWords(range)),
    rests,
  });
}
