import { spoken } from '../../ui/spoken.ts';

/** Words of the step about what must be true. */
export const say = spoken({
  intro: {
    da: 'Hvad skal være sandt, for at det går op – og hvad sker der, hvis det ikke er det?',
    en: 'What must be true for it to break even – and what happens if it is not?',
  },
  purse: { da: 'For hvem?', en: 'For whom?' },
  window: { da: 'Hvor længe?', en: 'For how long?' },
  net: { da: 'Alle {years} år, diskonteret', en: 'All {years} years, discounted' },
  budget: { da: 'De fire budgetår, ikke diskonteret', en: 'The four budget years, not discounted' },
  working: { da: 'Regner …', en: 'Working …' },
  mustBe: { da: 'Hvad skal være sandt?', en: 'What must be true?' },
  anyOne: { da: 'Hvor vender det for …', en: 'Where does it turn for …' },
  tornado: { da: 'Hvad flytter resultatet mest?', en: 'What moves the result most?' },
  noBars: {
    da: 'Ingen af tallene har et interval. Skriv lavest og højest, hvor I kender dem, så kan det vises, hvad der flytter mest.',
    en: 'None of the figures has a range. Write lowest and highest where you know them, and what moves most can be shown.',
  },
  twoWay: { da: 'Og hvis begge er forkerte?', en: 'And if both are wrong?' },
  twoWayHint: {
    da: 'Vælg to tal, og hvor langt hvert af dem kan flytte sig. Stregen er der, hvor det går i nul.',
    en: 'Choose two figures and how far each may move. The line is where it comes to nothing.',
  },
  across: { da: 'Hen ad', en: 'Across' },
  down: { da: 'Op ad', en: 'Upwards' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  sameNumbers: {
    da: 'De to flytter de samme tal, så kortet kan ikke tegnes. Vælg en anden.',
    en: 'The two move the same figures, so the map cannot be drawn. Choose another.',
  },
  scenarios: { da: 'Hvad nu hvis?', en: 'What if?' },
  scenariosHint: {
    da: 'Et scenarie er sagen med nogle få tal ændret. Giv det et navn, så kan I vise dem ved siden af hinanden.',
    en: 'A scenario is the case with a few figures changed. Give it a name, and you can show them side by side.',
  },
  scenario: { da: 'Scenarie', en: 'Scenario' },
  asWritten: { da: 'Som det står', en: 'As it stands' },
  newName: { da: 'Navn på et nyt scenarie', en: 'Name of a new scenario' },
  newHint: {
    da: 'Fx »forsigtigt« eller »dobbelt pris«.',
    en: 'Such as “cautious” or “twice the price”.',
  },
  make: { da: 'Lav scenariet', en: 'Make the scenario' },
  taken: {
    da: 'Der er allerede et scenarie med det navn.',
    en: 'There is a scenario of that name already.',
  },
  nameNeeded: { da: 'Skriv et navn med bogstaver.', en: 'Write a name with letters.' },
  remove: { da: 'Slet scenariet', en: 'Delete the scenario' },
  copy: { da: 'Lav en kopi', en: 'Make a copy' },
  addChange: { da: 'Lad endnu et tal være anderledes', en: 'Let another figure differ' },
  takeBack: { da: 'Som i sagen', en: 'As in the case' },
  writtenAs: { da: 'I sagen: {value}', en: 'In the case: {value}' },
  nothingChanged: { da: 'Endnu intet er anderledes.', en: 'Nothing differs yet.' },
  change: { da: 'Det, der er anderledes', en: 'What differs' },
  intake: { da: 'Deltagere i {year}', en: 'Participants in {year}' },
  sure: { da: 'Hvor sikkert er det?', en: 'How sure is it?' },
  findOut: { da: 'Hvad skal I finde ud af først?', en: 'What to find out first?' },
  findOutHint: {
    da: 'Værdien er, hvor meget bedre valget mellem at gøre det og lade være i gennemsnit bliver, når man kender tallet. Er den nul, ændrer mere viden ikke beslutningen.',
    en: 'The worth is how much better the choice to do it or not becomes on average when the figure is known. If it is nothing, more knowledge does not change the decision.',
  },
  certain: { da: 'Regnet som sikkert', en: 'Counted as certain' },
  certainHint: {
    da: 'Disse tal har intet interval. De er ikke nødvendigvis sikre: kilden siger ikke, hvor usikre de er.',
    en: 'These figures have no range. They are not necessarily certain: their source does not say how uncertain they are.',
  },
  probabilityHelp: { da: 'Hvad betyder »meget sandsynligt«?', en: 'What does “very likely” mean?' },
  probabilityText: {
    da: 'Ordene har fast betydning: næsten sikkert er mindst 95 af 100 udfald, meget sandsynligt mindst 80, mere sandsynligt end ikke over 50. Ellers er det usikkert. Det gælder kun den usikkerhed, kilderne oplyser.',
    en: 'The words have a fixed meaning: almost certain is at least 95 of 100 outcomes, very likely at least 80, more likely than not over 50. Else it is uncertain. It covers only the uncertainty that the sources report.',
  },
});
