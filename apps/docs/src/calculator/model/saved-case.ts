import type { Calculation, Case, Inputs } from '@som/engine';
import { lockOf } from '@som/packs';
import { fitted } from './calculate-fitting.ts';

/** What a case was opened as. */
export interface SavedFrom {
  /** The worked case it began as. */
  worked?: string | undefined;
  inputs: Inputs;
}

/** The net figures a saved case is held against when it is opened with other data; looser than a krone would say nothing. */
const stamped = ({ result }: Calculation): NonNullable<Case['expected']> => [
  { figure: 'net.total', value: result.net.total, tolerance: 1 },
  { figure: 'net.perParticipant', value: result.net.perParticipant, tolerance: 1 },
  { figure: 'net.byPayer.municipality', value: result.net.byPayer.municipality, tolerance: 1 },
  { figure: 'net.byPayer.region', value: result.net.byPayer.region, tolerance: 1 },
  { figure: 'net.byPayer.state', value: result.net.byPayer.state, tolerance: 1 },
];

/** A name of its own for a worked case that was changed: the shipped one keeps its own. */
function named(asked: Case, origin: SavedFrom): Case {
  if (origin.worked === undefined || asked.case !== origin.inputs.case.case) return asked;
  if (JSON.stringify(asked) === JSON.stringify(origin.inputs.case)) return asked;
  const { published: _published, ...rest } = asked;
  const isNamed = asked.title.da !== origin.inputs.case.title.da;
  return {
    ...rest,
    case: `${asked.case.slice(0, 71)}-changed`,
    title: isNamed
      ? asked.title
      : { da: `${asked.title.da} – ændret`, en: `${asked.title.en} – changed` },
  };
}

/**
 * The case as it is saved: without scenarios that have lost their meaning, with the version and fingerprint of what it
 * was calculated with, and with its net figures, so that whoever opens it with a newer pack is told what moved.
 */
export function savedCase(inputs: Inputs, origin: SavedFrom): Case {
  const { calculation, case: fitting } = fitted(inputs);
  return {
    ...named(fitting, origin),
    locked: lockOf(inputs.pack, inputs.catalogue),
    ...(calculation && { expected: stamped(calculation) }),
  };
}
