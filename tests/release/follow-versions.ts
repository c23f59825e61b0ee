import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import satisfies from 'semver/functions/satisfies.js';
import { packagesIn } from './packages-in.ts';

/** The engine says its version itself, since it reads no files. Gives the new one when it was another. */
export function raiseEngineVersion(root: string): string | undefined {
  const engine = packagesIn(root).find(({ name }) => name === '@som/engine');
  if (!engine) throw new Error('there is no @som/engine');
  const file = join(engine.folder, 'src', 'version.ts');
  const text = readFileSync(file, 'utf8');
  const raised = text.replace(/(ENGINE_VERSION = ')[^']*'/, `$1${engine.version}'`);
  if (!raised.includes(`ENGINE_VERSION = '${engine.version}'`))
    throw new Error(`${file} has no ENGINE_VERSION`);
  if (raised === text) return undefined;
  writeFileSync(file, raised);
  return engine.version;
}

/** The version range of a worked case: `pack: adults@^0.1`. */
const RANGE = /^(pack:\s*["']?[a-z0-9-]+@)([^\s"'#]+)/m;

/**
 * A worked case ships with its pack and asks for that version: ^0.1 does not hold 0.2.0, nor ^1.4 2.0.0.
 *
 * @returns the cases written, by their path in the checkout
 */
export function raiseRanges(root: string): string[] {
  const packs = packagesIn(root).filter(({ folder }) => existsSync(join(folder, 'cases')));
  return packs.flatMap(({ folder, version }) => {
    const [major, minor] = version.split('.');
    return readdirSync(join(folder, 'cases'))
      .filter((name) => name.endsWith('.case.yaml'))
      .sort()
      .flatMap((name) => {
        const file = join(folder, 'cases', name);
        const text = readFileSync(file, 'utf8');
        const range = RANGE.exec(text)?.[2];
        if (range === undefined || satisfies(version, range)) return [];
        writeFileSync(file, text.replace(RANGE, `$1^${major}.${minor}`));
        return [posix.join('targetgroups', folder.split(/[/\\]/).at(-1) ?? '', 'cases', name)];
      });
  });
}
