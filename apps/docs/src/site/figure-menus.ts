import type { Ending } from './saved-page-figure.ts';

const isEnding = (text: string | undefined): text is Ending =>
  text === 'svg' || text === 'png' || text === 'csv';

const SAID = {
  da: {
    done: '{file} er hentet.',
    failed: 'Filen kunne ikke laves. Kontrollér forbindelsen, og prøv igen.',
  },
  en: {
    done: '{file} is downloaded.',
    failed: 'The file could not be made. Check the connection and try again.',
  },
};

async function take(menu: HTMLElement, ending: Ending): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  const file = `${menu.dataset['file']}.${ending}`;
  const status = menu.querySelector('[role="status"]');
  const figure = menu.closest('figure');
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  try {
    if (!figure) throw new Error('a menu stands beneath a figure');
    // what makes the files is fetched by those who save one
    const { savePageFigure } = await import('./saved-page-figure.ts');
    await savePageFigure(figure, ending, file, lang);
    tell(SAID[lang].done.replace('{file}', file));
  } catch {
    tell(SAID[lang].failed);
  }
}

/** Shows the menus beneath the figures of a page, now that there is a script to answer them. */
export function answerFigureMenus(): void {
  for (const menu of document.querySelectorAll<HTMLElement>('.som-save')) {
    menu.hidden = false;
    for (const button of menu.querySelectorAll('button')) {
      const { ending } = button.dataset;
      if (isEnding(ending)) button.addEventListener('click', () => void take(menu, ending));
    }
  }
}
