import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { finishPages } from './src/site-build/finish-pages.ts';

/** A document, whose address is the same in both languages. */
const page = (slug, label, en) => ({ slug, label, translations: { en } });
/** A generated page; src/route-middleware.ts gives the link its English address. */
const generated = (link, label, en) => ({ link, label, translations: { en } });

// Danish is the root language; English lies under /en/. Nothing is fetched from elsewhere at run time.
export default defineConfig({
  // Only needed for canonical addresses and the sitemap; the site is built to work wherever it is put.
  ...(process.env.SOM_SITE ? { site: process.env.SOM_SITE } : {}),
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: {
        da: 'SØM – åben social investeringsmodel',
        en: 'SØM – open social investment model',
      },
      defaultLocale: 'root',
      locales: {
        root: { label: 'Dansk', lang: 'da' },
        en: { label: 'English', lang: 'en' },
      },
      credits: false,
      customCss: ['./src/styles/site.css'],
      components: { LanguageSelect: './src/components/LanguageSelect.astro' },
      routeMiddleware: './src/route-middleware.ts',
      sidebar: [
        {
          label: 'Begynd her',
          translations: { en: 'Start here' },
          items: [
            page('index', 'Forside', 'Front page'),
            page('hvad-er-soem', 'Hvad er SØM?', 'What is SØM?'),
            generated('/beregner/', 'Beregneren', 'The calculator'),
            page('laes-et-resultat', 'Sådan læser du et resultat', 'How to read a result'),
          ],
        },
        {
          label: 'Målgrupper og priser',
          translations: { en: 'Target groups and prices' },
          items: [
            generated('/find-maalgruppe/', 'Find jeres målgruppe', 'Find your target group'),
            generated('/pakker/', 'Målgruppepakker', 'Target-group packs'),
            generated('/katalog/', 'Katalog: ydelser og priser', 'Catalogue: services and prices'),
          ],
        },
        {
          label: 'Viden',
          translations: { en: 'Knowledge' },
          items: [
            generated('/viden/', 'Videnbase', 'Knowledge base'),
            generated('/effektkaeder/', 'Effektkæder', 'Effect chains'),
            generated('/succesrate/', 'Find en succesrate', 'Find a success rate'),
          ],
        },
        {
          label: 'Metode og kilder',
          translations: { en: 'Method and sources' },
          items: [
            page('metode', 'Metoden', 'The method'),
            page('usikkerhed', 'Usikkerhed og følsomhed', 'Uncertainty and sensitivity'),
            page('kilder', 'Kilder og grundlag', 'Sources and bases'),
            page('ordbog', 'Ordbog', 'Glossary'),
          ],
        },
        {
          label: 'Arbejd med filerne',
          translations: { en: 'Work with the files' },
          items: [
            page('filformater', 'Filformater og kommandoer', 'File formats and commands'),
            page('bidrag', 'Bidrag', 'Contribute'),
            page('bidrag-studier', 'Bidrag med studier', 'Contribute studies'),
          ],
        },
        {
          label: 'Om siden',
          translations: { en: 'About the site' },
          items: [
            page('om', 'Om og privatliv', 'About and privacy'),
            page('tilgaengelighed', 'Tilgængelighed', 'Accessibility'),
          ],
        },
      ],
    }),
    react(),
    finishPages(),
  ],
});
