import { say, sayNearest } from './say.ts';

/** Names that nothing answers to, and versions that do not fit. */
export const NAMES = {
  'unknown-pack': sayNearest('Pakken {value} findes ikke.', 'There is no pack {value}.'),
  'pack-version': say(
    'Sagen beder om {wanted}, men kun version {version} er fundet. Ret sagen, eller hent en version, der passer.',
    'The case asks for {wanted}, but only version {version} was found. Mend the case, or get a version that fits.',
  ),
  'engine-version': say(
    'Pakken er lavet til motorversion {range}; dette er {version}. Hent en nyere pakke eller et program, der passer.',
    'The pack is made for engine {range}; this is {version}. Get a newer pack or a program that fits.',
  ),
  'stamp-differs': say(
    '{part} er ikke den, sagen er låst til: {was} er blevet til {is}. Hent den låste udgave, eller læs ændringsloggen og lås igen med som lock.',
    '{part} is not the one the case is locked to: {was} has become {is}. Get the locked one, or read the changelog and lock again with som lock.',
  ),
  'lock-place': say(
    'Låsen kan ikke skrives i filen uden at ændre andet i den. Skriv sagen med én nøgle pr. linje, og lås igen.',
    'The lock cannot be written into the file without changing anything else. Write the case with one key a line, and lock again.',
  ),
  'not-locked': say(
    'Sagen er ikke låst til en pakke. Lås den med som lock, eller beregn uden --locked.',
    'The case is not locked to a pack. Lock it with som lock, or calculate without --locked.',
  ),
  'unknown-group': sayNearest(
    'Målgruppen {value} findes ikke i pakken.',
    'There is no group {value} in the pack.',
  ),
  'unknown-outcome': sayNearest('Effektmålet {value} findes ikke.', 'There is no outcome {value}.'),
  'outcome-other-group': sayNearest(
    'Effektmålet {value} hører til målgruppen {group}, ikke til sagens.',
    'The outcome {value} belongs to the group {group}, not to that of the case.',
  ),
  'unknown-service': sayNearest(
    'Ydelsen {value} findes hverken i kataloget eller i pakkens prices.yaml.',
    'The service {value} is neither in the catalogue nor in prices.yaml of the pack.',
  ),
  'unknown-consequence': sayNearest(
    'Konsekvensen {value} findes ikke.',
    'There is no consequence {value}.',
  ),
  'unknown-chain-cost': sayNearest(
    'Effektkæden har ingen omkostning {value}.',
    'The effect chain has no cost {value}.',
  ),
  'unknown-segment': sayNearest(
    'Segmentet {value} findes ikke i målgruppen.',
    'There is no segment {value} in the group.',
  ),
  'unknown-chain': sayNearest(
    'Effektkæden {value} findes ikke i pakken.',
    'There is no effect chain {value} in the pack.',
  ),
  'unknown-source': sayNearest(
    'Kilden {value} står ikke i sources.yaml.',
    'The source {value} is not in sources.yaml.',
  ),
  'unknown-study': sayNearest(
    'Studiet {value} står ikke i studies.yaml.',
    'The study {value} is not in studies.yaml.',
  ),
  'unknown-index': sayNearest(
    'Prisindekset {value} findes ikke i kataloget.',
    'There is no price index {value} in the catalogue.',
  ),
  'unknown-refund': sayNearest(
    'Refusionsreglen {value} findes ikke i kataloget.',
    'There is no refund rule {value} in the catalogue.',
  ),
  'unknown-department': sayNearest(
    'Forvaltningsområdet {value} findes ikke i kataloget.',
    'There is no department {value} in the catalogue.',
  ),
  'unknown-schedule': sayNearest(
    'Renteplanen {value} findes ikke i kataloget.',
    'There is no discount schedule {value} in the catalogue.',
  ),
  'unknown-role': sayNearest(
    'Målgruppen har ingen {value}. Skriv dem under relatives (person) eller members (familie).',
    'The group has no {value}. Add them under relatives (person) or members (family).',
  ),
  'unknown-path': sayNearest(
    'Stien {value} i scenariet findes ikke.',
    'The path {value} of the scenario does not exist.',
  ),
  'unknown-figure': sayNearest(
    'Tallet {value} findes ikke i resultatet.',
    'There is no figure {value} in the result.',
  ),
} as const;
