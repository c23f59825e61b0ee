import type { Label } from '@som/engine';
import type { ModelFit } from './model-fit.ts';
import type { PoolOptions } from './pooled.ts';

const FEW = 5; // below it τ² is hardly known: Cochrane Handbook 6.5, section 10.10.4.4

/** What a reader of a pooled effect must know. */
export function poolNotes(k: number, { model, test }: PoolOptions, fit: ModelFit): Label[] {
  if (k === 1) return [ONE];
  const random = model !== 'fixed';
  return [
    ...(random && k < FEW ? [few(k)] : []),
    ...(random && fit.fit.tau2 === 0 ? [NO_VARIATION] : []),
    ...(random ? [] : [FIXED]),
    ...(test === 'knapp-hartung' && !random ? [FIXED_HARTUNG] : []),
    ...(test === 'knapp-hartung' && fit.scale < 1 ? [NARROWED] : []),
  ];
}

const ONE: Label = {
  da: 'Kun ét studie: resultatet er studiets eget. Hvor meget effekten svinger fra sted til sted, kan ikke ses, så der er intet interval for et nyt sted.',
  en: 'Only one study: the result is its own. How much the effect varies from place to place cannot be seen, so there is no interval for a new place.',
};

const few = (k: number): Label => ({
  da: `Kun ${k} studier: hvor meget effekten svinger fra sted til sted, er meget usikkert bestemt.`,
  en: `Only ${k} studies: how much the effect varies from place to place is very uncertain.`,
});

const NO_VARIATION: Label = {
  da: 'Studierne svinger ikke mere, end tilfældigheder kan forklare. Det viser ikke, at effekten er den samme overalt.',
  en: 'The studies vary no more than chance can explain. That does not show that the effect is the same everywhere.',
};

const FIXED: Label = {
  da: 'Modellen regner med, at effekten er den samme alle steder. Den siger derfor ikke, hvad et nyt sted kan vente.',
  en: 'The model assumes that the effect is the same everywhere. It therefore does not say what a new place can expect.',
};

const FIXED_HARTUNG: Label = {
  da: 'Knapp–Hartung er lavet til modeller, hvor effekten svinger fra sted til sted. Her gør den kun intervallet bredere eller smallere efter, hvor uenige studierne er.',
  en: 'Knapp–Hartung was made for models in which the effect varies from place to place. Here it only makes the interval wider or narrower by how much the studies disagree.',
};

const NARROWED: Label = {
  da: 'Studierne ligner hinanden mere, end tilfældigheder plejer at lade dem. Knapp–Hartung giver derfor et smallere interval; se også intervallet med wald.',
  en: 'The studies are more alike than chance usually leaves them. Knapp–Hartung therefore gives a narrower interval; look at the one by wald too.',
};
