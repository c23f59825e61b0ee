import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { executable } from './chromium.ts';

const freePort = () =>
  new Promise<number>((ok) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const a = s.address();
      s.close(() => ok(typeof a === 'object' && a ? a.port : 0));
    });
  });
export default async function setup(project: TestProject) {
  executable();
  const root = new URL('../../', import.meta.url).pathname;
  if (!existsSync(`${root}apps/docs/dist/index.html`)) throw new Error('build apps/docs first');
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [
      `${root}apps/docs/node_modules/astro/bin/astro.mjs`,
      'preview',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    { cwd: `${root}apps/docs`, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stdout?.on('data', (d) => (log += d));
  child.stderr?.on('data', (d) => (log += d));
  const base = `http://127.0.0.1:${port}/`;
  for (let i = 0; i < 200; i++) {
    try {
      const r = await fetch(base);
      if (r.ok) break;
    } catch {}
    if (i === 199 || child.exitCode !== null) throw new Error(`preview did not start\n${log}`);
    await new Promise((r) => setTimeout(r, 100));
  }
  project.provide('baseUrl', base);
  return () => {
    child.kill();
  };
}
declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string;
  }
}
