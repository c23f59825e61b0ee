import { say, sayNearest } from './say.ts';

/** What can be wrong with a single file as it is written. */
export const READING = {
  'file-missing': say(
    'Filen {name} mangler. Opret den; en tom fil er nok, hvis pakken ikke har noget at skrive i den.',
    'The file {name} is missing. Create it; an empty file will do if the pack has nothing to put in it.',
  ),
  'file-unreadable': say(
    'Filen kan ikke læses ({why}). Kontrollér stien og rettighederne.',
    'The file cannot be read ({why}). Check the path and the permissions.',
  ),
  'file-too-large': say(
    'Filen fylder {size} byte; grænsen er {limit}. Del den op, eller fjern det, der ikke er pakkens data.',
    'The file is {size} bytes; the limit is {limit}. Split it, or remove what is not data of the pack.',
  ),
  'not-utf8': say(
    'Filen er ikke gemt med tegnsættet UTF-8, så æ, ø og å kan ikke læses. Åbn den i et tekstprogram, vælg Gem som, og vælg UTF-8 (i Notesblok under Kodning).',
    'The file is not saved as UTF-8, so letters such as æ, ø and å cannot be read. Open it in a text editor, choose Save as, and choose UTF-8 (in Notepad under Encoding).',
  ),
  'not-text': say(
    'Filen er et dokument fra Word, Excel eller lignende, ikke en tekstfil. Gem indholdet som almindelig tekst (UTF-8); et regneark med konsekvenser læses med som import.',
    'The file is a document from Word, Excel or the like, not a text file. Save its content as plain text (UTF-8); a spreadsheet of consequences is read with som import.',
  ),
  'too-deep': say(
    'Filen har flere end {limit} lag inden i hinanden. En pakke eller sag har aldrig så mange: fjern lag.',
    'The file is nested deeper than {limit} levels. No pack or case is: remove levels.',
  ),
  'duplicate-key': say(
    'Nøglen {key} står to gange. Behold den ene.',
    'The key {key} is there twice. Keep one.',
  ),
  'boolean-key': say(
    'Nøglen »{key}« læses af nogle programmer som sandt/falsk. Brug et andet ord, eller sæt den i anførselstegn.',
    'Some programs read the key “{key}” as true/false. Use another word, or quote it.',
  ),
  'forbidden-key': say(
    'Nøglen »{key}« er ikke tilladt, fordi den har en særlig betydning i programmer. Brug et andet navn.',
    'The key “{key}” is not allowed, because it has a special meaning in programs. Use another name.',
  ),
  'path-outside': say(
    'Navnet »{name}« peger uden for pakkens mappe. Brug et navn af små bogstaver, tal og bindestreg.',
    'The name “{name}” points outside the folder of the pack. Use lower-case letters, digits and hyphens.',
  ),
  'too-many-files': say(
    'Mappen har flere end {limit} filer. Flyt det ud, der ikke hører til pakken.',
    'The folder has more than {limit} files. Move out what is not part of the pack.',
  ),
  'pack-too-large': say(
    'Pakkens filer fylder tilsammen mere end {limit} byte. Fjern det, der ikke er pakkens data.',
    'The files of the pack are together more than {limit} bytes. Remove what is not data of the pack.',
  ),
  'too-many-values': say(
    'Filen har flere end {limit} værdier. Del den op, eller fjern det, der ikke er pakkens data.',
    'The file has more than {limit} values. Split it, or remove what is not data of the pack.',
  ),
  'too-many-problems': say(
    'Filen har flere end {limit} problemer. Ret de første, og kontrollér igen: ofte følger resten af dem.',
    'The file has more than {limit} problems. Mend the first ones and check again: the rest often follow from them.',
  ),
  'archive-broken': say(
    'Pakkefilen er beskadiget eller ikke en .tgz-pakke. Hent den igen, eller lav den med pnpm pack.',
    'The package file is damaged or not a .tgz package. Get it again, or make it with pnpm pack.',
  ),
  'archive-link': say(
    '»{name}« i pakkefilen er ikke en almindelig fil (fx en genvej). Pakker må kun rumme almindelige filer: fjern den.',
    '“{name}” in the package file is not an ordinary file (but a link, say). Packs may only hold ordinary files: remove it.',
  ),
  'duplicate-file': say(
    'Filen {name} er i pakkefilen to gange. Lav pakken igen med pnpm pack.',
    'The file {name} is in the package file twice. Make the package again with pnpm pack.',
  ),
  'unknown-file': sayNearest(
    'Filen {name} hører ikke til en pakke.',
    'The file {name} is not part of a pack.',
  ),
  'unknown-key': sayNearest('Nøglen »{key}« findes ikke her.', 'There is no key “{key}” here.'),
  'bad-key': say(
    '»{key}« kan ikke bruges som nøgle her. {rule}',
    '“{key}” cannot be used as a key here. {ruleEn}',
  ),
  'missing-key': say('»{key}« mangler. Tilføj den.', '“{key}” is missing. Add it.'),
  'missing-language': say(
    'Teksten mangler på {languageDa}. Skriv den på både dansk (da) og engelsk (en).',
    'The text is missing in {languageEn}. Write it in both Danish (da) and English (en).',
  ),
  'danish-number': say(
    '»{value}« er et tal skrevet på dansk. I filer skrives tal uden punktum i tusinder og med punktum som decimaltegn: {plain}.',
    '“{value}” is a number written the Danish way. In files, write it without thousands marks and with a decimal point: {plain}.',
  ),
  'thousands-dot': say(
    '»{written}« læses med punktum som komma, altså ikke som {plain}. Er det tusinder, så skriv {plain} uden punktum; ellers skriv færre decimaler.',
    '“{written}” is read with the point as a decimal point, so not as {plain}. If it is thousands, write {plain} without the point; otherwise write fewer decimals.',
  ),
  'percent-number': say(
    '»{value}« er en procent. I filer skrives andele som tal mellem 0 og 1: {plain}.',
    '“{value}” is a percentage. In files, write shares as numbers between 0 and 1: {plain}.',
  ),
  'quoted-number': say(
    '»{value}« står i anførselstegn og er derfor tekst. Fjern anførselstegnene.',
    '“{value}” is quoted and so is text. Remove the quotes.',
  ),
  'number-with-unit': say(
    '»{value}« er et tal med en enhed. Skriv tallet alene: {plain}.',
    '“{value}” is a number with a unit. Write the number alone: {plain}.',
  ),
  'date-not-number': say(
    '»{value}« er en dato. Her skal stå et tal; er det et årstal, så skriv {plain}.',
    '“{value}” is a date. Here should be a number; if it is a year, write {plain}.',
  ),
  'not-a-number': say(
    '»{value}« er ikke et tal. Skriv et tal, fx 26 eller 0.26.',
    '“{value}” is not a number. Write a number, such as 26 or 0.26.',
  ),
  'not-finite': say(
    'Tallet er uendeligt eller ikke et tal. Skriv et almindeligt tal.',
    'The number is infinite or not a number. Write an ordinary number.',
  ),
  'not-whole': say(
    '{value} er ikke et helt tal. Skriv et helt tal.',
    '{value} is not a whole number. Write one.',
  ),
  'number-bounds': say(
    'Her kan ikke stå {value}: tallet skal være {bound}. Ret det.',
    '{value} is not possible here: the number must be {bound}. Mend it.',
  ),
  'wrong-type': sayNearest(
    'Her skal stå {expectedDa}, men der står {actualDa}. Ret indholdet eller indrykningen.',
    'Here should be {expectedEn}, but there is {actualEn}. Mend the content or the indentation.',
  ),
  'text-not-block': sayNearest(
    'Her skal stå en blok med nøgler, men der står kun teksten »{value}«. Skriv hver nøgle på sin egen linje, rykket lige langt ind, med kolon og mellemrum efter.',
    'Here should be a block with keys, but there is only the text “{value}”. Write each key on a line of its own, equally indented, with a colon and a space after it.',
  ),
  'file-empty': say(
    'Filen er tom. Den skal mindst have nøglerne {known}.',
    'The file is empty. It must have at least the keys {known}.',
  ),
  'not-one-of': sayNearest('»{value}« findes ikke her.', '“{value}” is not possible here.'),
  'bad-text': say(
    '»{value}« har ikke den form, der skal stå her. {rule}',
    '“{value}” does not have the form needed here. {ruleEn}',
  ),
  'text-length': say(
    'Teksten er tom eller for lang (højst {limit} tegn). Ret den.',
    'The text is empty or too long (at most {limit} characters). Mend it.',
  ),
  'list-length': say(
    'Listen har for få eller for mange punkter. Ret den; kommatal skrives med punktum, som i [0.2, 0.4].',
    'The list has too few or too many items. Mend it; decimals are written with a point, as in [0.2, 0.4].',
  ),
  'several-spreads': say(
    'Tallet har mere end én slags usikkerhed. Behold én af range, ci95 og se.',
    'The number has more than one kind of spread. Keep one of range, ci95 and se.',
  ),
  'amount-outside': say(
    '{value} er ikke et almindeligt tal. Ret det.',
    '{value} is not an ordinary number. Mend it.',
  ),
  'rate-outside': say(
    'Raten er {value}. Den er en andel: skriv fx 0.26 for 26 %.',
    'The rate is {value}. It is a share: write 0.26 for 26 %.',
  ),
  'ratio-outside': say(
    'Forholdet er {value}. Et forhold mellem risici er aldrig under 0: ret det.',
    'The ratio is {value}. A ratio of risks is never below 0: mend it.',
  ),
  'count-outside': say(
    'Antallet eller beløbet er {value}. Det kan ikke være under 0: ret det. Et fald skrives i konsekvensens ændring.',
    'The number or amount is {value}. It cannot be below 0: mend it. A decrease is written in the change of a consequence.',
  ),
  'interval-reversed': say(
    'Intervallet går fra {low} til {high}. Skriv det laveste tal først.',
    'The interval goes from {low} to {high}. Write the lowest number first.',
  ),
  'value-outside-interval': say(
    'Tallet {value} ligger uden for sit eget interval {low} til {high}. Ret tallet eller intervallet efter kilden.',
    'The number {value} lies outside its own interval {low} to {high}. Mend it after the source.',
  ),
  'interval-outside-amount': say(
    'Intervallet {low} til {high} er ikke almindelige tal. Ret det.',
    'The interval {low} to {high} is not ordinary numbers. Mend it.',
  ),
  'interval-outside-rate': say(
    'Intervallet {low} til {high} går uden for 0–1, og en rate er en andel. Ret det efter kilden.',
    'The interval {low} to {high} goes beyond 0–1, and a rate is a share. Mend it after the source.',
  ),
  'interval-outside-ratio': say(
    'Intervallet {low} til {high} går under 0. Ret det efter kilden.',
    'The interval {low} to {high} goes below 0. Mend it after the source.',
  ),
  'interval-outside-count': say(
    'Intervallet {low} til {high} går under 0. Ret det.',
    'The interval {low} to {high} goes below 0. Mend it.',
  ),
  'half-life-not-positive': say(
    'Halveringstiden er {value}. Den skal være over 0 år.',
    'The half-life is {value}. It must be above 0 years.',
  ),
  'lasting-not-one': say(
    'Tabellen begynder med {value}. I year-0 holder alle fast: skriv 1, eller lad year-0 stå tom.',
    'The table begins with {value}. In year-0 everybody still holds it: write 1, or leave it out.',
  ),
  'newer-format': say(
    'Filen har format {format}, men dette program læser til og med {newest}. Hent en nyere udgave af programmet.',
    'The file has format {format}, but this program reads up to {newest}. Get a newer version of the program.',
  ),
} as const;
