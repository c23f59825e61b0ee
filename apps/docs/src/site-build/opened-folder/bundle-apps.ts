import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What is done otherwise in a folder, and nothing else is. */
const REPLACED = ['at', 'fetched', 'keep-offline', 'threads'] as const;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const replaced: Plugin = {
  name: 'replaced-in-folder',
  enforce: 'pre',
  resolveId(source, importer) {
    const name = REPLACED.find((one) => source.endsWith(`/${one}.ts`));
    const isOurs = importer?.startsWith(here('.'));
    return name && !isOurs ? here(`./${name}.ts`) : undefined;
  },
};

/**
 * All that answers on the site as one ordinary script. A browser refuses modules, fetching and workers from files to a
 * page that was itself opened as a file, so the threads' scripts are within it.
 */
export async function bundleApps(): Promise<string> {
  const built = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'warn',
    plugins: [replaced],
    worker: { format: 'iife', plugins: () => [replaced] },
    // a library is built without what fetches its parts ahead of time, and leaves this to whoever uses it
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: here('./start-apps.tsx'), formats: ['iife'], name: 'som' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1)
    throw new Error(`the folder needs one script, and ${scripts.length} were built`);
  return script;
}
