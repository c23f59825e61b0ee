import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@som/engine';
import { repositoryRoot } from './workspace.ts';

/** The guide for those who write a pack, with its first heading as the title. */
export function guideOf(lang: Language): { title: string; text: string } {
  const place = join(repositoryRoot(process.cwd()), 'packages', 'packs', 'guide', `${lang}.md`);
  const text = readFileSync(place, 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`packages/packs/guide/${lang}.md has no heading.`);
  // the name of a file stands over its block, where the page has no place for it in the block itself
  return { title, text: text.replace(/^```(\w+) title="([^"]+)"$/gm, '**`$2`**\n\n```$1') };
}
