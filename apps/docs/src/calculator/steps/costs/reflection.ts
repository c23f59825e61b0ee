import type { Label } from '@som/engine';

/** What is worth talking about while the costs are put together. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Er alt med, der skal til, for at det virker som beskrevet: supervision, vikarer, kørsel, den tid lederen bruger?',
    en: 'Is everything there that it takes for it to work as described: supervision, stand-ins, transport, the manager’s time?',
  },
  {
    da: 'Er timer, som personalet »har i forvejen«, talt med? De kunne være brugt på noget andet.',
    en: 'Are hours that staff “have anyway” counted? They could have been spent on something else.',
  },
  {
    da: 'Hvad koster det det første år, hvor holdene måske ikke er fyldt op?',
    en: 'What does it cost in the first year, when the groups may not be full?',
  },
  {
    da: 'Får de samme borgere stadig det, de plejer, ved siden af forløbet?',
    en: 'Do the same citizens still get what they used to beside the course?',
  },
];
