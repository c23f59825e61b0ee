import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { servePages } from './serve.ts';

// `npm start [-- CASE.yaml] [--no-app]`: calculates a case, prints its result, then builds and serves the app.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SHIPPED = 'targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml';
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

const { address, stop } = await servePages(`${root}apps/docs/dist`, 4321);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop();
    process.exit(0);
  });
console.log(
  `\nÅbn beregneren / Open the calculator: ${address}beregner/\nForsiden / Front page: ${address}  ·  Stop: Ctrl+C`,
);
