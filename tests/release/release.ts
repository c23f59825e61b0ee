import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { issueLine, type Language } from '@som/engine';
import { inACopy } from './in-a-copy.ts';
import { makeRelease } from './make-release.ts';
import { releaseText } from './release-text.ts';

const USAGE = 'pnpm release [--dry-run] [--lang da|en]';

function asked(): { dryRun: boolean; language: Language; root: string } {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: 'da' },
      // another checkout than the one this file lies in
      root: { type: 'string', default: fileURLToPath(new URL('../../', import.meta.url)) },
    },
  });
  if (values.lang !== 'da' && values.lang !== 'en') throw new Error(`--lang ${values.lang}`);
  return { dryRun: values['dry-run'], language: values.lang, root: values.root };
}

/** `pnpm release`: versions, changelogs and tarballs of what the changesets promise. Nothing is published. */
function main(): number {
  let options: ReturnType<typeof asked>;
  try {
    options = asked();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const { dryRun, language, root } = options;
  const done = dryRun ? inACopy(root, makeRelease) : makeRelease(root);
  if ('refused' in done) {
    for (const issue of done.refused) console.error(`✗ ${issueLine(issue, language)}`);
    return 1;
  }
  console.log(releaseText(done, dryRun, language));
  return 0;
}

process.exitCode = main();
