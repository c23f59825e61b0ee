import type { Label } from '@som/engine';

/** What people should have talked about before they decide. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Det tal, der skal flytte sig mindst, før svaret vender: hvor godt kender I det?',
    en: 'The figure that has to move least before the answer turns: how well do you know it?',
  },
  {
    da: 'Kan I finde det ud af, før I begynder – eller begynde i det små og måle?',
    en: 'Can you find it out before you begin – or begin small and measure?',
  },
  {
    da: 'Hvad ville få jer til at stoppe igen? Skriv det i logbogen nu.',
    en: 'What would make you stop again? Write it in the logbook now.',
  },
];
