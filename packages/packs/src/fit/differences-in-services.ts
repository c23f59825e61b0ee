import type { Label } from '@som/engine';
import type { Compared } from './compared.ts';
import type { Adjust, Difference } from './difference.ts';
import { listed, say } from './sentences.ts';
import { serviceName } from './service-name.ts';
import { isOwnService, type Line, linesOf, type Use, useOf } from './services-in-use.ts';

const quoted = (lines: readonly Line[]): Label =>
  listed(lines.map(({ label }) => say(`»${label.da}«`, `“${label.en}”`)));

/**
 * What stands in the place of savings that are gone: an increase in an outcome where no saving is left at all, or none of
 * its own kind of service.
 */
function substitutes(gone: readonly Line[], all: readonly Line[]): Line[] {
  const left = all.filter((line) => line.change < 0 && !gone.includes(line));
  return all.filter((line) => {
    if (line.change <= 0) return false;
    const lost = gone.filter(({ outcome }) => outcome === line.outcome);
    const stays = left.filter(({ outcome }) => outcome === line.outcome);
    const kind = (other: Line) => other.service.group === line.service.group;
    return lost.length > 0 && (stays.length === 0 || (lost.some(kind) && !stays.some(kind)));
  });
}

function unsure(
  serviceId: string,
  lines: readonly Line[],
  name: Label,
  isRelated: boolean,
): Difference {
  const named = quoted(lines);
  const why = isRelated
    ? say('men I bruger noget af samme slags', 'but you use something of the same kind')
    : say('men den bruges måske, når det går galt', 'but it may be used when things go wrong');
  return {
    code: 'service-unsure',
    text: say(
      `${named.da} regner med at spare ${name.da}. Den nævner I ikke, ${why.da}.`,
      `${named.en} counts on saving ${name.en}. You do not name it, ${why.en}.`,
    ),
    advice: isRelated
      ? say(
          'Spares der på jeres egen ydelse i stedet, så sæt dens pris; ellers udelad konsekvensen.',
          'If the saving is on your own service instead, put in its price; otherwise leave the consequence out.',
        )
      : say(
          'Lad konsekvensen stå, hvis jeres ellers ville ende der; ellers udelad den.',
          'Let the consequence stand if yours would otherwise end there; if not, leave it out.',
        ),
    adjust: isRelated
      ? [{ kind: 'own-price', service: serviceId }]
      : [{ kind: 'own-figures', about: 'consequences' }],
  };
}

function missing(
  lines: readonly Line[],
  name: Label,
  instead: readonly Line[],
  wasSaid: boolean,
): Difference {
  // what was only there to take back a double count falls with the rest
  const isJoint = ({ kind }: Line) => kind === 'both';
  const falling = [...lines.filter(isJoint), ...instead];
  const [named, falls] = [quoted(lines.filter((line) => !isJoint(line))), quoted(falling)];
  const also =
    falling.length === 0
      ? say('', '')
      : say(` Med den falder også bort: ${falls.da}.`, ` With it goes: ${falls.en}.`);
  const start = wasSaid
    ? say(`I bruger ikke ${name.da}`, `You do not use ${name.en}`)
    : say(
        `I nævner ikke ${name.da} blandt de ydelser, I bruger`,
        `You do not name ${name.en} among the services you use`,
      );
  return {
    code: 'service-unused',
    text: say(
      `${start.da}: så kan ${named.da} ikke spares.${also.da}`,
      `${start.en}: then ${named.en} cannot be saved.${also.en}`,
    ),
    advice: wasSaid
      ? say('Udelad konsekvensen.', 'Leave the consequence out.')
      : say(
          'Udelad konsekvensen. Bruger I ydelsen alligevel, så føj den til jeres svar.',
          'Leave the consequence out. If you do use the service, add it to your answer.',
        ),
    adjust: [...lines, ...instead].map(
      ({ id }): Adjust => ({ kind: 'leave-out', consequence: id }),
    ),
  };
}

/** Services that the group counts on saving and that are not, or not quite, in use. */
export function differencesInServices(compared: Compared): Difference[] {
  const { question, pack, group, catalogue } = compared;
  const services = { ...catalogue.services, ...pack.prices };
  const all = linesOf(pack, group, catalogue);
  const own = all.filter((line) => line.change < 0 && isOwnService(line));
  const use = new Map<Line, Use>(own.map((line) => [line, useOf(line, question, services)]));
  const isGone = (line: Line) => ['unused', 'unnamed'].includes(use.get(line) ?? '');
  const falling = substitutes(own.filter(isGone), all);
  const told = new Set<Line>();
  return [...new Set(own.map(({ serviceId }) => serviceId))].flatMap((id) => {
    const name = serviceName(id, services);
    const lines = own.filter(({ serviceId }) => serviceId === id);
    const gone = lines.filter(isGone);
    if (gone.length === 0) {
      const near = lines.filter((line) => use.get(line) === 'related');
      const silent = lines.filter((line) => use.get(line) === 'unsure');
      return [
        ...(near.length > 0 ? [unsure(id, near, name, true)] : []),
        ...(silent.length > 0 ? [unsure(id, silent, name, false)] : []),
      ];
    }
    // a substitute is told once, with the first saving of its outcome that goes
    const instead = falling.filter(
      (line) => !told.has(line) && gone.some(({ outcome }) => outcome === line.outcome),
    );
    for (const line of instead) told.add(line);
    return [
      missing(
        gone,
        name,
        instead,
        gone.every((line) => use.get(line) === 'unused'),
      ),
    ];
  });
}

/** Services that are in use and whose price in the catalogue is a national one. */
export function ownPrices(compared: Compared): { id: string; label: Label }[] {
  const { question, pack, group, catalogue } = compared;
  const services = { ...catalogue.services, ...pack.prices };
  const used = linesOf(pack, group, catalogue).filter(
    (line) => line.change < 0 && isOwnService(line) && useOf(line, question, services) === 'used',
  );
  const ids = [...new Set(used.map(({ serviceId }) => serviceId))];
  return ids.map((id) => ({ id, label: serviceName(id, services) }));
}
