import type { Label } from '@som/engine';

/** What people should have talked about before they trust their success rate. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Ligner de mennesker, tallet er målt på, dem I vil hjælpe? Er de lettere eller sværere at hjælpe?',
    en: 'Are the people the figure was measured on like those you want to help? Easier or harder to help?',
  },
  {
    da: 'Får I forløbet, som det blev undersøgt – samme længde, samme uddannelse, samme opfølgning?',
    en: 'Will you deliver the course as it was studied – same length, same training, same follow-up?',
  },
  {
    da: 'Hvem får de i dag hjælp af, og hvor langt kommer de med den hjælp?',
    en: 'Who helps them today, and how far does that help take them?',
  },
  {
    da: 'Hvordan vil I om et år kunne se, om det gik som ventet?',
    en: 'In a year, how will you be able to see whether it went as expected?',
  },
];
