import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeProgram } from './office-program.ts';

/** Formulas are calculated anew when a file is opened, whatever values stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens files in LibreOffice and writes them again, all in one start of the program.
 *
 * @param files - bytes by name, such as `a.xlsx`
 * @param to - the ending of what is written, such as `xlsx` or `pdf`; a filter may follow it, `txt:Text (encoded):UTF8`
 * @returns bytes by name without ending
 */
export function convert(files: ReadonlyMap<string, Uint8Array>, to: string): Map<string, Buffer> {
  const [ending = to] = to.split(':');
  const folder = mkdtempSync(join(tmpdir(), 'som-office-'));
  try {
    const [profile, from, into] = ['profile', 'from', 'into'].map((name) => join(folder, name));
    if (!profile || !from || !into) throw new Error('no folders');
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(from);
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(from, name), bytes);
      return join(from, name);
    });
    const profileAt = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const argv = [profileAt, '--headless', '--norestore', '--convert-to', to, '--outdir', into];
    const done = spawnSync(officeProgram(), [...argv, ...paths], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 300_000,
    });
    if (done.status !== 0) throw new Error(`soffice: ${done.status ?? done.signal} ${done.stderr}`);
    return new Map(
      [...files.keys()].map((name) => {
        const stem = name.replace(/\.[^.]+$/, '');
        return [stem, readFileSync(join(into, `${stem}.${ending}`))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
