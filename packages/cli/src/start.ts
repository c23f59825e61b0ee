import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `npm start [-- CASE.yaml] [--no-app]`: calculates a case, prints its result, then builds and serves the app.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SHIPPED = 'targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml';
const ADDRESS = 'http://localhost:4321/';
const BIN = fileURLToPath(new URL('./bin.ts', import.meta.url));

// npm hands its own `--` on to scripts
const args = process.argv.slice(2).filter((arg) => arg !== '--');
const withApp = !args.includes('--no-app');
const rest = args.filter((arg) => arg !== '--no-app');
// a case is named from where the person stands
const named = rest.some((arg) => !arg.startsWith('-'));
const cwd = named ? (process.env.SOM_CALLED_FROM ?? process.cwd()) : root;

const calculated = spawnSync(
  process.execPath,
  [BIN, 'calculate', ...rest, ...(named ? [] : [SHIPPED])],
  { cwd, stdio: 'inherit' },
);
if (calculated.status !== 0 || !withApp) process.exit(calculated.status ?? 1);

console.log('\nBygger siderne … / Building the pages …');
const built = spawnSync(
  'pnpm',
  ['turbo', 'run', 'build', '--filter=@som/docs', '--output-logs=errors-only'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const app = spawn('pnpm', ['--filter', '@som/docs', 'preview'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => process.exit(code ?? 0));

/** Waits until the app answers, so that the address printed is one that works. */
async function answers(): Promise<boolean> {
  for (let i = 0; i < 300; i++) {
    try {
      if ((await fetch(ADDRESS)).ok) return true;
    } catch {
      // not listening yet
    }
    await new Promise((go) => setTimeout(go, 100));
  }
  return false;
}
if (await answers())
  console.log(
    `\nÅbn beregneren / Open the calculator: ${ADDRESS}beregner/\nForsiden / Front page: ${ADDRESS}  ·  Stop: Ctrl+C`,
  );
