import type { BasisName } from '@som/engine';
import type { OwnConsequence } from './rows.ts';

/** A service that is on no list, as it is typed. */
export interface TypedService {
  name: string;
  unit: string;
  price: number | undefined;
  payer: 'municipality' | 'region' | 'state';
}

/** A consequence as it is typed. */
export interface TypedConsequence {
  outcome: string;
  /** Id of a service; empty for one's own. */
  service: string;
  own: TypedService;
  affects: OwnConsequence['affects'];
  change: number | undefined;
  years: number;
  reason: string;
}

/** What is still to be written. */
export function missingIn(
  typed: TypedConsequence,
): ('missService' | 'missChange' | 'missReason')[] {
  const { service, own, change, reason } = typed;
  const isService =
    service !== '' || (own.name.trim() !== '' && own.unit.trim() !== '' && own.price !== undefined);
  return [
    ...(isService ? [] : (['missService'] as const)),
    ...(change === undefined ? (['missChange'] as const) : []),
    ...(reason.trim() === '' ? (['missReason'] as const) : []),
  ];
}

/** An id from a name: letters without accents, digits and hyphens; never one that is taken. */
export function idFrom(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = `new-${plain === '' ? 'consequence' : plain}`.replace(/-+$/, '');
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The consequence as a case writes it: the same change in each of its years. */
export function consequenceFrom(
  typed: TypedConsequence,
  told: { basis: BasisName; priceYear: number; index: string },
): OwnConsequence {
  const { own, service, change = 0, years } = typed;
  const table = Object.fromEntries(
    Array.from({ length: years }, (_, year) => [`year-${year}`, { value: change }]),
  );
  const label = { da: own.name.trim(), en: own.name.trim() };
  return {
    outcome: typed.outcome,
    affects: typed.affects,
    service:
      service !== ''
        ? service
        : {
            label,
            unit: 'unit',
            unitLabel: { da: own.unit.trim(), en: own.unit.trim() },
            price: { value: own.price ?? 0 },
            priceYear: told.priceYear,
            index: told.index,
            payers: { [own.payer]: 1 },
            basis: told.basis,
          },
    change: table,
    basis: told.basis,
    note: typed.reason.trim(),
  };
}
