import { existsSync } from 'node:fs';
import { aptInstall, mayInstall } from '../apt-install.ts';

const candidates = [
  process.env['SOFFICE_PATH'],
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const find = () => candidates.find((path) => path && existsSync(path));

/** LibreOffice for the tests: one that is there, or on CI Debian's, installed now. Calc and Writer, without windows. */
export function officeProgram(): string {
  const there = find();
  if (there) return there;
  if (mayInstall()) {
    aptInstall(['libreoffice-calc-nogui', 'libreoffice-writer-nogui']);
    const now = find();
    if (now) return now;
  }
  throw new Error(
    'No LibreOffice found: install it (Debian: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui) or set SOFFICE_PATH.',
  );
}
