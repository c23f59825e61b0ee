import { say } from './say.ts';

/** What can be wrong with how the parts of a pack, a case and the catalogue fit together. */
export const RULES = {
  'payers-not-one': say(
    'Betalernes andele giver {sum}. De skal give 1: ret dem, så hver krone har en betaler.',
    'The payers’ shares add up to {sum}. They must add up to 1, so that every krone has a payer.',
  ),
  'payers-gap': say(
    'Betalerne er delt op i år, men der er et hul eller et overlap mellem {until} og {from}. Lad hvert stykke begynde året efter det forrige.',
    'The payers by year leave a gap or overlap between {until} and {from}. Let each stretch begin the year after the one before.',
  ),
  'payers-no-year': say(
    'Der står ingen betaler for {year}. Tilføj et stykke, der dækker året.',
    'No payer is given for {year}. Add a stretch that covers the year.',
  ),
  'departments-not-one': say(
    'Forvaltningsområdernes andele giver {sum}. De skal give 1.',
    'The departments’ shares add up to {sum}. They must add up to 1.',
  ),
  'service-payers': say(
    'Ydelsen skal have præcis én af payers, payersByYear og refund; her står {given}. Behold én.',
    'A service needs exactly one of payers, payersByYear and refund; here are {given}. Keep one.',
  ),
  'cost-payers': say(
    'Omkostningen skal have præcis én af payers og payersByYear.',
    'A cost needs exactly one of payers and payersByYear.',
  ),
  'segments-not-one': say(
    'Segmenternes andele giver {sum}. De skal give 1: ret dem, så alle hører til ét segment.',
    'The segments’ shares add up to {sum}. They must add up to 1, so that everybody is in one.',
  ),
  'spread-not-one': say(
    'Fordelingen over år giver {sum}. Den skal give 1, så hele beløbet er med.',
    'The spread over years adds up to {sum}. It must add up to 1, so that the whole amount is there.',
  ),
  'age-reversed': say(
    'Alderen går fra {from} til {to}. Skriv den laveste først.',
    'The age goes from {from} to {to}. Write the lowest first.',
  ),
  'age-gap': say(
    'Aldersbåndene har et hul eller et overlap ved {age} år. Båndene er inklusive og skal hænge sammen.',
    'The age bands have a gap or overlap at age {age}. Bands are inclusive and must join up.',
  ),
  'no-age': say(
    'Ændringen er delt på alder, men segmentet {segment} har ingen alder. Giv segmenterne alder, eller skriv ændringen efter år.',
    'The change is by age, but the segment {segment} has no age. Give segments an age, or write the change by year.',
  ),
  'relatives-or-members': say(
    'Gruppen tæller {unit}: en person har relatives, en familie har members. Flyt dem.',
    'The group counts {unit}: a person has relatives, a family has members. Move them.',
  ),
  'one-risk': say(
    'En forebyggelse skal have risikoen enten i risk eller i riskBySegment, ikke begge eller ingen.',
    'A prevention needs its risk in either risk or riskBySegment, not both or none.',
  ),
  'one-change': say(
    'En konsekvens skal skrives på én måde: change, byAge, eller de to forløb ifReached og ifNotReached sammen.',
    'A consequence is written one way: change, byAge, or the two paths ifReached and ifNotReached together.',
  ),
  'one-effect': say(
    'Effekten skal skrives på én måde: successRate, with/without, study, relativeRisk, include eller joint.',
    'An effect is written one way: successRate, with/without, study, relativeRisk, include or joint.',
  ),
  'no-without': say(
    'Her er en brutto succesrate uden det, der ville være sket alligevel. Skriv without (andelen uden indsatsen), eller withoutUnknown: true, så det står ved hvert tal i resultatet.',
    'This is a gross success rate without what would have happened anyway. Write without (the share without the intervention), or withoutUnknown: true, and it will stand on every figure of the result.',
  ),
  'no-protects': say(
    'Forebyggelsen mangler protects: fra hvilket år og hvor mange år den beskytter, fx { from: 0, years: 3 }.',
    'The prevention lacks protects: from which year and for how many years it protects, such as { from: 0, years: 3 }.',
  ),
  'no-joint-share': say(
    'joint: given kræver share: hvor stor en andel der får begge effekter.',
    'joint: given needs share: what share gets both outcomes.',
  ),
  'no-better-is': say(
    'En standardiseret forskel kræver betterIs: lower eller higher, så fortegnet kan forstås.',
    'A standardised mean difference needs betterIs: lower or higher, so that its sign can be read.',
  ),
  'study-rate-outside': say(
    'Studiets effekt giver en andel med indsatsen på {rate}. Den kan ikke være over 1: kontrollér effekten og raten uden.',
    'The effect of the study gives a share with the intervention of {rate}. It cannot be above 1: check the effect and the rate without.',
  ),
  'effect-not-for-kind': say(
    'Effektmålet er af slagsen {kind}, og den kan ikke skrives med {key}. Brug {allowed}.',
    'The outcome is of kind {kind}, which cannot be written with {key}. Use {allowed}.',
  ),
  'cost-key-not-here': say(
    '{key} kan ikke bruges, når omkostningen er per: {per}. Fjern den, eller ret per.',
    '{key} cannot be used when the cost is per: {per}. Remove it, or change per.',
  ),
  'from-after-to': say(
    'Omkostningen begynder i {from} og slutter i {to}. Byt om.',
    'The cost begins in {from} and ends in {to}. Swap them.',
  ),
  'cost-per-unit': say(
    'Omkostningen er pr. {per}, men målgruppen tæller {unit}. Skriv per: {right}.',
    'The cost is per {per}, but the group counts {unit}. Write per: {right}.',
  ),
  'cost-before-start': say(
    'Omkostningen ligger i {year}, før startåret {start}. Ret året.',
    'The cost is in {year}, before the start year {start}. Mend the year.',
  ),
  'id-taken': say(
    'Id’et {value} er brugt to gange. Id’er er unikke i pakke og sag: giv den ene et andet.',
    'The id {value} is used twice. Ids are unique in pack and case: rename one.',
  ),
  'per-holder-needed': say(
    'Effekten gælder {of}, og konsekvensen gælder {affects}. Skriv perHolder: hvor mange {affects} der er pr. {of}.',
    'The outcome is of {of} and the consequence affects {affects}. Write perHolder: how many {affects} there are per {of}.',
  ),
  'both-different-of': say(
    'De to effektmål gælder ikke samme personer ({a} og {b}). Et fælles effektmål kræver samme of.',
    'The two outcomes are not of the same persons ({a} and {b}). A joint outcome needs the same of.',
  ),
  'both-member-not-counted': say(
    'Det fælles effektmål bygger på {value}, som sagen ikke tæller med. Tilføj {value} under effect, eller fjern det fælles.',
    'The joint outcome builds on {value}, which the case does not count. Add {value} under effect, or remove the joint one.',
  ),
  'both-of-both': say(
    'Et fælles effektmål kan kun bygge på success og prevention, ikke på {kind}.',
    'A joint outcome can only build on success and prevention, not on {kind}.',
  ),
  'basis-missing': say(
    'Tallet har intet grundlag. Skriv basis på tallet eller på blokken omkring det; er det et eksempel, så skriv illustrative.',
    'The number has no basis. Write basis on it or on the block around it; if it is an example, write illustrative.',
  ),
  'source-missing': say(
    'Tallet har grundlaget {basis}, men ingen kilde. Skriv source: en nøgle i sources.yaml.',
    'The number has the basis {basis}, but no source. Write source: a key in sources.yaml.',
  ),
  'ladder-step-missing': say(
    'Ydelsen {service} følger refusionstrappen. Skriv refundStep (ét trin), eller weeksBefore sammen med begge forløb.',
    'The service {service} follows the refund ladder. Write refundStep (one step), or weeksBefore with both paths.',
  ),
  'ladder-twice': say(
    'refundStep og weeksBefore står begge ved {service}. Behold det ene: ét fast trin, eller uger før sammen med begge forløb.',
    'Both refundStep and weeksBefore stand at {service}. Keep one: a fixed step, or weeks before with both paths.',
  ),
  'effect-stray-key': say(
    '{key} hører ikke til en effekt skrevet med {form}. Fjern den, eller skriv effekten på den anden måde.',
    '{key} does not belong to an effect written with {form}. Remove it, or write the effect the other way.',
  ),
  'refund-empty': say(
    'Refusionsreglen siger ikke, hvor meget staten betaler. Skriv stateShare eller byYear.',
    'The refund rule does not say how much the state pays. Write stateShare or byYear.',
  ),
  'ladder-needs-paths': say(
    'weeksBefore kræver begge forløb (ifReached og ifNotReached); change kan ikke fordeles på trappens trin.',
    'weeksBefore needs both paths (ifReached and ifNotReached); a change cannot be split over the steps.',
  ),
  'ladder-not-here': say(
    'Ydelsen {service} følger ikke refusionstrappen. Fjern {key}.',
    'The service {service} does not follow the refund ladder. Remove {key}.',
  ),
  'ladder-unit': say(
    'Ydelsen {service} tælles i {unit}; uger på refusionstrappen kan kun regnes for week, month og year.',
    'The service {service} is counted in {unit}; weeks on the refund ladder need week, month or year.',
  ),
  'index-year-missing': say(
    'Prisindekset {index} har intet tal for {year} (det går fra {first} til {last}). Vælg et prisniveau, indekset når, eller tilføj året med kilde.',
    'The price index {index} has no figure for {year} (it runs from {first} to {last}). Choose a price year it reaches, or add the year with its source.',
  ),
  'intake-before-start': say(
    'Der begynder deltagere i {year}, før startåret {start}. Ret startåret eller intake.',
    'Participants start in {year}, before the start year {start}. Mend the start year or the intake.',
  ),
  'intake-after-horizon': say(
    'Der begynder deltagere i {year}, men beregningen slutter i {last}. Forlæng horisonten, eller fjern året.',
    'Participants start in {year}, but the calculation ends in {last}. Lengthen the horizon, or remove the year.',
  ),
  'no-participants': say(
    'Der er ingen deltagere. Skriv intake: hvor mange der begynder hvert år.',
    'There are no participants. Write intake: how many start each year.',
  ),
  'horizon-too-long': say(
    'Beregningen dækker {years} år; grænsen er {limit}. Kort horisonten.',
    'The calculation covers {years} years; the limit is {limit}. Shorten the horizon.',
  ),
  'no-effect': say(
    'Sagen nævner ingen effekt, der tæller. Skriv mindst ét effektmål under effect.',
    'The case names no outcome to count. Write at least one outcome under effect.',
  ),
  'reason-missing': say(
    '{key} afviger fra effektkæden {chain}. Skriv reason: hvorfor.',
    '{key} departs from the effect chain {chain}. Write reason: why.',
  ),
} as const;
