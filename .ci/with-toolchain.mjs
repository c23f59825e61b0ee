#!/usr/bin/env node
// Runs a package script of this repository with the Node.js and pnpm it is pinned to.
// usage: node .ci/with-toolchain.mjs SCRIPT [args...]
// Plain JavaScript without dependencies, so that the oldest supported Node.js can start it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [script, ...args] = process.argv.slice(2);
const dir = join(root, '.toolchain');
const pinnedNode = readFileSync(join(root, '.node-version'), 'utf8').trim();
const pnpm = pkg.packageManager.replace(/\+.*/, '');

const newEnough = (() => {
  // started by the Node.js installed here: without this it would take itself away as not needed
  if (process.execPath.startsWith(dir)) return false;
  const want = pkg.engines.node
    .match(/>=(\d+)\.(\d+)/)
    .slice(1)
    .map(Number);
  const have = process.versions.node.split('.').map(Number);
  return have[0] > want[0] || (have[0] === want[0] && have[1] >= want[1]);
})();

// npm hands its own settings down as npm_* variables; the tools started here must not inherit them.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([k]) => !/^(npm|pnpm)_(?!config_(registry|cafile|proxy|https_proxy|noproxy|cache)$)/i.test(k),
  ),
);
env.TURBO_TELEMETRY_DISABLED = '1';
env.ASTRO_TELEMETRY_DISABLED = '1';
env.DO_NOT_TRACK = '1';
// pnpm sets INIT_CWD anew, so where the person stands is kept under a name of our own.
env.SOM_CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

function run(cmd, argv, cwd = root) {
  const r = spawnSync(cmd, argv, {
    cwd,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (r.error) {
    console.error(`${cmd}: ${r.error.message}`);
    process.exit(1);
  }
  if (r.status !== 0) process.exit(r.status ?? 1);
}

const specs = [pnpm];
if (!newEnough) {
  if (process.platform !== 'linux') {
    console.error(`Node.js ${pkg.engines.node} is needed; this is ${process.version}.`);
    process.exit(1);
  }
  specs.push(`node-linux-${process.arch}@${pinnedNode}`); // the official build, repackaged; needs no install script
}
const stamp = join(dir, 'installed.txt');
const want = `${specs.join(' ')}\n`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  mkdirSync(dir, { recursive: true });
  console.log(`Installing ${specs.join(' and ')} into .toolchain/ (this repository only)`);
  run('npm', [
    'install',
    '--prefix',
    dir,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--loglevel=error',
    ...specs,
  ]);
  writeFileSync(stamp, want);
}
const pathKey = Object.keys(env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = join(dir, 'node_modules', '.bin') + delimiter + env[pathKey];
// A new pack under targetgroups/ is a new line in the lockfile: written for a person, refused in CI.
const lockfile = env.CI === 'true' ? '--frozen-lockfile' : '--prefer-frozen-lockfile';
run('pnpm', ['install', lockfile, '--reporter=append-only']);
run('pnpm', ['run', script, ...args]);
