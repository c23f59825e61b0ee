import type { Mistake } from '../mistake.ts';
import { CASE } from '../spoil.ts';

/** Slips of the hand in how a file is written. */
export const syntax: readonly Mistake[] = [
  {
    what: 'a key without its colon',
    change: { [CASE]: ['startYear: 2024', 'startYear 2024'] },
    codes: ['yaml-no-colon'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: Der mangler et kolon efter nøglen i »startYear 2024«. Skriv nøgle, kolon, mellemrum og værdi, fx years: 5. Hører linjen til teksten ovenfor, så ryk den længere ind end nøglen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: There is no colon after the key in “startYear 2024”. Write key, colon, space and value, such as years: 5. If the line belongs to the text above, indent it further than the key.',
    ],
  },
  {
    what: 'a key with braces, without its colon',
    change: { [CASE]: ['intake: {', 'intake {'] },
    codes: ['yaml-no-colon'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:9:1: Der mangler et kolon efter nøglen i »intake { 2024: 12, 2025: 12 }«. Skriv nøgle, kolon, mellemrum og værdi, fx years: 5. Hører linjen til teksten ovenfor, så ryk den længere ind end nøglen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:9:1: There is no colon after the key in “intake { 2024: 12, 2025: 12 }”. Write key, colon, space and value, such as years: 5. If the line belongs to the text above, indent it further than the key.',
    ],
  },
  {
    what: 'a colon without the space after it',
    change: { [CASE]: ['startYear: 2024', 'startYear:2024'] },
    codes: ['yaml-no-space'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: Der mangler et mellemrum efter kolonet i »startYear:2024«. Skriv »startYear: 2024«.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: There is no space after the colon in “startYear:2024”. Write “startYear: 2024”.',
    ],
  },
  {
    what: 'a colon without the space after it, in braces',
    change: { [CASE]: ['years: 5,', 'years:5,'] },
    codes: ['yaml-no-space'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › horizon: Der mangler et mellemrum efter kolonet i »years:5«. Skriv »years: 5«.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:8 › horizon: There is no space after the colon in “years:5”. Write “years: 5”.',
    ],
  },
  {
    what: 'a second colon in a text without quotes',
    change: {
      [CASE]: ['title: { da: "Første år", en: "First year" }', 'title: Første år: et forsøg'],
    },
    codes: ['yaml-colon-in-text'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:3:8: Der er et kolon mere på linjen »title: Første år: et forsøg«. Er værdien en tekst med kolon i, så sæt den i lige anførselstegn ("…"); er det to nøgler, så giv dem hver sin linje.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:3:8: There is one more colon on the line “title: Første år: et forsøg”. If the value is a text with a colon in it, put it in straight quotes ("…"); if there are two keys, give each its own line.',
    ],
  },
  {
    what: 'a line that is indented too far',
    change: { [CASE]: ['priceYear: 2024', ' priceYear: 2024'] },
    codes: ['yaml-indent-deeper'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:7:2: »priceYear: 2024« er rykket længere ind end linjen ovenfor. Hører de sammen, så lad dem begynde lige under hinanden; hører den ind under linjen ovenfor, skal den linje ende med et kolon.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:7:2: “priceYear: 2024” is indented further than the line above. If they belong together, let them begin right below each other; if it belongs under the line above, that line must end with a colon.',
    ],
  },
  {
    what: 'a hard space from Word',
    change: { [CASE]: ['startYear: 2024', 'startYear:\u00a02024'] },
    codes: ['yaml-odd-space'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: Der er et hårdt mellemrum i »startYear:\u00a02024«; det følger tit med fra Word eller en hjemmeside. Slet det, skriv et almindeligt mellemrum, og se efter i resten af filen.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: There is a non-breaking space in “startYear:\u00a02024”; it often comes along from Word or a web page. Delete it, type an ordinary space, and look through the rest of the file.',
    ],
  },
  {
    what: 'a quote that is never closed',
    change: { [CASE]: ['en: "Course" }', 'en: "Course }'] },
    codes: ['yaml-quote-open'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:14:32: Anførselstegnet i »label: { da: "Forløb", en: "Course }« bliver ikke lukket. Sæt " efter teksten også.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:14:32: The quote in “label: { da: "Forløb", en: "Course }” is not closed. Put " after the text too.',
    ],
  },
  {
    what: 'quotes within quotes',
    change: { [CASE]: ['da: "Forløb"', 'da: "Et "godt" forløb"'] },
    codes: ['yaml-after-value'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:14:23: Værdien slutter ved ", men der står mere bagefter: »label: { da: "Et "godt" forløb", en: "Course" }«. Sæt hele teksten i ét par anførselstegn, eller fjern det overskydende; inde i teksten kan du skrive “ ” om et ord.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:14:23: The value ends at ", but there is more after it: “label: { da: "Et "godt" forløb", en: "Course" }”. Put the whole text in one pair of quotes, or remove the rest; inside the text you can write “ ” around a word.',
    ],
  },
  {
    what: 'a folder of Windows in quotes',
    change: { [CASE]: ['da: "Forløb"', 'da: "C:\\Sager"'] },
    codes: ['yaml-backslash'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:14:21: I en tekst i "…" har \\ en særlig betydning: »label: { da: "C:\\Sager", en: "Course" }«. Skriv / i stedet eller \\\\, eller sæt teksten i \'…\'.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:14:21: In a text in "…", \\ has a special meaning: “label: { da: "C:\\Sager", en: "Course" }”. Write / instead or \\\\, or put the text in \'…\'.',
    ],
  },
  {
    what: 'a bracket too many',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread: [0.6, 0.4]]'] },
    codes: ['yaml-bracket-extra'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19:23: Klammen ] i »spread: [0.6, 0.4]]« lukker ikke noget. Fjern den; hører den til en tekst, så sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19:23: The bracket ] in “spread: [0.6, 0.4]]” closes nothing. Remove it; if it is part of a text, put the text in quotes.',
    ],
  },
  {
    what: 'a comma that is missing in braces',
    change: { [CASE]: ['{ value: 0.9, basis: own-data }', '{ value: 0.9 basis: own-data }'] },
    codes: ['yaml-in-brackets'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:11:22: »completion: { value: 0.9 basis: own-data }« står inden for klammer, og dér skal der være ét komma mellem delene, som i [1, 2] og { low: 1, high: 2 }. Tilføj det, der mangler, eller fjern det, der er for meget.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:11:22: “completion: { value: 0.9 basis: own-data }” is within brackets, and there must be one comma between the parts, as in [1, 2] and { low: 1, high: 2 }. Add what is missing, or remove what is too much.',
    ],
  },
  {
    what: 'a comma in a text without quotes',
    change: { [CASE]: ['da: "Første år"', 'da: Første år, et forsøg'] },
    codes: ['yaml-lonely-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:3 › title: »et forsøg« står alene inden for klammerne, uden kolon og værdi. Er det en del af en tekst, så sæt hele teksten i lige anførselstegn ("…"); er det en nøgle, så skriv værdien.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:3 › title: “et forsøg” stands alone within the brackets, without a colon and a value. If it is part of a text, put the whole text in straight quotes ("…"); if it is a key, write its value.',
    ],
  },
  {
    what: 'a comma before a number',
    change: { [CASE]: ['amount: 11500', 'amount: ,5'] },
    codes: ['yaml-first-letter'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16:13: Tegnet , kan ikke stå først i en værdi: »amount: ,5«. Sæt en tekst i anførselstegn; skriv et tal som 0.4.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16:13: The sign , cannot come first in a value: “amount: ,5”. Put a text in quotes; write a number as 0.4.',
    ],
  },
  {
    what: 'an ampersand before a text',
    change: { [CASE]: ['basis: expert', 'basis: & expert'] },
    codes: ['yaml-sign'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:26:12: Forrest i en værdi har & en særlig betydning: »basis: & expert«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:26:12: First in a value, & has a special meaning: “basis: & expert”. Remove it, or put the text in quotes.',
    ],
  },
  {
    what: 'an asterisk before a text',
    change: { [CASE]: ['basis: expert', 'basis: *expert'] },
    codes: ['yaml-sign'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:26 › effect.back-in-school.basis: Forrest i en værdi har * en særlig betydning: »*expert«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:26 › effect.back-in-school.basis: First in a value, * has a special meaning: “*expert”. Remove it, or put the text in quotes.',
    ],
  },
  {
    what: 'a larger-than before a number',
    change: { [CASE]: ['amount: 11500', 'amount: > 11500'] },
    codes: ['yaml-block-text'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:16:15: Efter > begynder teksten først på næste linje: »amount: > 11500«. Flyt den ned på en linje for sig, eller sæt den i anførselstegn og fjern >.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:16:15: After > the text begins on the next line only: “amount: > 11500”. Move it down to a line of its own, or put it in quotes and remove >.',
    ],
  },
  {
    what: 'a list on the line of its key',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread: - 0.6'] },
    codes: ['yaml-dash'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: Bindestregen i »spread: - 0.6« står, hvor der ikke kan begynde en liste. Skriv hvert punkt på sin egen linje under nøglen, med stregerne lige under hinanden; er det et minus eller en tekst, så sæt det i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:19:13: The hyphen in “spread: - 0.6” is where no list can begin. Write each item on a line of its own under the key, with the hyphens right below each other; if it is a minus or a text, put it in quotes.',
    ],
  },
  {
    what: 'a hyphen without the space after it',
    change: { [CASE]: ['spread: [0.6, 0.4]', 'spread:\n      - 0.6\n      -0.4 år'] },
    codes: ['yaml-no-space-after-dash'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:21:7: Der mangler et mellemrum efter bindestregen i »-0.4 år«. Skriv »- 0.4 år«.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:21:7: There is no space after the hyphen in “-0.4 år”. Write “- 0.4 år”.',
    ],
  },
  {
    what: 'a remark without the space before it',
    change: { [CASE]: ['en: "First year" }', 'en: "First year" }#prøve'] },
    codes: ['yaml-comment'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:3:45: Der mangler et mellemrum foran # i »title: { da: "Første år", en: "First year" }#prøve«. Skriv det; er # en del af teksten, så sæt det hele i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:3:45: There is no space before # in “title: { da: "Første år", en: "First year" }#prøve”. Add it; if # is part of the text, put all of it in quotes.',
    ],
  },
  {
    what: 'a line of hyphens in the middle',
    change: { [CASE]: ['costs:\n', '---\ncosts:\n'] },
    codes: ['yaml-documents'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:12:1: Linjen »---« deler filen i to, og kun én kan læses. Fjern linjen, eller læg resten i en fil for sig.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:12:1: The line “---” divides the file in two, and only one can be read. Remove the line, or put the rest in a file of its own.',
    ],
  },
  {
    what: 'a line that begins with a per cent sign',
    change: { [CASE]: ['case: first-year', '% prøve\ncase: first-year'] },
    codes: ['yaml-directive'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:1:1: En linje kan ikke begynde med %: »% prøve«. Fjern den, eller skriv # foran, hvis den er en bemærkning.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:1:1: A line cannot begin with %: “% prøve”. Remove it, or write # before it if it is a remark.',
    ],
  },
  {
    what: 'a list as a key',
    change: { [CASE]: ['segments: {', '[segments]: {'] },
    codes: ['yaml-key'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:10:1: Det, der står før kolonet i »[segments]: { age-14-15: 0.5, age-16-17: 0.5 }«, kan ikke være en nøgle. Skriv et kort navn; er det hele en tekst, så sæt det i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:10:1: What stands before the colon in “[segments]: { age-14-15: 0.5, age-16-17: 0.5 }” cannot be a key. Write a short name; if all of it is a text, put it in quotes.',
    ],
  },
  {
    what: 'two versions that git could not merge',
    change: {
      [CASE]: [
        'startYear: 2024',
        '<<<<<<< HEAD\nstartYear: 2024\n=======\nstartYear: 2025\n>>>>>>> min',
      ],
    },
    codes: ['yaml-both-versions'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: Filen rummer to udgaver af det samme, som git ikke kunne flette: »<<<<<<< HEAD«. Behold den rigtige, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:6:1: The file holds two versions of the same, which git could not merge: “<<<<<<< HEAD”. Keep the right one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  {
    what: 'an exclamation mark before a text',
    change: { [CASE]: ['basis: expert', 'basis: !expert'] },
    codes: ['yaml-sign'],
    da: [
      '✗ helping-hand/cases/first-year.case.yaml:26:12: Forrest i en værdi har ! en særlig betydning: »basis: !expert«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    ],
    en: [
      '✗ helping-hand/cases/first-year.case.yaml:26:12: First in a value, ! has a special meaning: “basis: !expert”. Remove it, or put the text in quotes.',
    ],
  },
];
