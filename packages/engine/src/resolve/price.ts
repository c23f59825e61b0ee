import { problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { Service } from '../schema/service.ts';
import { type Context, catalogueFile, packFile } from './context.ts';
import { indexFactor } from './index-factor.ts';
import { type Origin, quantityOf } from './quantity.ts';
import type { ResolvedPrice } from './resolved.ts';
import { splitOf, unpaidYears } from './split.ts';

/** A service by its id, and the place where it is written. */
export function findService(
  context: Context,
  id: string,
  usedAt: Origin,
): { service: Service; origin: Origin } | undefined {
  const { pack, catalogue } = context;
  if (Object.hasOwn(pack.prices, id)) {
    const service = pack.prices[id];
    if (service) return { service, origin: { file: packFile(context, 'prices.yaml'), path: [id] } };
  }
  if (Object.hasOwn(catalogue.services, id)) {
    const service = catalogue.services[id];
    if (service) return { service, origin: { file: catalogueFile('services.yaml'), path: [id] } };
  }
  const known = [...Object.keys(pack.prices), ...Object.keys(catalogue.services)];
  const near = nearest(id, known);
  context.issues.push(
    problem('unknown-service', usedAt.file, usedAt.path, { value: id, near, known }),
  );
  return undefined;
}

const sameInBoth = (unit: string) => ({ da: unit, en: unit });

/**
 * The price of a service at the price level of the case, with payers and cashable share.
 *
 * @param lastYear - last calendar year for which somebody must pay
 * @param inline - written inside the consequence, so not one of the services that have names
 */
export function resolvePrice(
  context: Context,
  id: string,
  service: Service,
  origin: Origin,
  lastYear: number,
  inline = false,
): ResolvedPrice {
  const { case: asked, catalogue, issues } = context;
  const own = !inline && Object.hasOwn(asked.prices ?? {}, id) ? asked.prices?.[id] : undefined;
  const priceOrigin: Origin = own
    ? { file: context.caseFile, path: ['prices', id, 'price'], note: own.reason }
    : { ...origin, path: [...origin.path, 'price'] };
  const price = quantityOf(
    inline ? `consequences.${id}.service.price` : `prices.${id}`,
    own?.price ?? service.price,
    'count',
    priceOrigin,
    [own ?? service],
    issues,
  );
  const priceYear = own?.priceYear ?? service.priceYear;
  const block = own ? { file: context.caseFile, path: ['prices', id] } : origin;
  const factor = indexFactor(context, service.index, priceYear, block);
  const split = splitOf(service, catalogue, origin, issues);
  issues.push(...unpaidYears(split, asked.startYear, lastYear, origin));
  const cash = service.cashable;
  const cashQuantity = (which: 'short' | 'long') =>
    cash &&
    quantityOf(
      `cashable.${id}.${which}`,
      cash[which],
      'rate',
      { ...origin, path: [...origin.path, 'cashable', which] },
      [cash],
      issues,
    );
  const [short, long] = [cashQuantity('short'), cashQuantity('long')];
  return {
    service: id,
    label: service.label,
    unit: service.unit,
    unitLabel: service.unitLabel ?? sameInBoth(service.unit),
    price,
    priceYear,
    index: service.index,
    indexFactor: factor,
    direction: service.direction ?? 'expense',
    split,
    cashable: service.transfer ? 'transfer' : short && long ? { short, long } : 'unknown',
  };
}

/** Own prices must be of services that exist; a mistyped one would silently do nothing. */
export function checkOwnPrices(context: Context): void {
  for (const id of Object.keys(context.case.prices ?? {}))
    findService(context, id, { file: context.caseFile, path: ['prices', id] });
}
