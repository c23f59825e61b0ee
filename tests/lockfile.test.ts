import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lockfile = readFileSync(new URL('../pnpm-lock.yaml', import.meta.url), 'utf8');

const PLATFORMS = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win-x64',
  'win-arm64',
];
const SYSTEMS: Record<string, string> = { win32: 'win', windows: 'win' };
/** On Windows, sharp carries libvips inside its own package; there is none to lack. */
const EXEMPT = /^@img\/sharp-libvips@/;

/** Platforms for which the lockfile has a binary, by family of packages and version. */
function families(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', version] of lockfile.matchAll(
    /^ {2}'?((?:@[^/\s']+\/)?[^@\s']+)@([^:'\s]+)'?:$/gm,
  )) {
    const parts = /^(.*?)[-./](linux|darwin|win32|windows)-(x64|64|arm64)/.exec(name);
    if (!parts || name.includes('musl')) continue;
    const [, family, system = '', machine] = parts;
    const key = `${family}@${version}`;
    const platform = `${SYSTEMS[system] ?? system}-${machine === '64' ? 'x64' : machine}`;
    found.set(key, (found.get(key) ?? new Set()).add(platform));
  }
  return found;
}

test('every binary in the lockfile is there for Linux, macOS and Windows', () => {
  const lacking = [...families()].flatMap(([family, there]) =>
    PLATFORMS.filter((platform) => !there.has(platform))
      .filter((platform) => !(EXEMPT.test(family) && platform.startsWith('win')))
      .map((platform) => `${family} for ${platform}`),
  );
  expect(lacking).toEqual([]);
});

test('the lockfile has binaries to look at', () => {
  expect(families().size).toBeGreaterThan(3);
});
