import { say } from './say.ts';

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
} as const;
