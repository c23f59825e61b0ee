import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the workspace that has versions. */
export interface Package {
  name: string;
  version: string;
  /** Its folder. */
  folder: string;
}

/** Every package under packages/ and targetgroups/ in a checkout. */
export function packagesIn(root: string): Package[] {
  return ['packages', 'targetgroups'].flatMap((home) =>
    readdirSync(join(root, home))
      .sort()
      .map((name) => join(root, home, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return { name: String(name), version: String(version), folder };
      }),
  );
}
