import type { Resolved, ResolvedConsequence } from '../resolve/resolved.ts';
import { type BasisShares, INGREDIENTS, type Ingredient, type Result } from '../result.ts';
import { BASES, type BasisName, weakestBasis } from '../schema/bases.ts';

/** The bases of what a line is made of; an ingredient that plays no part is absent. Lasting for ever rests on its outcome. */
export type Ingredients = Partial<Record<Ingredient, BasisName>>;

/** A line with its size and what it rests on. */
export interface Weighed {
  weight: number;
  ingredients: Ingredients;
}

/** What a consequence rests on. */
export function ingredientsOf(consequence: ResolvedConsequence, resolved: Resolved): Ingredients {
  const outcome = resolved.outcomes.find((o) => o.id === consequence.outcome);
  const lasting = consequence.lastingApplies ? outcome?.lastingBasis : undefined;
  const persons = [consequence.affected?.basis, outcome?.holders?.basis].filter(
    (basis) => basis !== undefined,
  );
  const effect = outcome?.effectBasis;
  const price = consequence.price.price.basis;
  return {
    ...(effect && { effect }),
    ...(lasting && { lasting }),
    change: weakestBasis([consequence.changeBasis, ...persons]),
    ...(price && { price }),
  };
}

/** The weakest ingredient of a line. */
export function weakestOf(ingredients: Ingredients): BasisName {
  const bases = Object.values(ingredients);
  return bases.length === 0 ? 'own-data' : weakestBasis(bases);
}

function shares(lines: readonly { weight: number; basis: BasisName }[]): BasisShares {
  const total = lines.reduce((sum, line) => sum + line.weight, 0);
  if (total === 0) return {};
  return Object.fromEntries(
    BASES.flatMap((basis) => {
      const weight = lines.reduce((sum, l) => sum + (l.basis === basis ? l.weight : 0), 0);
      return weight === 0 ? [] : [[basis, weight / total]];
    }),
  );
}

/** Shares of the absolute discounted amounts that rest on each basis: by the weakest ingredient, and by ingredient. */
export function basisShares(lines: readonly Weighed[]): Result['basis'] {
  const weakest = shares(
    lines.map(({ weight, ingredients }) => ({ weight, basis: weakestOf(ingredients) })),
  );
  const byIngredient = Object.fromEntries(
    INGREDIENTS.flatMap((ingredient) => {
      const having = lines.flatMap(({ weight, ingredients }) => {
        const basis = ingredients[ingredient];
        return basis ? [{ weight, basis }] : [];
      });
      return having.length === 0 ? [] : [[ingredient, shares(having)]];
    }),
  );
  return { weakest, byIngredient };
}
