import type { BasisName, Catalogue, Chain, Language, Pack } from '@som/engine';
import { isWeak as isWeakGrade, RESTS_ON, weakestLink as weakestGrade } from '@som/report';
import { changeEstimates } from './changes.ts';
import { effectBasis, effectText } from './effect.ts';
import { CONSEQUENCES, serviceOf } from './effect-chain.ts';
import { firstWords, shortened } from './first-words.ts';
import { payersText } from './payers.ts';
import { weakestOf } from './weakest.ts';

/** A link of an effect chain: a step of the theory of change, the effect, the changed use of services, or who pays. */
export interface ChainLink {
  kind: 'theory' | 'effect' | 'change' | 'payers';
  /** Where on the page of the chain its evidence stands. */
  anchor: string;
  title: string;
  text: string;
  /** What the link leads to, short enough for a box of the figure. */
  box: { title: string; text?: string };
  basis: BasisName | undefined;
  source?: string | undefined;
  /** Studies in the pack that are cited for just this link. */
  studies: readonly string[];
  noEvidence?: string | undefined;
  mustBeTrue?: string | undefined;
  note?: string | undefined;
}

/** Outcomes that a chain leads to: those it has an effect for, and those it only names. */
export const outcomesOf = (chain: Chain): string[] => [
  ...new Set([...Object.keys(chain.effect ?? {}), ...(chain.outcomes ?? [])]),
];

/** The whole way from intervention to payers, link by link, with what each link rests on. */
export function chainWay(
  pack: Pack,
  catalogue: Catalogue,
  chain: Chain,
  lang: Language,
): ChainLink[] {
  return [
    ...theoryLinks(chain, lang),
    ...effectLink(pack, chain, lang),
    ...useLinks(pack, catalogue, chain, lang),
  ];
}

const word = (lang: Language, da: string, en: string) => (lang === 'da' ? da : en);

function theoryLinks(chain: Chain, lang: Language): ChainLink[] {
  return chain.theory.map((link, index) => ({
    kind: 'theory',
    anchor: `led-${index + 1}`,
    title: `${word(lang, 'Led', 'Link')} ${index + 1}`,
    text: link.text[lang],
    box: { title: firstWords(link.text[lang]) },
    basis: link.basis,
    source: link.source,
    studies: link.studies ?? [],
    noEvidence: link.noEvidence?.[lang],
    mustBeTrue: link.mustBeTrue?.[lang],
    note: link.note,
  }));
}

/** The effect that a calculation is given; without a figure the link is there and says so. */
function effectLink(pack: Pack, chain: Chain, lang: Language): ChainLink[] {
  const outcomes = outcomesOf(chain);
  if (outcomes.length === 0) return [];
  const effects = Object.entries(chain.effect ?? {});
  const label = (id: string) => pack.outcomes[id]?.label[lang] ?? id;
  const basis = weakestOf(effects.map(([, effect]) => effectBasis(effect, chain)));
  return [
    {
      kind: 'effect',
      anchor: 'effekt',
      title: `${word(lang, 'Effekten', 'The effect')}: ${outcomes.map(label).join(' · ')}`,
      text: effects.map(([id, effect]) => `${label(id)}: ${effectText(effect, lang)}`).join('. '),
      box: { title: outcomes.map(label).join(' · ') },
      basis,
      source: effects[0]?.[1].source ?? chain.source,
      studies: effects.flatMap(([, { study, restsOn }]) => [
        ...(study?.study === undefined ? [] : [study.study]),
        ...(restsOn && 'effects' in restsOn ? (restsOn.effects ?? []).map((one) => one.study) : []),
      ]),
      noEvidence:
        effects.length > 0
          ? undefined
          : word(
              lang,
              'Kæden har intet tal for effekten. Find en succesrate, før I regner.',
              'The chain has no figure for the effect. Find a success rate before you calculate.',
            ),
    },
  ];
}

function useLinks(pack: Pack, catalogue: Catalogue, chain: Chain, lang: Language): ChainLink[] {
  const consequences = outcomesOf(chain).flatMap((outcome) =>
    Object.values(pack.consequences[outcome] ?? {}),
  );
  if (consequences.length === 0) return [];
  const services = consequences.map(({ service }) => serviceOf(pack, catalogue, service));
  const names = consequences.map(
    ({ label, service }, index) => label?.[lang] ?? services[index]?.label[lang] ?? service,
  );
  const basis = weakestOf(
    consequences.flatMap((consequence) =>
      changeEstimates(consequence).map((estimate) => estimate.basis ?? consequence.basis),
    ),
  );
  const payers = services.flatMap((service) =>
    service ? [payersText(service, catalogue, lang)] : [],
  );
  const use = word(lang, 'Ændret brug af ydelser', 'Changed use of services');
  const who = word(lang, 'Hvem betaler mindre?', 'Who pays less?');
  const used = [...new Set(names)].join(', ');
  const paying = [...new Set(payers)].join('; ');
  return [
    {
      kind: 'change',
      anchor: CONSEQUENCES,
      title: use,
      text: `${used}.`,
      box: { title: use, text: shortened(used) },
      basis,
      studies: [],
    },
    {
      kind: 'payers',
      anchor: 'betalere',
      title: who,
      text: `${paying}.`,
      box: { title: who, text: shortened(paying) },
      basis: weakestOf(services.map((service) => service?.price.basis ?? service?.basis)),
      studies: [],
    },
  ];
}

/** How well a link is known, as the figures grade it; without any figure it is no better than an example. */
export const gradeOf = ({ basis, noEvidence }: ChainLink) => ({
  basis: basis ?? ('illustrative' as const),
  unstudied: noEvidence !== undefined,
});

/** Whether a link is one to look at first: a judgement, an example, or studied by nobody. */
export const isWeak = (link: ChainLink): boolean => isWeakGrade(gradeOf(link));

/** The weakest link of all; the first of several that are equally weak. */
export const weakestLink = (links: readonly ChainLink[]): ChainLink | undefined =>
  links[weakestGrade(links.map(gradeOf)) ?? -1];

/** What a weak link rests on, as the end of a sentence. */
export function restsOnWords({ basis, noEvidence, kind }: ChainLink, lang: Language): string {
  if (kind === 'theory' && noEvidence !== undefined)
    return word(lang, 'som ingen har undersøgt', 'which nobody has studied');
  if (basis === undefined)
    return word(lang, 'som der intet tal er for', 'for which there is no figure');
  return word(lang, `som hviler på ${RESTS_ON[basis].da}`, `which rests on ${RESTS_ON[basis].en}`);
}
