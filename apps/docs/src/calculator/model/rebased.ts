import type { Case } from '@som/engine';
import type { TypedBasis } from './typed-basis.ts';

const KEYS = ['successRate', 'with', 'without', 'relativeRisk', 'share'] as const;

function rebasedEffect(asked: Case, id: string, key: string, basis: TypedBasis): Case {
  const effect = asked.effect?.[id];
  const at = KEYS.find((one) => one === key);
  const number = at && effect?.[at];
  // a number without a basis of its own has a source that was told for all of it
  if (!effect || !at || number?.basis === undefined) return asked;
  return { ...asked, effect: { ...asked.effect, [id]: { ...effect, [at]: { ...number, basis } } } };
}

function rebasedConsequence(asked: Case, id: string, basis: TypedBasis): Case {
  const own = asked.consequences;
  const one = own?.adjust?.[id];
  if (!own || !one) return asked;
  return { ...asked, consequences: { ...own, adjust: { ...own.adjust, [id]: { ...one, basis } } } };
}

/** The case with one typed number resting on something else, once somebody says where it comes from. */
export function rebased(asked: Case, at: string, basis: TypedBasis): Case {
  const [head = '', id = '', key = ''] = at.split('.');
  switch (head) {
    case 'completion':
      return asked.completion ? { ...asked, completion: { ...asked.completion, basis } } : asked;
    case 'costs':
    case 'savedCosts': {
      const cost = asked[head]?.[id];
      if (cost?.amount.basis === undefined) return asked;
      const next = { ...cost, basis, amount: { ...cost.amount, basis } };
      return { ...asked, [head]: { ...asked[head], [id]: next } };
    }
    case 'effect':
      return rebasedEffect(asked, id, key, basis);
    case 'consequences':
      return key === 'scale' ? rebasedConsequence(asked, id, basis) : asked;
    case 'prices': {
      const price = asked.prices?.[id];
      return price ? { ...asked, prices: { ...asked.prices, [id]: { ...price, basis } } } : asked;
    }
    default:
      return asked;
  }
}
