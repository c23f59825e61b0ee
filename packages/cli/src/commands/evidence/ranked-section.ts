import type { Label, Language } from '@som/engine';
import { type Arranged, arranged, type BearingEffect } from '@som/evidence';
import { number, type Report } from '@som/report';
import { refOf } from './forest-of.ts';
import { publishedWords } from './published-words.ts';
import { listOf, paragraph, section, speaker } from './say-report.ts';

type Part = BearingEffect['parts'][number];

const PARTS: Readonly<Record<Part['of'], Label>> = {
  population: { da: 'mennesker', en: 'people' },
  intervention: { da: 'indsats', en: 'intervention' },
  comparator: { da: 'sammenligning', en: 'comparison' },
  outcome: { da: 'mål', en: 'outcome' },
  country: { da: 'land', en: 'country' },
  'follow-up': { da: 'opfølgning', en: 'follow-up' },
  design: { da: 'design', en: 'design' },
  size: { da: 'størrelse', en: 'size' },
  losses: { da: 'frafald', en: 'losses' },
  bias: { da: 'skævhed', en: 'bias' },
  developer: { da: 'udviklere', en: 'developers' },
};

/** Effects that nobody has tied to the outcome shown without --details; there may be many. */
const SHOWN = 5;

/**
 * The effects that bear, nearest and most trusted first, with why each takes part or not. Those tied to the outcome are all
 * shown, whatever they found; how many others were left out is said. With `details` all of them and every weight.
 */
export function rankedSection(
  effects: readonly BearingEffect[],
  details: boolean,
  lang: Language,
): Report['sections'][number] {
  const say = speaker(lang);
  const { first, named, elsewhere, otherKind } = arranged(effects);
  const some = (list: readonly BearingEffect[]) => (details ? list : list.slice(0, SHOWN));
  const shown = [...first, ...some(named), ...some(elsewhere), ...(details ? otherKind : [])];
  const rule = say(
    'Rækkefølgen er nærhed gange troværdighed, hver 0–100. Den afgør ikke vægten i summen; den følger af studiernes usikkerhed.',
    'The order is closeness times trust, each 0–100. It does not decide the weight in the sum, which follows from how uncertain the studies are.',
  );
  return section(say('Studier, der har noget at sige', 'Studies that have something to say'), [
    effects.length === 0 ? undefined : paragraph(rule),
    ...shown.map((effect, i) =>
      listOf([
        effectLine(effect, i + 1, lang),
        ...(details ? effect.parts.map((part) => partLine(part, lang)) : []),
      ]),
    ),
    ...(details ? [] : [leftOut({ named, elsewhere, otherKind }, lang)]),
  ]);
}

/** How many effects are not shown, of which kind, and how to see them. */
function leftOut(
  { named, elsewhere, otherKind }: Omit<Arranged, 'first'>,
  lang: Language,
): ReturnType<typeof paragraph> | undefined {
  const say = speaker(lang);
  const beyond = (list: readonly BearingEffect[]) => Math.max(0, list.length - SHOWN);
  const counts = [
    [beyond(named), say('af studier, effektkæden nævner', 'of studies that the chain names')],
    [beyond(elsewhere), say('fra andre målgrupper', 'of other groups')],
    [otherKind.length, say('om andet end effektmålet', 'about other things than the outcome')],
  ] as const;
  const told = counts.flatMap(([n, what]) => (n > 0 ? `${n} ${what}` : []));
  if (told.length === 0) return undefined;
  return paragraph(
    say(
      `Ikke vist: ${told.join(', ')}. Ingen af dem indgår i tallet. Se dem alle med --details.`,
      `Not shown: ${told.join(', ')}. None of them takes part in the figure. See them all with --details.`,
    ),
  );
}

function effectLine(effect: BearingEffect, place: number, lang: Language): string {
  const { label, published, closeness, trust, takesPart, why } = effect;
  const say = speaker(lang);
  const points = (score: number) => number(score * 100, lang);
  const mark = takesPart ? '✓' : '–';
  return `${place}. ${mark} ${label[lang]}: ${publishedWords(published, lang)}. ${say('Nærhed', 'Closeness')} ${points(closeness)}, ${say('troværdighed', 'trust')} ${points(trust)}. ${why[lang]} [${refOf(effect)}]`;
}

const partLine = ({ of, score, weight, why }: Part, lang: Language): string =>
  `– ${PARTS[of][lang]} ${number(score * 100, lang)} ${lang === 'da' ? '(vægt' : '(weight'} ${number(weight, lang, { decimals: 2 })}): ${why[lang]}`;
