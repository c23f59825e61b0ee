import type { Case } from '@som/engine';
import type { Changes } from './assumption.ts';
import { changedEffects } from './changed-effect.ts';
import type { Ground } from './ground.ts';
import { scheduleOf } from './money.ts';
import { typedBasis } from './typed-basis.ts';

const numberAt = (changes: Changes, key: string): number | undefined => {
  const value = changes[key];
  return typeof value === 'number' ? value : undefined;
};

/**
 * A new case with the changes put in: changed numbers rest on what is said of them, and say that they were changed here.
 * The figures a worked case is held against are left out, since they are those of the case as it was.
 */
export function changedCase(ground: Ground, changes: Changes): Case {
  const { expected: _expected, ...asked } = ground.inputs.case;
  if (Object.keys(changes).length === 0) return asked;
  const effect = changedEffects(ground, changes);
  const years = numberAt(changes, 'horizon');
  const completion = numberAt(changes, 'completion');
  return {
    ...asked,
    intake: changedIntake(asked.intake, changes),
    ...changedSegments(ground, changes),
    ...(completion !== undefined && {
      completion: { value: completion, basis: typedBasis(changes) },
    }),
    ...(effect && { effect }),
    ...changedCosts(ground, changes, 'costs'),
    ...changedCosts(ground, changes, 'savedCosts'),
    ...changedConsequences(ground, changes, effect ?? {}),
    ...changedPrices(ground, changes),
    ...(years !== undefined && { horizon: { ...asked.horizon, years } }),
    ...(changes['priceYear'] !== undefined && { priceYear: Number(changes['priceYear']) }),
    ...changedDiscount(ground, changes),
  };
}

function changedIntake(intake: Case['intake'], changes: Changes): Case['intake'] {
  const common = numberAt(changes, 'intake');
  return Object.fromEntries(
    Object.entries(intake).map(([year, count]) => {
      const value = numberAt(changes, `intake.${year}`) ?? common;
      return [year, value === undefined ? count : { value }];
    }),
  );
}

function changedSegments({ resolved }: Ground, changes: Changes): Pick<Case, 'segments'> {
  const shares = resolved.segments.map(({ id, share }) => {
    const value = numberAt(changes, `segments.${id}`);
    return { id, value: value ?? share.value, changed: value !== undefined };
  });
  if (!shares.some(({ changed }) => changed)) return {};
  return { segments: Object.fromEntries(shares.map(({ id, value }) => [id, { value }])) };
}

function changedCosts(
  { inputs, reason }: Ground,
  changes: Changes,
  key: 'costs' | 'savedCosts',
): Pick<Case, 'costs' | 'savedCosts'> {
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const before = { ...(key === 'costs' ? chain?.costs : {}), ...asked[key] };
  const changed = Object.entries(before).flatMap(([id, cost]) => {
    const value = numberAt(changes, `${key}.${id}.amount`);
    return value === undefined
      ? []
      : [[id, { ...cost, amount: { value, basis: typedBasis(changes) }, reason }]];
  });
  if (changed.length === 0) return {};
  return { [key]: { ...asked[key], ...Object.fromEntries(changed) } };
}

function changedConsequences(
  { inputs, resolved, reason }: Ground,
  changes: Changes,
  effect: NonNullable<Case['effect']>,
): Pick<Case, 'consequences'> {
  const own = inputs.case.consequences ?? {};
  const dropped = Object.keys(effect).filter((id) => effect[id]?.include === false);
  const gone = new Set(dropped.flatMap((id) => Object.keys(inputs.pack.consequences[id] ?? {})));
  const touched = Object.keys(changes).some((key) => key.startsWith('consequences.'));
  if (!touched && gone.size === 0) return {};

  const is = (id: string, choice: string) => changes[`consequences.${id}.kept`] === choice;
  const out = resolved.consequences.filter(({ id }) => is(id, 'leave-out')).map(({ id }) => id);
  const added = ownServices(own.add ?? {}, changes);
  const leaveOut = {
    ...own.leaveOut,
    ...Object.fromEntries(out.filter((id) => !added[id]).map((id) => [id, reason])),
  };
  const scaled = resolved.consequences.flatMap(({ id }) => {
    const value = numberAt(changes, `consequences.${id}.scale`);
    return value === undefined
      ? []
      : [[id, { scale: { value }, basis: typedBasis(changes), reason }]];
  });
  const adjust = { ...own.adjust, ...Object.fromEntries(scaled) };
  return {
    consequences: {
      leaveOut: without(leaveOut, (id) => is(id, 'keep') || gone.has(id)),
      adjust: without(adjust, (id) => gone.has(id)),
      add: without(added, (id) => out.includes(id) || dropped.includes(added[id]?.outcome ?? '')),
    },
  };
}

type Added = NonNullable<NonNullable<Case['consequences']>['add']>;

/** A service that a case brings along has its price where it is written, not among the prices of the case. */
function ownServices(added: Added, changes: Changes): Added {
  return Object.fromEntries(
    Object.entries(added).map(([id, body]) => {
      const value = numberAt(changes, `consequences.${id}.service.price`);
      if (value === undefined || typeof body.service === 'string') return [id, body];
      return [
        id,
        { ...body, service: { ...body.service, price: { value, basis: typedBasis(changes) } } },
      ];
    }),
  );
}

const without = <T>(table: Record<string, T>, unwanted: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(table).filter(([id]) => !unwanted(id)));

function changedPrices(
  { inputs, resolved, reason }: Ground,
  changes: Changes,
): Pick<Case, 'prices'> {
  const changed = resolved.consequences.flatMap(({ price }) => {
    const { service, priceYear, price: quantity } = price;
    const value = quantity.id.startsWith('prices.') ? numberAt(changes, quantity.id) : undefined;
    return value === undefined
      ? []
      : [[service, { price: { value }, priceYear, basis: typedBasis(changes), reason }]];
  });
  if (changed.length === 0) return {};
  return { prices: { ...inputs.case.prices, ...Object.fromEntries(changed) } };
}

function changedDiscount({ inputs, resolved }: Ground, changes: Changes): Pick<Case, 'discount'> {
  const kind = changes['discount'] ?? resolved.discount.kind;
  const rate = numberAt(changes, 'discount.rate');
  if (changes['discount'] === undefined && (kind !== 'rate' || rate === undefined)) return {};
  if (kind === 'none') return { discount: { kind } };
  if (kind !== 'rate') return { discount: { kind: 'schedule', schedule: scheduleOf(inputs) } };
  const first = inputs.catalogue.discount[scheduleOf(inputs)]?.steps[0]?.rate ?? 0;
  return { discount: { kind, rate: { value: rate ?? first } } };
}
