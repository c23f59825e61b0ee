import type { Label } from '@som/engine';

/** What people should have talked about before they trust the consequences. */
export const QUESTIONS: readonly Label[] = [
  {
    da: 'Bliver der reelt brugt mindre af ydelsen hos jer, eller får andre pladsen?',
    en: 'Will less of the service really be used, or will others take the place?',
  },
  {
    da: 'Hvem i kommunen skal gøre noget for, at det frigjorte bliver til penge eller til hjælp til andre?',
    en: 'Who in the municipality must act for what is freed to become money, or help for others?',
  },
  {
    da: 'Er der noget, der bliver dyrere, når målet nås? Det skal også med.',
    en: 'Does anything become dearer when the outcome is reached? That must be in too.',
  },
  {
    da: 'Er konsekvenserne forårsaget af målet – eller er de børn og voksne, der når det, bare bedre stillet i forvejen?',
    en: 'Are the consequences caused by the outcome – or were those who reach it better off from the start?',
  },
];
