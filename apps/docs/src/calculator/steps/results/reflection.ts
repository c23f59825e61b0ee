import type { Label } from '@som/engine';

/** What people should have talked about before they show a result to anybody. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Den, der betaler, og den, der vinder: er det den samme? Hvis ikke, hvem skal I tale med?',
    en: 'The one who pays and the one who gains: are they the same? If not, whom must you talk to?',
  },
  {
    da: 'Ville I gøre det for menneskernes skyld, også hvis kronerne gik i nul?',
    en: 'Would you do it for the sake of the people even if the money came to nothing?',
  },
  {
    da: 'Hvilket af tallene tror I mindst på, og hvad sker der, når I ændrer det?',
    en: 'Which of the figures do you believe least, and what happens when you change it?',
  },
  {
    da: 'Kan I forklare resultatet for en politiker på et minut – også forbeholdene?',
    en: 'Can you explain the result to a politician in a minute – the caveats too?',
  },
];
