import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Danish is the root language; English lies under /en/. Nothing is fetched from elsewhere at run time.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: { da: 'SØM – åben social investeringsmodel', en: 'SØM – open social investment model' },
      defaultLocale: 'root',
      locales: {
        root: { label: 'Dansk', lang: 'da' },
        en: { label: 'English', lang: 'en' },
      },
      credits: false,
      sidebar: [],
    }),
    react(),
  ],
});
