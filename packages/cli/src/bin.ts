#!/usr/bin/env node
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Io, UsageError } from './io.ts';

// Most of a short command is reading its own code: Node keeps it compiled from the second time on (from Node 22).
module.enableCompileCache?.();

/** Beside the file first and then moved, so that a stop in the middle leaves no half report. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Written beside its place and then moved, so that there is a whole folder or none. */
function writeFolder(path: string, files: Readonly<Record<string, string>>): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(beside, name)), { recursive: true });
      writeFileSync(join(beside, name), text, { flag: 'wx' });
    }
    if (existsSync(path)) throw Object.assign(new Error(path), { code: 'EEXIST' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}

const io: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  writeFile: writeWhole,
  writeBytes: writeWhole,
  writeFolder,
  exists: existsSync,
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  year: new Date().getFullYear(),
  today: new Date().toLocaleDateString('sv'),
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  width: Math.min(120, process.stdout.columns ?? 100),
};

// a reader that closes early (… | head) is no fault of the calculation
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { run } = await import('./run.ts');
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
