import type { Quantity } from './quantity.ts';

const isQuantity = (value: object): value is Quantity =>
  'id' in value && 'value' in value && 'origin' in value && 'kind' in value;

/** Every quantity inside a resolved form, in the order written. */
export function quantitiesIn(form: unknown): Quantity[] {
  if (typeof form !== 'object' || form === null) return [];
  if (isQuantity(form)) return [form];
  return Object.values(form).flatMap(quantitiesIn);
}
