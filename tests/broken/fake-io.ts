import { fileURLToPath } from 'node:url';
import type { ExitCode, Io } from '../../packages/cli/src/io.ts';
import { run } from '../../packages/cli/src/run.ts';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command did: its exit status, what it printed and what it would have written. */
export interface Ran {
  status: ExitCode;
  out: string;
  err: string;
  written: Record<string, string>;
}

/** Runs `som` in this process; nothing is written to the disk. */
export async function som(...argv: string[]): Promise<Ran> {
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
      ran.written[path] = `${bytes.length} bytes`;
    },
    writeFolder: (path, files) => {
      for (const [name, text] of Object.entries(files)) ran.written[`${path}/${name}`] = text;
    },
    exists: (path) => Object.hasOwn(ran.written, path),
    root,
    year: 2024,
    colour: false,
    width: 100,
  };
  ran.status = await run(argv, io);
  return ran;
}
