import { fileURLToPath } from 'node:url';
import type { ExitCode, Io } from '../src/io.ts';
import { run } from '../src/run.ts';

/** The checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const IKAST = `${root}targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml`;

/** What a command printed, returned and wrote. */
export interface Ran {
  status: ExitCode;
  out: string;
  err: string;
  written: Record<string, string>;
}

/** Runs `som` in this process and keeps from the disk what it would write. */
export async function som(argv: readonly string[], own: Partial<Io> = {}): Promise<Ran> {
  const ran: Ran = { status: 0, out: '', err: '', written: {} };
  const io: Io = {
    out: (text) => {
      ran.out += `${text}\n`;
    },
    err: (text) => {
      ran.err += `${text}\n`;
    },
    writeFile: (path, text) => {
      ran.written[path] = text;
    },
    writeBytes: (path, bytes) => {
      ran.written[path] = String(bytes.length);
    },
    writeFolder: (path, files) => {
      for (const [name, text] of Object.entries(files)) ran.written[`${path}/${name}`] = text;
    },
    exists: () => false,
    root,
    year: 2025,
    colour: false,
    width: 100,
    ...own,
  };
  ran.status = await run(argv, io);
  return ran;
}
