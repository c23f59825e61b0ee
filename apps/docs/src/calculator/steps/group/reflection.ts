import type { Label } from '@som/engine';

/** What is worth talking about before the numbers are typed. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Er det de samme mennesker, I tænker på begge to? Beskriv én, I kender, som hører til, og én, der ikke gør.',
    en: 'Do you both think of the same people? Describe one you know who belongs, and one who does not.',
  },
  {
    da: 'Er de, I kan få med i forløbet, lige så udsatte som gruppen i pakken? De letteste at få med har ofte mindst at vinde.',
    en: 'Are those you can get to take part as vulnerable as the group of the pack? Those who are easiest to reach often have least to gain.',
  },
  {
    da: 'Hvor mange kan I reelt tage ind om året med de folk, I har?',
    en: 'How many can you really take in a year with the staff you have?',
  },
];
