import { say, sayNearest } from './say.ts';

/** What can be wrong with a spreadsheet of consequences; the place is the sheet and the cell. */
export const IMPORTING = {
  'import-unreadable': say(
    'Filen kan ikke læses som {kind} ({why}). Åbn den i et regneark, og gem den igen som .xlsx eller .csv.',
    'The file cannot be read as {kind} ({why}). Open it in a spreadsheet program and save it again as .xlsx or .csv.',
  ),
  'import-old-format': say(
    'Filen er et gammelt (.xls) eller et låst regneark. Gem det som .xlsx uden adgangskode.',
    'The file is an old (.xls) or a locked workbook. Save it as .xlsx without a password.',
  ),
  'import-too-large': say(
    'Regnearket er for stort (højst {rows} rækker, {columns} kolonner og {bytes} byte pakket ud). Læg konsekvenserne i et ark for sig.',
    'The workbook is too large (at most {rows} rows, {columns} columns and {bytes} bytes unpacked). Put the consequences in a sheet of their own.',
  ),
  'import-no-table': say(
    'Der er ingen tabel med årskolonner. Skriv en overskriftsrække med konsekvens, ydelse og årene 0, 1, 2 …; som import --template FIL.xlsx viser hvordan.',
    'There is no table with columns of years. Write a header row with consequence, service and the years 0, 1, 2 …; som import --template FILE.xlsx shows how.',
  ),
  'import-no-rows': say(
    'Tabellen har ingen rækker ud over eksemplet. Udfyld den, og gem filen.',
    'The table has no rows beside the example. Fill it in, and save the file.',
  ),
  'import-several-tables': say(
    'Flere ark har en tabel: {sheets}. Vælg ét med --sheet.',
    'Several sheets have a table: {sheets}. Choose one with --sheet.',
  ),
  'import-no-sheet': sayNearest(
    'Der er intet ark, der hedder {value}.',
    'There is no sheet called {value}.',
  ),
  'import-no-service-column': say(
    'Tabellen mangler en kolonne med overskriften »ydelse« (eller »konsekvens«). Tilføj den.',
    'The table lacks a column headed “service” (or “consequence”). Add it.',
  ),
  'import-column': say(
    'Overskriften »{value}« er ikke forstået. Skriv konsekvens, ydelse, hvem, note, et år (0, 1 …) eller fx »0 nedre«, »0 øvre«, »0 se«; eller fjern kolonnen.',
    'The header “{value}” is not understood. Write consequence, service, whom, note, a year (0, 1 …) or such as “0 low”, “0 high”, “0 se”; or remove the column.',
  ),
  'import-column-twice': say(
    'Overskriften »{value}« er der allerede. Behold den ene kolonne.',
    'The header “{value}” is there already. Keep one of the columns.',
  ),
  'import-not-a-number': say(
    '»{value}« er ikke et tal. Skriv et tal, eller lad cellen stå tom, hvis der ingen ændring er.',
    '“{value}” is not a number. Write a number, or leave the cell empty if nothing changes.',
  ),
  'import-ambiguous': say(
    '»{value}« kan læses på to måder: {danish} eller {english}. Skriv tallet uden tusindtal-skilletegn, eller med flere decimaler.',
    '“{value}” can be read in two ways: {danish} or {english}. Write it without thousands marks, or with more decimals.',
  ),
  'import-formula': say(
    'Cellen har en formel ({value}) uden en gemt værdi. Formler regnes ikke ud her: kopiér tallet ind som værdi.',
    'The cell holds a formula ({value}) without a stored value. Formulas are not worked out here: paste the number as a value.',
  ),
  'import-cell-error': say(
    'Cellen viser fejlen {value}. Ret formlen, eller skriv tallet.',
    'The cell shows the error {value}. Mend the formula, or write the number.',
  ),
  'import-cell-kind': say(
    'Cellen indeholder {kindDa} ({value}), hvor der skal stå {wantedDa}. Ret cellen eller dens format.',
    'The cell holds {kindEn} ({value}) where there should be {wantedEn}. Mend the cell or its format.',
  ),
  'import-outside-table': say(
    '»{value}« står uden for tabellens kolonner. Giv kolonnen en overskrift, eller flyt teksten.',
    '“{value}” stands outside the columns of the table. Give the column a header, or move the text.',
  ),
  'import-no-name': say(
    'Rækken har tal, men hverken konsekvens eller ydelse. Skriv dem, eller slet rækken.',
    'The row has figures but neither consequence nor service. Write them, or delete the row.',
  ),
  'import-no-figures': say(
    'Rækken »{value}« har ingen tal. Skriv mindst ét år, eller slet rækken.',
    'The row “{value}” has no figures. Write at least one year, or delete the row.',
  ),
  'import-no-id': say(
    '»{value}« kan ikke gøres til et id. Skriv et id af små bogstaver a–z, tal og bindestreg.',
    '“{value}” cannot be made into an id. Write an id of lower-case letters a–z, digits and hyphens.',
  ),
  'import-whom': sayNearest(
    '»{value}« er ikke en, konsekvensen kan gælde for.',
    '“{value}” is nobody that the consequence can concern.',
  ),
  'import-lonely-spread': say(
    'Her står en usikkerhed uden et skøn for år {year}. Skriv skønnet, eller tøm cellen.',
    'Here is an uncertainty without an estimate for year {year}. Write the estimate, or empty the cell.',
  ),
  'import-half-interval': say(
    'Intervallet for år {year} har kun den ene ende. Skriv både nedre og øvre.',
    'The interval for year {year} has one end only. Write both low and high.',
  ),
  'import-two-spreads': say(
    'År {year} har både et interval og en standardfejl. Behold én af dem.',
    'Year {year} has both an interval and a standard error. Keep one.',
  ),
  'import-interval': say(
    'Skønnet {value} for år {year} ligger ikke i sit interval {low} til {high}. Ret tallene efter kilden.',
    'The estimate {value} for year {year} does not lie in its interval {low} to {high}. Mend them after the source.',
  ),
  'import-negative-se': say(
    'Standardfejlen {value} er under 0. Ret den efter kilden.',
    'The standard error {value} is below 0. Mend it after the source.',
  ),
  'import-exists': say(
    'Konsekvensen {value} står allerede i pakken. Giv rækken et andet id, eller fjern den gamle først.',
    'The consequence {value} is in the pack already. Give the row another id, or remove the old one first.',
  ),
  'import-twice': say(
    'Konsekvensen {value} står i flere rækker. Giv hver sit id.',
    'The consequence {value} is in several rows. Give each its own id.',
  ),
  'import-flow': say(
    'Effektmålet {value} er skrevet på én linje med tuborgklammer, så der kan ikke flettes ind. Skriv det ud på flere linjer først.',
    'The outcome {value} is written on one line in braces, so nothing can be merged into it. Write it on several lines first.',
  ),
} as const;
