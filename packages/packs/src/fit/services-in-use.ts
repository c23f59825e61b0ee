import type { Catalogue, Label, Pack } from '@som/engine';
import type { Question } from './question.ts';

type Service = Catalogue['services'][string];
type Consequence = Pack['consequences'][string][string];

/** A consequence of a group with its outcome and its service. */
export interface Line {
  id: string;
  outcome: string;
  label: Label;
  consequence: Consequence;
  serviceId: string;
  service: Service;
  /** Change in use over its years, units; positive is more. Turned for a joint outcome, which takes back what counts twice. */
  change: number;
  kind: Pack['outcomes'][string]['kind'];
}

const UNIT = /-(hour|day|week|month|year|course|contact|consultation)$/;

/** The name of a service without its unit: a special class is the same by the week and by the year. */
const nameOf = (id: string): string => id.replace(UNIT, '');

/** Same service in another unit, or a special case of it. */
function isSame(named: string, id: string): boolean {
  const [a, b] = [nameOf(named), nameOf(id)];
  return a === b || b.startsWith(`${a}-`) || a.startsWith(`${b}-`);
}

/** How well a service is among those named: 1 itself or its kind, 0.5 another of the same kind, 0 not. */
export function likeness(
  named: string,
  id: string,
  service: Service,
  services: Readonly<Record<string, Service>>,
): number {
  if (named === service.group || isSame(named, id)) return 1;
  const kind = Object.hasOwn(services, named) ? services[named]?.group : undefined;
  return kind !== undefined && kind === service.group ? 0.5 : 0;
}

const total = (table: Readonly<Record<string, { value: number }>> | undefined): number =>
  Object.values(table ?? {}).reduce((sum, { value }) => sum + value, 0);

/** Consequences of a group, in the order of its pack. */
export function linesOf(pack: Pack, group: string, catalogue: Catalogue): Line[] {
  const services = { ...catalogue.services, ...pack.prices };
  return Object.entries(pack.consequences).flatMap(([outcome, consequences]) => {
    const held = pack.outcomes[outcome];
    if (held?.group !== group) return [];
    return Object.entries(consequences).flatMap(([id, consequence]) => {
      const serviceId = consequence.service;
      const service = services[serviceId];
      if (!service) return [];
      const { change, byAge, ifReached, ifNotReached } = consequence;
      const sum = total(change) + total(byAge) + total(ifReached) - total(ifNotReached);
      const label = consequence.label ?? service.label;
      const turned = held.kind === 'both' ? -sum : sum;
      return [
        { id, outcome, label, consequence, serviceId, service, change: turned, kind: held.kind },
      ];
    });
  });
}

/**
 * A service that a municipality itself uses more or less of: it pays at least a part, it is no benefit and no income, and it
 * is counted in something else than kroner.
 */
export function isOwnService({ service }: Line): boolean {
  if (service.transfer || service.direction === 'revenue' || service.unit === 'krone') return false;
  const pays = service.payersByYear ?? [service.payers ?? {}];
  return service.refund !== undefined || pays.some(({ municipality = 0 }) => municipality > 0);
}

/** Kinds of service that every municipality must offer by law: that they are not named says nothing. */
const MUST_OFFER: ReadonlySet<string> = new Set(['placement', 'housing']);

/** `unused` was said; `unsure` is not named but may well be in use; `unnamed` is not named; `unknown` was not asked. */
export type Use = 'used' | 'related' | 'unsure' | 'unused' | 'unnamed' | 'unknown';

/** Whether the service of a line is in use, as far as the question tells. */
export function useOf(
  line: Line,
  question: Question,
  services: Readonly<Record<string, Service>>,
): Use {
  const like = (named: string) => likeness(named, line.serviceId, line.service, services);
  if (question.unused?.some((named) => like(named) === 1)) return 'unused';
  if (question.services === undefined || question.services.length === 0) return 'unknown';
  const best = Math.max(...question.services.map(like));
  if (best > 0) return best === 1 ? 'used' : 'related';
  // what is prevented is not in use yet, so that nobody names it
  const isSilent = line.kind === 'prevention' || MUST_OFFER.has(line.service.group ?? '');
  return isSilent ? 'unsure' : 'unnamed';
}
