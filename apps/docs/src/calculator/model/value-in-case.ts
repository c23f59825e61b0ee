import type { Case } from '@som/engine';
import { type Assumption, type Changes, withChange } from './assumption.ts';

type Effect = NonNullable<Case['effect']>[string];

function inEffect(effect: Effect | undefined, key: string): number | string | undefined {
  switch (key) {
    case 'include':
      return effect?.include === undefined ? undefined : effect.include ? 'yes' : 'no';
    case 'successRate':
    case 'with':
    case 'without':
    case 'relativeRisk':
    case 'share':
      return effect?.[key]?.value;
    case 'protects.years':
      return effect?.protects?.years;
    case 'study.without':
      return effect?.study?.without.value;
    case 'study.value':
      return effect?.study?.value;
    default:
      return undefined;
  }
}

function inConsequence(asked: Case, id: string, key: string): number | string | undefined {
  const own = asked.consequences ?? {};
  const added = own.add && Object.hasOwn(own.add, id) ? own.add[id] : undefined;
  if (key === 'kept') return Object.hasOwn(own.leaveOut ?? {}, id) ? 'leave-out' : undefined;
  if (key === 'scale') return own.adjust?.[id]?.scale.value;
  if (key !== 'service.price' || typeof added?.service !== 'object') return undefined;
  return added.service.price.value;
}

/** What a case itself says of an assumption; undefined where it leaves it to the pack or the chain. */
export function valueInCase(asked: Case, key: string): number | string | undefined {
  const [head = '', id = '', ...rest] = key.split('.');
  const at = rest.join('.');
  switch (head) {
    case 'intake':
      return asked.intake[id]?.value;
    case 'completion':
      return asked.completion?.value;
    case 'segments':
      return asked.segments?.[id]?.value;
    case 'costs':
    case 'savedCosts':
      return asked[head]?.[id]?.amount.value;
    case 'effect':
      return inEffect(asked.effect?.[id], at);
    case 'consequences':
      return inConsequence(asked, id, at);
    case 'prices':
      return asked.prices?.[id]?.price.value;
    case 'horizon':
      return asked.horizon?.years;
    case 'priceYear':
      return String(asked.priceYear);
    case 'discount':
      return id === 'rate'
        ? asked.discount?.kind === 'rate'
          ? asked.discount.rate.value
          : undefined
        : asked.discount?.kind;
    default:
      return undefined;
  }
}

/** What a consequence is when a case says nothing of it: counted, and as large as the pack has it. */
const unsaid = (key: string): number | string | undefined =>
  key.startsWith('consequences.') ? (key.endsWith('.kept') ? 'keep' : 1) : undefined;

/** What differs between two cases, as far as the assumptions of the first reach. */
export function changesBetween(before: readonly Assumption[], now: Case): Changes {
  let changes: Changes = {};
  for (const assumption of before) {
    const { key } = assumption;
    const value = valueInCase(now, key) ?? (key.startsWith('effect.') ? undefined : unsaid(key));
    if (value !== undefined) changes = withChange(changes, assumption, value);
  }
  return changes;
}
