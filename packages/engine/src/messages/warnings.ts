import { say } from './say.ts';

/** What stops nothing but must be known: these reach every result. */
export const WARNINGS = {
  'no-counterfactual': say(
    'Effekten på {outcome} er brutto: ingen ved, hvor mange der ville have fået det bedre alligevel. Alle tal i resultatet er derfor sandsynligvis for høje.',
    'The effect on {outcome} is gross: nobody knows how many would have got better anyway. All figures of the result are therefore probably too high.',
  ),
  'lasting-counted-twice': say(
    'Konsekvensen {consequence} hviler på {basis} og siger ikke, om tilbagefald allerede er regnet med. Skriv measuredAmong: all-who-reached eller those-still-there; ellers kan tilbagefald være talt to gange.',
    'The consequence {consequence} rests on {basis} and does not say whether relapse is already in it. Write measuredAmong: all-who-reached or those-still-there; otherwise relapse may be counted twice.',
  ),
  'double-counting': say(
    'Både {a} og {b} ændrer {service} for {role}, uden et fælles effektmål (kind: both), der tager overlappet tilbage. Det samme kan være talt to gange.',
    'Both {a} and {b} change {service} for {role}, without a joint outcome (kind: both) that takes the overlap back. The same may be counted twice.',
  ),
  'joint-assumed': say(
    'Hvor mange der får begge effekter ({outcome}), er antaget ({joint}), ikke kendt.',
    'How many get both outcomes ({outcome}) is assumed ({joint}), not known.',
  ),
  'more-saved-than-used': say(
    'Der spares mere {service}, end der bruges uden effekten ({saved} mod {used} pr. år for {role}). Tallet er ikke skåret af: ret konsekvensen.',
    'More {service} is saved than is used without the outcome ({saved} against {used} per year for {role}). The figure is not cut: mend the consequence.',
  ),
  'saved-cost-and-consequence': say(
    '{service} står både som sparet omkostning og som konsekvens. Kontrollér, at det samme ikke tælles to gange.',
    '{service} is both a saved cost and a consequence. Check that the same is not counted twice.',
  ),
  'cost-and-consequence': say(
    '{service} står både som omkostning og som konsekvens. Kontrollér, at det samme ikke tælles to gange.',
    '{service} is both a cost and a consequence. Check that the same is not counted twice.',
  ),
  'expensive-case': say(
    '{consequence} er {value} kr. pr. person på et år. Over {threshold} kr. refunderer staten en del (særligt dyre enkeltsager); det er ikke regnet med. Sæt egne betalere med en grund, hvis det fylder.',
    '{consequence} is DKK {value} per person in a year. Above DKK {threshold} the state refunds a part (very expensive single cases); that is not included. Set own payers with a reason if it matters.',
  ),
  'outcome-not-counted': say(
    'Effektmålet {outcome} hører til målgruppen, men er ikke med i sagen og tæller ikke.',
    'The outcome {outcome} belongs to the group but is not in the case and does not count.',
  ),
  'chain-overridden': say(
    '»{what}« afviger fra effektkæden »{chain}«: {reason}',
    '“{what}” departs from the effect chain “{chain}”: {reason}',
  ),
  'chain-cost-left-out': say(
    'Omkostningen »{cost}« fra effektkæden »{chain}« tælles ikke med: {reason}',
    'The cost “{cost}” of the effect chain “{chain}” is not counted: {reason}',
  ),
  'cost-beyond-horizon': say(
    '{cost}: en del falder efter {last} og er ikke med.',
    '{cost}: a part falls after {last} and is left out.',
  ),
  'consequences-beyond-horizon': say(
    'Konsekvenser for {value} kr. ligger efter horisonten og er ikke med.',
    'Consequences of DKK {value} lie beyond the horizon and are left out.',
  ),
  'index-forecast': say('»{index}« er et skøn for {year}.', '“{index}” is a forecast for {year}.'),
  'index-stand-in': say(
    '»{index}« erstatter det rigtige prisindeks, som ikke er fundet.',
    '“{index}” stands in for the right price index, which was not found.',
  ),
  illustrative: say(
    '{percent} % af beløbene hviler på eksempler (illustrative). De må ikke bruges til en beslutning: sæt egne tal ind.',
    '{percent}% of the amounts rest on examples (illustrative). They must not be used for a decision: put in your own figures.',
  ),
  'year-to-year-change': say(
    '{consequence} ligner en ændring fra år til år. En konsekvens er forskellen mellem med og uden effekten i samme år.',
    '{consequence} looks like a change from year to year. A consequence is the difference between with and without in the same year.',
  ),
  'beyond-hold': say(
    '{consequence} holdes fast efter sidste kendte år: {reason}',
    '{consequence} is held after the last known year: {reason}',
  ),
  'own-payers': say(
    '{consequence} har egne betalere: {reason}',
    '{consequence} has its own payers: {reason}',
  ),
  'cashable-unknown': say(
    'For {count} af {all} konsekvenser i kommunen er det ukendt, hvor meget der reelt kan spares. De er ikke med i det realiserbare.',
    'For {count} of {all} consequences in the municipality it is unknown how much can really be cashed. They are not in the cashable result.',
  ),
  'pack-draft': say(
    'Pakken {pack} er et udkast og er ikke gennemgået.',
    'The pack {pack} is a draft and has not been reviewed.',
  ),
  'pack-withdrawn': say(
    'Pakken {pack} er trukket tilbage. Brug den ikke til nye beregninger: vælg en anden pakke.',
    'The pack {pack} is withdrawn. Do not use it for new calculations: choose another pack.',
  ),
  'before-after-effect': say(
    'Studiet {study} er en før-efter-måling uden kontrolgruppe. Den kan ikke vise en effekt.',
    'The study {study} is a before–after measurement without a control group. It cannot show an effect.',
  ),
} as const;
