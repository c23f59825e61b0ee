import { say, sayNearest } from './say.ts';

/** What can be wrong with a pack as a whole: its folder, its sources, its worked cases. */
export const PACK_RULES = {
  'unused-source': say(
    'Kilden {value} bruges ikke. Fjern den, eller henvis til den.',
    'The source {value} is not used. Remove it, or cite it.',
  ),
  'gap-closed': say(
    'Hullet {value} er lukket: målgruppen har nu en gennemregnet sag. Fjern det fra known-gaps.yaml.',
    'The gap {value} is closed: the group now has a worked case. Remove it from known-gaps.yaml.',
  ),
  'folder-not-id': say(
    'Mappen hedder {folder}, men pakkens id er {id}. De skal være ens.',
    'The folder is called {folder}, but the id of the pack is {id}. They must be the same.',
  ),
  'case-file-name': say(
    'Filen hedder {name}, men sagens id er {id}. Kald filen {id}.case.yaml.',
    'The file is called {name}, but the id of the case is {id}. Call it {id}.case.yaml.',
  ),
  'expected-differs': say(
    '{figure} skulle være {expected}, men er {actual}. Ret sagen, eller forklar ændringen i ændringsloggen.',
    '{figure} should be {expected} but is {actual}. Mend the case, or explain the change in the changelog.',
  ),
  'no-worked-case': say(
    'Pakken har ingen gennemregnet sag for målgruppen {group}. Tilføj én i cases/, eller skriv hullet i known-gaps.yaml.',
    'The pack has no worked case for the group {group}. Add one in cases/, or name the gap in known-gaps.yaml.',
  ),
  'unknown-rule': sayNearest(
    'Der er ingen regel {value}, som et hul kan nævne.',
    'There is no rule {value} that a gap can name.',
  ),
  'gap-not-needed': say(
    'Hullet {value} nævner reglen {rule}, men den er opfyldt. Fjern hullet fra known-gaps.yaml, eller fjern rule, hvis hullet stadig skal læses.',
    'The gap {value} names the rule {rule}, which is met. Remove the gap from known-gaps.yaml, or remove rule if the gap is still worth reading.',
  ),
  'horizon-not-covered': say(
    '{consequence} standser brat efter year-{last}, men pakkens sager følger folk i {horizon} år. Lad ændringen klinge af, skriv et år med 0, hvis den standser, eller hold den fast med beyond.',
    '{consequence} breaks off after year-{last}, but the cases of the pack follow people for {horizon} years. Let the change taper off, write a year of 0 if it stops, or hold it with beyond.',
  ),
  'text-blank': say('Teksten er tom. Skriv den.', 'The text is blank. Write it.'),
  'text-not-translated': say(
    '»{value}…« er ens på dansk og engelsk. Oversæt den ene.',
    '“{value}…” is the same in Danish and English. Translate one of them.',
  ),
  'too-many-digits': say(
    '{value} har {digits} betydende cifre, men grundlaget er {basis}, som sjældent rækker til flere end {most}. Afrund tallet, eller ret grundlaget.',
    '{value} has {digits} significant digits, but its basis is {basis}, which seldom carries more than {most}. Round it, or mend the basis.',
  ),
  'measure-missing': say(
    'Effektmålet {outcome} har konsekvenser, men siger ikke, hvad der måles. Skriv measure: hvad, hvornår og hvordan; ellers kan ingen se, om effekt og konsekvenser hviler på samme succesmål.',
    'The outcome {outcome} has consequences but does not say what is measured. Write measure: what, when and how; otherwise nobody can see whether effect and consequences rest on the same success measure.',
  ),
  'measure-not-shared': say(
    '{consequence} hviler på {source}, men effektmålet {outcome} på {measured}. Skriv i note, hvorfor de to handler om samme succesmål, eller brug et grundlag, der ikke lover det.',
    '{consequence} rests on {source}, but the outcome {outcome} on {measured}. Say in note why the two are about the same success measure, or use a basis that does not promise it.',
  ),
  'refund-twice': say(
    'Prisen på {service} er »{said}«, men refusionen {refund} trækkes fra igen. Skriv prisen før refusion, eller skriv payers i stedet for refund.',
    'The price of {service} is “{said}”, but the refund {refund} is taken again. Write the price before refund, or write payers instead of refund.',
  ),
  'uncontrolled-effect': say(
    'Effekten på {outcome} har grundlaget {basis}, men kommer fra {study}, der ikke har nogen sammenligning. En udvikling fra før til efter er ikke en effekt: skriv grundlaget expert og withoutUnknown, eller brug et studie med kontrolgruppe.',
    'The effect on {outcome} has the basis {basis} but comes from {study}, which has no comparison. A change from before to after is not an effect: write the basis expert and withoutUnknown, or use a study with a control group.',
  ),
} as const;
