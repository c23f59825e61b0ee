import { say } from './say.ts';

/** Slips in how a file is written as YAML; `text` is the line it is about. */
export const SYNTAX = {
  'yaml-syntax': say(
    'Linjen »{text}« kan ikke læses. Sammenlign den med linjerne omkring den: tit er det indrykningen, et kolon eller et anførselstegn.',
    'The line “{text}” cannot be read. Compare it with the lines around it: often it is the indentation, a colon or a quote.',
  ),
  'yaml-tab': say(
    'Der er en tabulator i indrykningen af »{text}«. Brug mellemrum i stedet, og se efter i resten af filen.',
    'There is a tab in the indentation of “{text}”. Use spaces instead, and look through the rest of the file.',
  ),
  'yaml-odd-space': say(
    'Der er et hårdt mellemrum i »{text}«; det følger tit med fra Word eller en hjemmeside. Slet det, skriv et almindeligt mellemrum, og se efter i resten af filen.',
    'There is a non-breaking space in “{text}”; it often comes along from Word or a web page. Delete it, type an ordinary space, and look through the rest of the file.',
  ),
  'yaml-no-colon': say(
    'Der mangler et kolon efter nøglen i »{text}«. Skriv nøgle, kolon, mellemrum og værdi, fx years: 5. Hører linjen til teksten ovenfor, så ryk den længere ind end nøglen.',
    'There is no colon after the key in “{text}”. Write key, colon, space and value, such as years: 5. If the line belongs to the text above, indent it further than the key.',
  ),
  'yaml-no-space': say(
    'Der mangler et mellemrum efter kolonet i »{text}«. Skriv »{mended}«.',
    'There is no space after the colon in “{text}”. Write “{mended}”.',
  ),
  'yaml-colon-in-text': say(
    'Der er et kolon mere på linjen »{text}«. Er værdien en tekst med kolon i, så sæt den i lige anførselstegn ("…"); er det to nøgler, så giv dem hver sin linje.',
    'There is one more colon on the line “{text}”. If the value is a text with a colon in it, put it in straight quotes ("…"); if there are two keys, give each its own line.',
  ),
  'yaml-indent': say(
    '»{text}« er ikke rykket lige så langt ind som de linjer, den hører sammen med. Lad den begynde lige under dem.',
    '“{text}” is not indented as far as the lines it belongs with. Let it begin right below them.',
  ),
  'yaml-indent-deeper': say(
    '»{text}« er rykket længere ind end linjen ovenfor. Hører de sammen, så lad dem begynde lige under hinanden; hører den ind under linjen ovenfor, skal den linje ende med et kolon.',
    '“{text}” is indented further than the line above. If they belong together, let them begin right below each other; if it belongs under the line above, that line must end with a colon.',
  ),
  'yaml-dash': say(
    'Bindestregen i »{text}« står, hvor der ikke kan begynde en liste. Skriv hvert punkt på sin egen linje under nøglen, med stregerne lige under hinanden; er det et minus eller en tekst, så sæt det i anførselstegn.',
    'The hyphen in “{text}” is where no list can begin. Write each item on a line of its own under the key, with the hyphens right below each other; if it is a minus or a text, put it in quotes.',
  ),
  'yaml-no-space-after-dash': say(
    'Der mangler et mellemrum efter bindestregen i »{text}«. Skriv »{mended}«.',
    'There is no space after the hyphen in “{text}”. Write “{mended}”.',
  ),
  'yaml-quote-open': say(
    'Anførselstegnet i »{text}« bliver ikke lukket. Sæt {sign} efter teksten også.',
    'The quote in “{text}” is not closed. Put {sign} after the text too.',
  ),
  'yaml-after-value': say(
    'Værdien slutter ved {sign}, men der står mere bagefter: »{text}«. Sæt hele teksten i ét par anførselstegn, eller fjern det overskydende; inde i teksten kan du skrive “ ” om et ord.',
    'The value ends at {sign}, but there is more after it: “{text}”. Put the whole text in one pair of quotes, or remove the rest; inside the text you can write “ ” around a word.',
  ),
  'yaml-backslash': say(
    'I en tekst i "…" har \\ en særlig betydning: »{text}«. Skriv / i stedet eller \\\\, eller sæt teksten i \'…\'.',
    'In a text in "…", \\ has a special meaning: “{text}”. Write / instead or \\\\, or put the text in \'…\'.',
  ),
  'yaml-bracket-open': say(
    'Klammen {sign} i »{text}« bliver ikke lukket. Skriv {closing} efter det sidste, der hører til; fylder det flere linjer, så ryk dem alle længere ind end nøglen.',
    'The bracket {sign} in “{text}” is not closed. Write {closing} after the last thing that belongs in it; if it takes several lines, indent them all further than the key.',
  ),
  'yaml-bracket-extra': say(
    'Klammen {sign} i »{text}« lukker ikke noget. Fjern den; hører den til en tekst, så sæt teksten i anførselstegn.',
    'The bracket {sign} in “{text}” closes nothing. Remove it; if it is part of a text, put the text in quotes.',
  ),
  'yaml-in-brackets': say(
    '»{text}« står inden for klammer, og dér skal der være ét komma mellem delene, som i [1, 2] og { low: 1, high: 2 }. Tilføj det, der mangler, eller fjern det, der er for meget.',
    '“{text}” is within brackets, and there must be one comma between the parts, as in [1, 2] and { low: 1, high: 2 }. Add what is missing, or remove what is too much.',
  ),
  'yaml-lonely-key': say(
    '»{key}« står alene inden for klammerne, uden kolon og værdi. Er det en del af en tekst, så sæt hele teksten i lige anførselstegn ("…"); er det en nøgle, så skriv værdien.',
    '“{key}” stands alone within the brackets, without a colon and a value. If it is part of a text, put the whole text in straight quotes ("…"); if it is a key, write its value.',
  ),
  'yaml-first-letter': say(
    'Tegnet {sign} kan ikke stå først i en værdi: »{text}«. Sæt en tekst i anførselstegn; skriv et tal som 0.4.',
    'The sign {sign} cannot come first in a value: “{text}”. Put a text in quotes; write a number as 0.4.',
  ),
  'yaml-sign': say(
    'Forrest i en værdi har {sign} en særlig betydning: »{text}«. Fjern tegnet, eller sæt teksten i anførselstegn.',
    'First in a value, {sign} has a special meaning: “{text}”. Remove it, or put the text in quotes.',
  ),
  'yaml-block-text': say(
    'Efter {sign} begynder teksten først på næste linje: »{text}«. Flyt den ned på en linje for sig, eller sæt den i anførselstegn og fjern {sign}.',
    'After {sign} the text begins on the next line only: “{text}”. Move it down to a line of its own, or put it in quotes and remove {sign}.',
  ),
  'yaml-comment': say(
    'Der mangler et mellemrum foran # i »{text}«. Skriv det; er # en del af teksten, så sæt det hele i anførselstegn.',
    'There is no space before # in “{text}”. Add it; if # is part of the text, put all of it in quotes.',
  ),
  'yaml-directive': say(
    'En linje kan ikke begynde med %: »{text}«. Fjern den, eller skriv # foran, hvis den er en bemærkning.',
    'A line cannot begin with %: “{text}”. Remove it, or write # before it if it is a remark.',
  ),
  'yaml-documents': say(
    'Linjen »{text}« deler filen i to, og kun én kan læses. Fjern linjen, eller læg resten i en fil for sig.',
    'The line “{text}” divides the file in two, and only one can be read. Remove the line, or put the rest in a file of its own.',
  ),
  'yaml-key': say(
    'Det, der står før kolonet i »{text}«, kan ikke være en nøgle. Skriv et kort navn; er det hele en tekst, så sæt det i anførselstegn.',
    'What stands before the colon in “{text}” cannot be a key. Write a short name; if all of it is a text, put it in quotes.',
  ),
  'yaml-both-versions': say(
    'Filen rummer to udgaver af det samme, som git ikke kunne flette: »{text}«. Behold den rigtige, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
    'The file holds two versions of the same, which git could not merge: “{text}”. Keep the right one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  ),
  'yaml-aliases': say(
    'Filen bruger flere end {limit} henvisninger (*navn), eller en af dem rummer sig selv. Skriv indholdet ud.',
    'The file uses more than {limit} aliases (*name), or one of them holds itself. Write the content out.',
  ),
} as const;
