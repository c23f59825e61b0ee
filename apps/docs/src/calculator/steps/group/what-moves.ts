import type { Case, Label, Pack } from '@som/engine';
import { scenarioLabel } from '@som/engine';
import { number } from '@som/report';
import { type NewGroup, servicesOf } from './regrouped.ts';

/** What a change of group means for the case, line by line, before it is done. */
export interface Moves {
  kept: Label[];
  fresh: Label[];
  lost: Label[];
}

const label = (da: string, en: string): Label => ({ da, en });
const quoted = (names: readonly Label[]): Label =>
  label(names.map(({ da }) => `»${da}«`).join(', '), names.map(({ en }) => `“${en}”`).join(', '));
const when = (isSo: boolean, da: string, en: string): Label[] => (isSo ? [label(da, en)] : []);

/** A line with the names of what it is about; none where there is nothing. */
const named = (names: readonly Label[], da: string, en: string): Label[] => {
  const list = quoted(names);
  return when(names.length > 0, `${da}: ${list.da}`, `${en}: ${list.en}`);
};

function keptOf(asked: Case, from: Pack, to: NewGroup): Label[] {
  const sum = Object.values(asked.intake).reduce((total, { value }) => total + value, 0);
  const chain = asked.chain === undefined ? undefined : from.chains[asked.chain];
  const ofChain = Object.entries(chain?.costs ?? {}).filter(
    ([id]) =>
      !Object.hasOwn(asked.costs ?? {}, id) && !Object.hasOwn(asked.leaveOutCosts ?? {}, id),
  );
  const costs = [...ofChain.map(([, cost]) => cost), ...Object.values(asked.costs ?? {})];
  const saved = Object.values(asked.savedCosts ?? {});
  const known = servicesOf(to);
  const prices = Object.keys(asked.prices ?? {}).filter((id) => known.has(id)).length;
  const [was, is] = [from.groups[asked.group]?.unit, to.pack.groups[to.group]?.unit];
  const lines = asked.logbook?.length ?? 0;
  return [
    label('Sagens navn og spørgsmål', 'The name and question of the case'),
    label(
      `Hvor mange der begynder (${number(sum, 'da', { decimals: 2 })} i alt), første år og tidshorisont`,
      `How many start (${number(sum, 'en', { decimals: 2 })} in all), first year and time horizon`,
    ),
    ...when(
      was !== is && is === 'family',
      'Tallene gælder fra nu af familier: se antal og beløb efter',
      'From now on the numbers are of families: check numbers and amounts',
    ),
    ...when(
      was !== is && is !== 'family',
      'Tallene gælder fra nu af enkeltpersoner: se antal og beløb efter',
      'From now on the numbers are of single persons: check numbers and amounts',
    ),
    ...named(
      costs.map((one) => one.label),
      'Omkostninger',
      'Costs',
    ),
    ...when(
      ofChain.length > 0,
      'Effektkædens omkostninger står fra nu af som jeres egne',
      'The costs of the effect chain stand as your own from now on',
    ),
    ...named(
      saved.map((one) => one.label),
      'Sparede omkostninger',
      'Saved costs',
    ),
    ...when(
      prices > 0,
      `Egne priser på ydelser, som den nye målgruppe også bruger: ${prices}`,
      `Own prices of services that the new group uses too: ${prices}`,
    ),
    ...when((asked.beyondMoney?.length ?? 0) > 0, 'Det, ingen krone viser', 'What no krone shows'),
    ...when(lines > 0, `Logbogen (${lines} linjer)`, `The logbook (${lines} lines)`),
  ];
}

function freshOf(next: Case, { pack, group }: NewGroup): Label[] {
  const chain = next.chain === undefined ? undefined : pack.chains[next.chain];
  const ids = Object.keys({ ...chain?.effect, ...next.effect });
  const outcomes = ids.flatMap((id) => pack.outcomes[id]?.label ?? []);
  const consequences = new Set(ids.flatMap((id) => Object.keys(pack.consequences[id] ?? {}))).size;
  const theGroup = pack.groups[group]?.label;
  return [
    ...(theGroup ? named([theGroup], 'Målgruppen', 'The group') : []),
    ...named(outcomes, 'Det, forløbet skal føre til', 'What the course should lead to'),
    ...(chain
      ? named(
          [chain.label],
          'Effekten er til at begynde med effektkædens',
          'The effect is to begin with that of the effect chain',
        )
      : [
          label(
            'Effekten er til at begynde med et eksempel: sæt jeres eget tal i trin 3',
            'The effect is to begin with an example: put in your own figure in step 3',
          ),
        ]),
    label(`Konsekvenser med priser: ${consequences}`, `Consequences with prices: ${consequences}`),
  ];
}

function lostOf(asked: Case, from: Pack, to: NewGroup): Label[] {
  const chain = asked.chain === undefined ? undefined : from.chains[asked.chain];
  const { leaveOut = {}, adjust = {}, add = {} } = asked.consequences ?? {};
  const changes = Object.keys({ ...leaveOut, ...adjust, ...add }).length;
  const known = servicesOf(to);
  const prices = Object.keys(asked.prices ?? {}).filter((id) => !known.has(id)).length;
  const scenarios = Object.entries(asked.scenarios ?? {}).map(
    ([id, one]) => scenarioLabel(one) ?? label(id, id),
  );
  const outcomes = Object.keys(asked.effect ?? {}).flatMap((id) => from.outcomes[id]?.label ?? []);
  return [
    ...(chain ? named([chain.label], 'Effektkæden', 'The effect chain') : []),
    ...named(outcomes, 'Jeres tal for effekten på', 'Your figures of the effect on'),
    ...when(
      asked.segments !== undefined,
      'Jeres fordeling på alder eller situation',
      'Your split by age or situation',
    ),
    ...when(
      changes > 0,
      `Jeres ændringer af konsekvenserne: ${changes}`,
      `Your changes of the consequences: ${changes}`,
    ),
    ...when(
      prices > 0,
      `Egne priser på ydelser, som den nye målgruppe ikke bruger: ${prices}`,
      `Own prices of services that the new group does not use: ${prices}`,
    ),
    ...named(scenarios, 'Scenarier', 'Scenarios'),
    ...when(
      asked.uncertainty !== undefined,
      'Det, I har sagt om, hvilke tal der følges ad',
      'What you have said of numbers that go together',
    ),
    ...when(
      (asked.published?.length ?? 0) > 0,
      'Offentliggjorte tal til sammenligning',
      'Published figures for comparison',
    ),
  ];
}

/** What stays, what comes with the new group, and what is gone. */
export const whatMoves = (asked: Case, from: Pack, to: NewGroup, next: Case): Moves => ({
  kept: keptOf(asked, from, to),
  fresh: freshOf(next, to),
  lost: lostOf(asked, from, to),
});
