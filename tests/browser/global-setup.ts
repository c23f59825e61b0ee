import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { servePages } from '@som/cli/serve';
import type { TestProject } from 'vitest/node';
import { executable } from './chromium.ts';

/** Serves the built pages for the browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  executable();
  const dist = fileURLToPath(new URL('../../apps/docs/dist/', import.meta.url));
  if (!existsSync(`${dist}index.html`))
    throw new Error('The pages are not built: pnpm turbo run build');
  const { address, stop } = await servePages(dist, 0);
  project.provide('baseUrl', address);
  return stop;
}

declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string;
  }
}
