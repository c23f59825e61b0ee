import type { Browser, Page } from 'playwright-core';

/** A page that keeps count of what must never happen: script errors and requests that leave the origin. */
export interface Watched {
  page: Page;
  errors: string[];
  foreign: string[];
}

/** Opens a new page of a given width and watches it. */
export async function openPage(
  browser: Browser,
  baseUrl: string,
  path: string,
  options: { width?: number; dark?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'da-DK',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseUrl) && !url.startsWith('data:') && !url.startsWith('blob:'))
      foreign.push(url);
  });
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  return { page, errors, foreign };
}
