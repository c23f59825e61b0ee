import { spoken } from '../../ui/spoken.ts';

/** Words of the second step. */
export const say = spoken({
  intro: {
    da: 'Hvad koster indsatsen – og hvad slipper I for at betale imens?',
    en: 'What does the intervention cost – and what are you spared paying meanwhile?',
  },
  costs: { da: 'Det koster indsatsen', en: 'What the intervention costs' },
  saved: { da: 'Sparede omkostninger', en: 'Saved costs' },
  savedLead: {
    da: 'Det, de samme borgere ellers ville have fået i den tid, forløbet varer.',
    en: 'What the same citizens would otherwise have been given while the course lasts.',
  },
  noCosts: {
    da: 'Der er ingen omkostninger endnu. En indsats uden pris giver et resultat, ingen tror på.',
    en: 'There are no costs yet. An intervention without a price gives a result nobody believes.',
  },
  noSaved: { da: 'Ingen endnu.', en: 'None yet.' },
  whichTitle: {
    da: 'Sparet omkostning eller konsekvens?',
    en: 'Saved cost or consequence?',
  },
  whichText: {
    da: 'Sparet omkostning: noget, forløbet træder i stedet for, mens det varer – også for dem, der ikke når målet. Fx en kontaktperson, barnet ellers ville have haft. Konsekvens: noget, der ændrer sig, fordi målet nås. Fx færre timer i psykiatrien bagefter. Det samme må ikke stå begge steder.',
    en: 'Saved cost: something the course replaces while it lasts – also for those who do not reach the goal. Such as a contact person the child would otherwise have had. Consequence: something that changes because the goal is reached. Such as fewer hours of psychiatry afterwards. The same thing must not stand in both places.',
  },
  dropoutTitle: { da: 'Hvad med dem, der falder fra?', en: 'What about those who drop out?' },
  dropoutText: {
    da: 'Beløb pr. deltager gælder alle, der begynder. Koster de, der falder fra, mindre, så skriv gennemsnittet for alle, der begynder: gennemfører 80 af 100, og koster et helt forløb 10.000 kr. og et afbrudt 4.000 kr., er det 8.800 kr.',
    en: 'An amount per participant holds for all who start. If those who drop out cost less, write the average for all who start: if 80 of 100 complete, and a whole course costs DKK 10,000 and a broken-off one 4,000, it is 8,800.',
  },
  wageTitle: { da: 'Hvilken timeløn skal vi bruge?', en: 'Which hourly wage should we use?' },
  wageText: {
    da: 'Hvad en time reelt koster jer: løn med pension og ferie, delt med de timer, der er tilbage, når ferie, sygdom og møder er trukket fra. Lønkontoret kender tallet. Det er som regel en del højere end timelønnen på lønsedlen.',
    en: 'What an hour really costs you: pay with pension and holidays, divided by the hours left once holidays, sickness and meetings are taken off. The payroll office knows it. It is usually a good deal higher than the hourly pay on the pay slip.',
  },
  name: { da: 'Hvad er det?', en: 'What is it?' },
  amount: { da: 'Beløb', en: 'Amount' },
  amountOf: { da: '{name}: beløb', en: '{name}: amount' },
  per: { da: 'Betales', en: 'Paid' },
  hours: { da: 'Timer', en: 'Hours' },
  wage: { da: 'Kr. pr. time', en: 'DKK per hour' },
  product: { da: '{hours} timer × {wage} = {sum}', en: '{hours} hours × {wage} = {sum}' },
  more: { da: 'Prisår, betaler og bemærkning', en: 'Price year, payer and note' },
  priceYear: { da: 'Beløbet er i', en: 'The amount is at' },
  prices: { da: '{year}-priser', en: '{year} prices' },
  payer: { da: 'Hvem betaler?', en: 'Who pays?' },
  payersSplit: { da: 'delt, som filen siger', en: 'split as the file says' },
  note: { da: 'Bemærkning', en: 'Note' },
  fromChain: { da: 'Fra effektkæden «{chain}»', en: 'From the effect chain “{chain}”' },
  backToChain: { da: 'Tilbage til effektkædens beløb', en: 'Back to the amount of the chain' },
  remove: { da: 'Fjern', en: 'Remove' },
  removeName: { da: 'Fjern {name}', en: 'Remove {name}' },
  add: { da: 'Tilføj en omkostning', en: 'Add a cost' },
  addSaved: { da: 'Tilføj en sparet omkostning', en: 'Add a saved cost' },
  kind: { da: 'Hvad vil I tilføje?', en: 'What will you add?' },
  addThis: { da: 'Tilføj', en: 'Add' },
  savedName: { da: 'Det, de ellers ville have fået', en: 'What they would otherwise have had' },
  inAll: { da: 'I alt', en: 'In all' },
  sumUp: {
    da: 'Omkostninger i alt: {total} ({one}), sparet undervejs: {saved}.',
    en: 'Costs in all: {total} ({one}), saved meanwhile: {saved}.',
  },
  atPrices: {
    da: 'Alle startår, i {year}-priser og diskonteret.',
    en: 'All start years, at {year} prices and discounted.',
  },
  perOne: { da: '{sum} pr. {one}', en: '{sum} per {one}' },
  yearByYear: { da: 'Omkostningerne linje for linje', en: 'The costs line by line' },
});
