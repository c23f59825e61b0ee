import type { Catalogue, Language, Pack } from '@som/engine';
import type { EffectChain } from '@som/report';
import { changeEstimates } from './changes.ts';
import { effectBasis, effectText } from './effect.ts';
import { weakestOf } from './weakest.ts';

/** The service that a consequence changes: the pack's own, or the catalogue's. */
export const serviceOf = (pack: Pack, catalogue: Catalogue, id: string) =>
  pack.prices[id] ?? catalogue.services[id];

/**
 * The chain as the figure draws it: intervention → outcomes → use of services. The bases of the two links are those of
 * the numbers that enter a calculation, not of the reasons given for them.
 */
export function effectChain(
  pack: Pack,
  catalogue: Catalogue,
  chainId: string,
  lang: Language,
): EffectChain | undefined {
  const chain = pack.chains[chainId];
  if (!chain) return undefined;
  const effects = Object.entries(chain.effect ?? {});
  const consequences = effects.flatMap(([outcome]) =>
    Object.values(pack.consequences[outcome] ?? {}),
  );
  const effectWeakest = weakestOf(effects.map(([, effect]) => effectBasis(effect, chain)));
  const changeWeakest = weakestOf(
    consequences.flatMap((consequence) =>
      changeEstimates(consequence).map((estimate) => estimate.basis ?? consequence.basis),
    ),
  );
  const services = [
    ...new Set(
      consequences.map(
        (consequence) =>
          consequence.label?.[lang] ??
          serviceOf(pack, catalogue, consequence.service)?.label[lang] ??
          consequence.service,
      ),
    ),
  ];
  const outcomes = effects.map(([id]) => pack.outcomes[id]?.label[lang] ?? id);
  const steps: EffectChain['steps'][number][] = [{ title: chain.intervention.label[lang] }];
  const links: EffectChain['links'][number][] = [];
  if (outcomes.length > 0 && effectWeakest) {
    steps.push({
      title: outcomes.join(lang === 'da' ? ' · ' : ' · '),
      href: `#${outcomeAnchor(effects[0]?.[0] ?? '')}`,
    });
    links.push({
      basis: effectWeakest,
      label: effects.map(([, effect]) => effectText(effect, lang)).join('; '),
    });
  }
  if (services.length > 0 && changeWeakest) {
    const title = lang === 'da' ? 'Ændret brug af ydelser' : 'Changed use of services';
    steps.push({ title, text: services.join(', '), href: `#${CONSEQUENCES}` });
    links.push({ basis: changeWeakest });
  }
  return { steps, links };
}

export const outcomeAnchor = (outcome: string): string => `effekt-${outcome}`;
export const CONSEQUENCES = 'konsekvenser';
