import {
  type Issue,
  issueText,
  type Language,
  type LeverWords,
  type Output,
  type RateStudies,
  type RateStudy,
  type StudyCost,
} from '@som/engine';
import { kroner, number, roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { leverName } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { chances } from './probability-words.ts';

/** Own evaluations of the success rates, of a size and at a cost. */
export interface Studies extends RateStudies {
  participants: number;
  /** Absent when nobody has said what it costs. */
  cost?: StudyCost;
}

/** A study with the name of what it measures. */
interface Named {
  study: RateStudy;
  name: string;
  /** A share is told in percentage points, a ratio as it is. */
  reads: LeverWords['reads'];
}

/** An abbreviation at the end of a sentence is its full stop. */
const once = (text: string): string => text.replace(/\.\.(?= |$)/g, '.');

/** Worths below this are rounding beside any decision. */
const NOTHING = 0.5;

/** `A, B og C`. */
const listed = (names: readonly string[], lang: Language): string => {
  const rest = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? '';
  return rest === '' ? last : `${rest} ${lang === 'da' ? 'og' : 'and'} ${last}`;
};

/** Who takes part, how long they are followed, and how many of them are counted. */
function who({ groups, followed, counted }: RateStudy, lang: Language): string {
  const da = lang === 'da';
  const parts = [
    ...(groups === 'two-groups'
      ? [da ? 'halvdelen uden indsatsen' : 'half of them without the intervention']
      : []),
    ...(followed === 'first-year'
      ? [
          da
            ? 'fulgt i det første år, indsatsen beskytter'
            : 'followed through the first year it protects',
        ]
      : []),
    ...(counted < 1
      ? [
          da
            ? `de ca. ${chances(counted, lang)}, der gennemfører, tæller med`
            : `the about ${chances(counted, lang)} who complete are counted`,
        ]
      : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** How well the rate is known afterwards. */
function afterwards({ study: { asked }, reads }: Named, lang: Language): string {
  const da = lang === 'da';
  const size =
    reads === 'share'
      ? `${number(asked.sdAfter * 100, lang, { decimals: 1 })}${da ? ' procentpoint' : ' percentage points'}`
      : number(asked.sdAfter, lang, { decimals: 2 });
  return da
    ? ` Bagefter er tallet kendt på ca. ± ${size} (én standardafvigelse).`
    : ` Afterwards the figure is known within about ± ${size} (one standard deviation).`;
}

function costs({ study: { asked, best } }: Named, lang: Language): string {
  const da = lang === 'da';
  const own = kroner(asked.cost, lang);
  const verdict =
    asked.worth > asked.cost
      ? da
        ? 'den er pengene værd'
        : 'it is worth its cost'
      : da
        ? 'den er ikke pengene værd'
        : 'it is not worth its cost';
  const said = da ? ` Den koster ${own}: ${verdict}.` : ` It costs ${own}: ${verdict}.`;
  if (!best) return said;
  const [n, worth, cost] = [
    number(best.participants, lang),
    roundKroner(best.worth, lang),
    roundKroner(best.cost, lang),
  ];
  return da
    ? `${said} Mest for pengene giver ca. ${n} deltagere: ${worth} værd for ${cost}.`
    : `${said} About ${n} participants give most for the money: worth ${worth} for ${cost}.`;
}

function worthSentence(named: Named, output: Output, hasCost: boolean, lang: Language): string {
  const da = lang === 'da';
  const { study, name } = named;
  const n = number(study.asked.participants, lang);
  const about = study.how === 'estimated';
  const chance =
    about && 1.96 * study.asked.se >= 0.5
      ? da
        ? ` (± ${roundKroner(1.96 * study.asked.se, lang)} fra trækningen)`
        : ` (± ${roundKroner(1.96 * study.asked.se, lang)} from drawing)`
      : '';
  const worth = `${about ? (da ? 'ca. ' : 'about ') : ''}${roundKroner(study.asked.worth, lang)}${chance}`;
  const purse = outputText(output, lang);
  const said = da
    ? `En egen undersøgelse af »${name}« med ${n} deltagere${who(study, lang)} gør i gennemsnit valget ${worth} bedre for ${purse}.`
    : `A local study of “${name}” with ${n} participants${who(study, lang)} makes the choice ${worth} better on average for ${purse}.`;
  return once(`${said}${afterwards(named, lang)}${hasCost ? costs(named, lang) : ''}`);
}

/** One that is too small to turn the choice, though the figure is worth knowing. */
function tooSmall(named: Named, output: Output, hasCost: boolean, lang: Language): string {
  const da = lang === 'da';
  const { study, name } = named;
  const n = number(study.asked.participants, lang);
  const purse = outputText(output, lang);
  const knowing = roundKroner(study.evppi, lang);
  const said = da
    ? `En egen undersøgelse af »${name}« med ${n} deltagere${who(study, lang)} er for lille: stort set uanset hvad den viste, ville valget for ${purse} være det samme. At kende tallet med sikkerhed er højst ${knowing} værd.`
    : `A local study of “${name}” with ${n} participants${who(study, lang)} is too small: almost whatever it showed, the choice for ${purse} would be the same. Knowing the figure for certain is worth at most ${knowing}.`;
  return once(`${said}${hasCost ? costs(named, lang) : ''}`);
}

/** Those that cannot turn the choice however large the study, in one sentence. */
function worthless(named: readonly Named[], output: Output, lang: Language): string[] {
  if (named.length === 0) return [];
  const names = listed(
    named.map(({ name }) => (lang === 'da' ? `»${name}«` : `“${name}”`)),
    lang,
  );
  const purse = outputText(output, lang);
  const one = named.length === 1;
  return [
    lang === 'da'
      ? `Det kan ikke betale sig at undersøge ${names}, heller ikke hvis det var gratis: uanset hvad ${one ? 'tallet inden for sit' : 'hvert af tallene inden for sit'} interval viste sig at være, ville valget for ${purse} være det samme.`
      : `Studying ${names} does not pay, not even if it were free: whatever ${one ? 'the figure' : 'each of the figures'} turned out to be within its range, the choice for ${purse} would be the same.`,
  ];
}

/** Those that no study of any size is worth its cost for, in one sentence. */
function neverPays(named: readonly Named[], lang: Language): string[] {
  const none = named.filter(({ study }) => !study.best).length;
  if (none === 0) return [];
  if (none < named.length)
    return [
      lang === 'da'
        ? 'Hvor der ikke står andet, er ingen størrelse pengene værd til den pris.'
        : 'Where nothing else is said, no size is worth its cost at that price.',
    ];
  return [
    lang === 'da'
      ? 'Ingen størrelse af undersøgelsen er pengene værd til den pris.'
      : 'No size of the study is worth its cost at that price.',
  ];
}

/** What cannot be answered: one sentence for each reason. */
function reasons(unanswered: readonly Issue[], lang: Language): string[] {
  const codes = [...new Set(unanswered.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = unanswered.filter((issue) => issue.code === code);
    const [first] = alike;
    if (!first) return [];
    const names = (of: Language): string =>
      listed(
        alike.flatMap(({ found: { rate } }) =>
          typeof rate === 'object' && 'da' in rate ? [rate[of]] : [],
        ),
        of,
      );
    const rate = { da: names('da'), en: names('en') };
    return [plainText(issueText({ ...first, found: { rate } })[lang])];
  });
}

/** What an own evaluation would be worth, in sentences, and what cannot be answered and why. */
export function studySentences(
  words: ReadonlyMap<string, LeverWords>,
  { found, unanswered, cost }: Studies,
  output: Output,
  lang: Language,
): string[] {
  const da = lang === 'da';
  const all = found.flatMap((study): Named[] => {
    const own = words.get(study.lever.id);
    return own
      ? [{ study, name: leverName({ lever: study.lever, words: own }, lang), reads: own.reads }]
      : [];
  });
  const worthSome = all.filter(
    ({ study }) => study.asked.worth >= NOTHING && study.evppi >= NOTHING,
  );
  const small = all.filter(({ study }) => study.asked.worth < NOTHING && study.evppi >= NOTHING);
  const never = all.filter(({ study }) => study.evppi < NOTHING);
  return [
    ...worthSome.map((named) => worthSentence(named, output, cost !== undefined, lang)),
    ...small.map((named) => tooSmall(named, output, cost !== undefined, lang)),
    ...worthless(never, output, lang),
    ...(cost === undefined ? [] : neverPays([...worthSome, ...small], lang)),
    ...reasons(unanswered, lang),
    ...(worthSome.length > 0 && cost === undefined
      ? [
          da
            ? 'I har ikke oplyst, hvad undersøgelsen koster. Skriv --study-cost FAST,PR-DELTAGER for at se, om den er pengene værd.'
            : 'What the study costs is not given. Write --study-cost FIXED,PER-PARTICIPANT to see whether it is worth it.',
        ]
      : []),
    ...(worthSome.length > 0
      ? [
          da
            ? 'Værdien gælder valget i denne sag med dens antal deltagere. Kan andre bruge den samme viden, er den mere værd.'
            : 'The worth is for the choice in this case with its number of participants. If others can use the same knowledge, it is worth more.',
        ]
      : []),
  ];
}
