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
} as const;
