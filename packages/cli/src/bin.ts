#!/usr/bin/env node
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Io, UsageError } from './io.ts';
import { run } from './run.ts';

/** Beside the file first and then moved, so that a stop in the middle leaves no half report. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const io: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  writeFile: writeWhole,
  exists: existsSync,
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  year: new Date().getFullYear(),
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  width: Math.min(120, process.stdout.columns ?? 100),
};

// a reader that closes early (… | head) is no fault of the calculation
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  if (error instanceof UsageError) {
    io.err(error.message);
    process.exitCode = 2;
  } else {
    io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
