import { BASES, type BasisName, type Pack } from '@som/engine';

type Block = Record<string, unknown>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const basisOf = ({ basis }: Block): BasisName | undefined => BASES.find((name) => name === basis);

/** The basis of every figure inside: its own, or that of the nearest block around it. */
function basesIn(value: unknown, around: BasisName | undefined): BasisName[] {
  if (Array.isArray(value)) return value.flatMap((one) => basesIn(one, around));
  if (!isBlock(value)) return [];
  const basis = basisOf(value) ?? around;
  const own = typeof value['value'] === 'number' && basis ? [basis] : [];
  return [...own, ...Object.values(value).flatMap((one) => basesIn(one, basis))];
}

/** How many figures of a pack rest on what; strongest first, tariffs last, only those that there are. */
export function basisCounts(pack: Pack): { basis: BasisName; count: number; share: number }[] {
  const { groups, outcomes, consequences, prices, chains } = pack;
  const found = basesIn([groups, outcomes, consequences, prices, chains], undefined);
  const order = [...BASES.filter((basis) => basis !== 'tariff').toReversed(), 'tariff' as const];
  return order.flatMap((basis) => {
    const count = found.filter((one) => one === basis).length;
    return count === 0 ? [] : [{ basis, count, share: count / found.length }];
  });
}
