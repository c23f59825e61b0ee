import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { aptInstall, mayInstall } from '../apt-install.ts';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const find = () => candidates.find((p) => p && existsSync(p));

/** The browser for the tests: one that is there, or on CI Debian's, installed now. */
export function executable(): string {
  const there = find();
  if (there) return there;
  if (mayInstall()) {
    aptInstall(['chromium', 'fonts-dejavu-core']);
    const now = find();
    if (now) return now;
  }
  throw new Error(
    'No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
