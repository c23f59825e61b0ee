import type { Label, Language } from '@som/engine';

/** Words for those who try a pack of their own. */
const WORDS = {
  hint: {
    da: 'Træk pakkens mappe eller en .tgz-fil hertil, eller vælg den. Den bliver læst i browseren: intet udføres, gemmes eller sendes, og pakken er væk, når I lukker siden.',
    en: 'Drag the folder of the pack or a .tgz file here, or choose it. It is read in the browser: nothing is executed, stored or sent, and the pack is gone when you close the page.',
  },
  chooseFolder: { da: 'Vælg en mappe', en: 'Choose a folder' },
  chooseFile: { da: 'Vælg en .tgz-fil', en: 'Choose a .tgz file' },
  reading: { da: 'Læser pakken …', en: 'Reading the pack …' },
  broken: {
    da: 'Pakken {name} kan ikke bruges, før den er rettet',
    en: 'The pack {name} cannot be used before it is mended',
  },
  noFiles: {
    da: 'Der var ingen pakke i det, I valgte. En pakke er en mappe med pack.yaml eller en .tgz-fil.',
    en: 'There was no pack in what you chose. A pack is a folder with pack.yaml, or a .tgz file.',
  },
  unreadable: {
    da: 'Browseren kunne ikke læse filerne. Prøv igen, eller vælg pakken som .tgz-fil.',
    en: 'The browser could not read the files. Try again, or choose the pack as a .tgz file.',
  },
  loaded: {
    da: '{label} {version} er læst fra {name} og står nu under målgrupper og sager.',
    en: '{label} {version} is read from {name} and now stands among groups and cases.',
  },
  noCases: {
    da: 'Pakken har ingen gennemregnede sager, så der er ikke noget at åbne endnu.',
    en: 'The pack has no worked cases, so there is nothing to open yet.',
  },
  remarks: {
    da: 'Kontrollen har {n} bemærkninger til pakken',
    en: 'The check has {n} remarks on the pack',
  },
  more: { da: '… og {n} til', en: '… and {n} more' },
} as const satisfies Record<string, Label>;

/** A word with its `{places}` filled in. */
export function say(
  key: keyof typeof WORDS,
  lang: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
