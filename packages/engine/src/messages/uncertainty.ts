import { say, sayNearest } from './say.ts';

/** Messages about what moves together when results are drawn. */
export const UNCERTAINTY = {
  'correlation-unknown': sayNearest(
    'Samvariationen nævner {value}, som ikke er et usikkert tal i sagen.',
    'The correlation names {value}, which is not an uncertain number of the case.',
  ),
  'correlation-outside': say(
    'Samvariationen mellem {a} og {b} er {rho}. Den skal ligge over −1 og under 1.',
    'The correlation between {a} and {b} is {rho}. It must be above −1 and below 1.',
  ),
  'correlation-same': say(
    '{a} og {b} er ét og samme usikre tal: de følges allerede helt ad. Fjern samvariationen.',
    '{a} and {b} are one and the same uncertain number: they already go together. Remove the correlation.',
  ),
  'correlation-twice': say(
    'Samvariationen mellem {a} og {b} står to gange. Slet den ene.',
    'The correlation between {a} and {b} is written twice. Delete one of them.',
  ),
  'common-source-unknown': sayNearest(
    'Ingen usikre tal i sagen kommer fra kilden {value}.',
    'No uncertain number of the case comes from the source {value}.',
  ),
  'correlation-impossible': say(
    'Samvariationen mellem {a} og {b} kan ikke være {rho}, når de andre er, som de er. Skriv et tal mellem {low} og {high}, eller ret de andre.',
    'The correlation between {a} and {b} cannot be {rho} with the others as they are. Write a number between {low} and {high}, or change the others.',
  ),
  'study-rate-certain': say(
    'Det kan ikke siges, hvad det er værd at måle {rate}: uden interval regnes et tal som sikkert. Skriv et interval: range, ci95 eller se.',
    'It cannot be said what measuring {rate} is worth: a number without a range counts as certain. Write a range: range, ci95 or se.',
  ),
  'study-sees-nothing': say(
    '{rate} kan ikke måles: risikoen uden indsatsen er nul i de år, hvor indsatsen beskytter, så en undersøgelse ville ingen tilfælde se. Ret risikoen i pakken eller årene i protects.',
    '{rate} cannot be measured: the risk without the intervention is nothing in the years in which it protects, so a study would see no cases. Change the risk of the pack or the years in protects.',
  ),
  'study-no-rate': say(
    'Sagen tæller kun deltagelse og frafald. Der er ingen succesrate eller relativ risiko at måle.',
    'The case counts only participation and drop-out. There is no success rate or relative risk to measure.',
  ),
} as const;
