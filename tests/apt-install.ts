import { spawnSync } from 'node:child_process';

/** On CI, as root, what a test needs from Debian is installed now; elsewhere a person does it. */
export const mayInstall = (): boolean => process.env['CI'] === 'true' && process.getuid?.() === 0;

/** Installs Debian packages and nothing they only recommend. Waits for no answer and for no other apt. */
export function aptInstall(packages: readonly string[]): void {
  for (const argv of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const r = spawnSync('apt-get', argv, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    });
    if (r.status !== 0) throw new Error(`apt-get ${argv[0]} failed (${r.status ?? r.signal})`);
  }
}
