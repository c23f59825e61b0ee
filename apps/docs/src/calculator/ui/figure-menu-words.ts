import { spoken } from './spoken.ts';

/** Words of the menu beneath a figure, in the calculator and on the pages of packs. */
export const say = spoken({
  save: { da: 'Gem figuren', en: 'Save the figure' },
  svg: { da: 'Tegning, skarp i alle størrelser (SVG)', en: 'Drawing, sharp at any size (SVG)' },
  png: { da: 'Billede (PNG)', en: 'Picture (PNG)' },
  csv: { da: 'Tallene bag: {name} (CSV)', en: 'The figures behind: {name} (CSV)' },
  csvOnly: { da: 'Tallene bag (CSV)', en: 'The figures behind (CSV)' },
});
