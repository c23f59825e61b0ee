import { meanOf } from './along.ts';
import { leaning, type Measurement, type Sight, sightOf } from './study-sight.ts';

/** What is believed of a rate, and what the result would be on average if it were known. */
export interface Belief {
  /** [place] values of the rate, rising, each as likely as the others. */
  places: Float64Array;
  /** [place] DKK: mean result given the rate. */
  given: Float64Array;
}

/** Halvings after which a turn is known well enough: at a turn the choice is worth nothing either way. */
const HALVINGS = 32;
/** Stretches in which the choice is looked for where it may turn more than once. */
const STRETCHES = 128;

const turnsOf = (given: Float64Array): number =>
  given.reduce(
    (turns, amount, k) => turns + Number(k > 0 && amount > 0 !== (given[k - 1] ?? 0) > 0),
    0,
  );

/** What must be seen for the choice to turn: from not doing it to doing it, or back. Rising. */
function turnsSeen(sight: Sight, given: Float64Array, most: number): number[] {
  // a study sees no more turns than the rate has (S. Karlin, Total Positivity, 1968): one turn needs one search
  const stretches = most === 1 ? 1 : STRETCHES;
  const wide = (sight.high - sight.low) / stretches;
  const found: number[] = [];
  for (let i = 0; i < stretches; i++) {
    let [from, to] = [sight.low + i * wide, sight.low + (i + 1) * wide];
    const before = leaning(sight, given, from) > 0;
    if (before === leaning(sight, given, to) > 0) continue;
    for (let n = 0; n < HALVINGS && from < to; n++) {
      const middle = (from + to) / 2;
      if (leaning(sight, given, middle) > 0 === before) from = middle;
      else to = middle;
    }
    found.push((from + to) / 2);
  }
  return found;
}

/**
 * Expected value of sample information: what it is worth on average to choose between doing it and leaving it after a
 * study of one rate rather than before. Exact for what is believed at these places: never less than nothing, never less
 * for more participants, never more than knowing the rate.
 *
 * After the study the mean result is the mean of `given` over what is then believed, since what is seen tells of the
 * result only through the rate. What would be chosen turns where that mean is nothing; how likely either side is
 * follows from the study's own distribution.
 *
 * Source: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), chapters 4 and 5.
 *
 * @param participants - of the study, at least 1
 * @returns DKK
 */
export function studyWorth(
  { places, given }: Belief,
  measurement: Measurement,
  participants: number,
): number {
  const most = turnsOf(given);
  if (most === 0) return 0;
  const sight = sightOf(measurement, places, participants);
  const turns = turnsSeen(sight, given, most);
  const doFirst = leaning(sight, given, sight.low) > 0;
  // the choice after the study differs from the one before it on every other side of a turn
  const doNow = meanOf(given) > 0;
  let gained = 0;
  for (let k = 0; k < given.length; k++) {
    let chance = doFirst === doNow ? 0 : 1;
    for (const [i, turn] of turns.entries())
      chance += ((i % 2 === 0) === (doFirst === doNow) ? 1 : -1) * sight.above(turn, k);
    gained += chance * (given[k] ?? 0);
  }
  return Math.max(0, (doNow ? -gained : gained) / given.length);
}

/** What a local study costs, DKK. */
export interface StudyCost {
  fixed: number;
  perParticipant: number;
}

/** A study of a size, what it is worth and what it costs; DKK. */
export interface Sized {
  participants: number;
  worth: number;
  cost: number;
}

/** Each size is so many times the one before, first roughly and then near the best. */
const [ROUGHLY, NEARBY] = [1.25, 1.02];

function* sizes(from: number, to: number, times: number): Generator<number> {
  for (let n = from; n <= to; n = Math.max(n + 1, Math.floor(n * times))) yield n;
}

/**
 * The size of study that is worth most beyond its cost; nothing when no size is worth its cost.
 *
 * @param worthOf - a study of a size, DKK
 * @param knowing - DKK: no study is worth more
 * @param most - participants
 */
export function bestStudy(
  worthOf: (participants: number) => number,
  { fixed, perParticipant }: StudyCost,
  knowing: number,
  most: number,
): Sized | undefined {
  let best: Sized | undefined;
  const look = (from: number, to: number, times: number) => {
    for (const participants of sizes(from, to, times)) {
      const cost = fixed + perParticipant * participants;
      const beaten = best ? best.worth - best.cost : 0;
      // a size that would lose even if it told everything needs no working out
      if (knowing - cost <= beaten) continue;
      const worth = worthOf(participants);
      if (worth - cost > beaten) best = { participants, worth, cost };
    }
  };
  look(1, most, ROUGHLY);
  if (!best) return undefined;
  const { participants } = best;
  look(
    Math.max(1, Math.floor(participants / ROUGHLY)),
    Math.min(most, Math.ceil(participants * ROUGHLY)),
    NEARBY,
  );
  return best;
}
