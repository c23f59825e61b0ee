import {
  type Calculation,
  type Case,
  capitalise,
  type Label,
  type Language,
  leverWords,
} from '@som/engine';
import type { NamedLever } from '@som/report';
import { say } from './words.ts';

type Scenarios = NonNullable<Case['scenarios']>;

/** The id of a scenario from its name: letters without accents, digits and hyphens; undefined when nothing is left. */
export function scenarioId(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? undefined : plain;
}

/** What a scenario is called: its own name, or its id with blanks for hyphens. */
export const scenarioName = (id: string, label: Label | undefined, lang: Language): string => {
  if (label) return label[lang];
  return capitalise(id.replaceAll('-', ' '));
};

/** The case with other scenarios. */
export const withScenarios = (asked: Case, next: (before: Scenarios) => Scenarios): Case => ({
  ...asked,
  scenarios: next(asked.scenarios ?? {}),
});

/** The numbers that a lever moves, by the paths that a scenario is written with. */
export function pathsOf(
  { plan }: Calculation,
  { lever }: NamedLever,
  value: number,
): Record<string, number> {
  const pairs = [...lever.at(value)].flatMap(([column, number]) => {
    const id = plan.parameters[column]?.id;
    return id === undefined ? [] : [[id, number] as const];
  });
  return Object.fromEntries(pairs);
}

/** A path of a scenario as a lever of its own, so that it has words and can be typed. */
export function leverAt({ plan, resolved }: Calculation, path: string): NamedLever | undefined {
  const column = plan.parameters.findIndex(({ id }) => id === path);
  const parameter = plan.parameters[column];
  if (!parameter) return undefined;
  const bounds =
    parameter.kind === 'rate'
      ? { low: 0, high: 1 }
      : {
          low: parameter.kind === 'amount' ? Number.NEGATIVE_INFINITY : 0,
          high: Number.POSITIVE_INFINITY,
        };
  const lever = {
    id: path,
    kind: 'parameter' as const,
    unit: parameter.kind,
    written: parameter.value,
    bounds: path.endsWith('.successRate') ? { low: -1, high: 1 } : bounds,
    linear: parameter.linear,
    at: (value: number) => new Map([[column, value]]),
  };
  const year = /^intake\.(\d{4})$/.exec(path)?.[1];
  const words = leverWords(lever, resolved);
  if (year === undefined) return { lever, words };
  const label = { da: say('intake', 'da', { year }), en: say('intake', 'en', { year }) };
  return { lever, words: { ...words, label } };
}
