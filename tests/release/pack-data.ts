import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentHash } from '@som/packs';
import { findReleases, findWorkspace, readPackFiles, releasesFolder } from '@som/packs/node';
import { packagesIn } from './packages-in.ts';

/** A tarball that holds other data than its folder, for instance because `files` in package.json leaves something out. */
function assertWhole(tarball: string, folder: string): void {
  const { files, issues } = readPackFiles(tarball);
  if (issues.length === 0 && contentHash(files) === contentHash(readPackFiles(folder).files))
    return;
  rmSync(tarball);
  throw new Error(`${basename(tarball)} does not hold what ${basename(folder)}/ does`);
}

/**
 * Packs the catalogue and every pack whose version has not been released; what is released is never made again.
 *
 * @returns names of the tarballs made
 */
export function packData(root: string): string[] {
  const { releases } = findReleases(root);
  const { catalogue, packs } = findWorkspace(root);
  const data = [catalogue, ...Object.values(packs)];
  const lacking = packagesIn(root)
    .filter(({ folder }) => data.includes(folder))
    .filter(
      (one) => !releases.some(({ name, version }) => name === one.name && version === one.version),
    );
  if (lacking.length === 0) return [];
  const target = releasesFolder(root);
  mkdirSync(target, { recursive: true });
  const before = readdirSync(target);
  const chosen = lacking.flatMap(({ name }) => ['--filter', name]);
  execFileSync('pnpm', ['--recursive', ...chosen, 'pack', '--pack-destination', target], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // on Windows pnpm is a script that only a shell can start; names and folders of ours need no quoting
    shell: process.platform === 'win32',
  });
  for (const { folder, name, version } of lacking) {
    const tarball = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
    assertWhole(join(target, tarball), folder);
  }
  return readdirSync(target)
    .filter((name) => !before.includes(name))
    .sort();
}
