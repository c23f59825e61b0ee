import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { type Size, scenario } from '../../packages/engine/test/fast/scenario.ts';

const engine = fileURLToPath(new URL('../../packages/engine/src/', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));

/** TypeScript without its types, as a published package has it. */
const plain = (file: string): string =>
  stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll(
    /from '(\.[^']*)\.ts'/g,
    "from '$1.js'",
  );

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs `in-a-process.ts` in a process of its own, cold, on plain JavaScript; [number] what it prints. */
export type Ask = (task: string, size: Size, times?: number) => number[];

/** The engine as plain JavaScript in a folder that is gone afterwards. */
export function withPlainEngine<T>(use: (ask: Ask) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'som-bench-'));
  try {
    for (const file of readdirSync(engine, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        write(join(folder, 'engine', file.replace(/\.ts$/, '.js')), plain(join(engine, file)));
    for (const name of ['in-a-process', 'what-moves']) {
      const script = plain(join(here, `${name}.ts`));
      const beside = script.replaceAll('../../packages/engine/src/', './engine/');
      write(join(folder, `${name}.js`), beside);
    }
    write(join(folder, 'package.json'), '{"type":"module"}');
    return use((task, size, times = 0) => {
      const input = join(folder, 'scenario');
      writeFileSync(input, serialize(scenario(size)));
      const said = execFileSync(process.execPath, [
        join(folder, 'in-a-process.js'),
        task,
        input,
        `${times}`,
      ]);
      return said.toString().trim().split(' ').map(Number);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
