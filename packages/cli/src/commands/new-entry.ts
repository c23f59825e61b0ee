import { join } from 'node:path';
import type { Pack } from '@som/engine';
import { appendEntry, isPackId, newChainText, newStudyText } from '@som/packs';
import { readText } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { choose, packAsked } from './choose.ts';

type Kind = 'study' | 'chain';
const FILES = { study: 'studies.yaml', chain: 'chains.yaml' } as const;
const TABLES = { study: 'studies', chain: 'chains' } as const;

/** The id that was written, or one to begin with; never one that the pack has. */
function idFor(kind: Kind, pack: Pack, options: Options): string {
  const [, id = `new-${kind}`, ...more] = options.args;
  const say = (da: string, en: string) => new UsageError(options.language === 'da' ? da : en);
  if (more.length > 0 || !isPackId(id))
    throw say(
      `Skriv højst ét id med små bogstaver a–z, tal og bindestreg: som new ${kind} ID --pack PAKKE`,
      `Write at most one id, with lower-case letters a–z, digits and hyphens: som new ${kind} ID --pack PACK`,
    );
  if (Object.hasOwn(pack[TABLES[kind]], id))
    throw say(
      `Pakken ${pack.id} har allerede ${id}. Vælg et andet id: som new ${kind} ID --pack PAKKE`,
      `The pack ${pack.id} has ${id} already. Choose another id: som new ${kind} ID --pack PACK`,
    );
  return id;
}

/** `som new study` and `som new chain`: an entry with every field explained, to print, or to add to a file. */
export function newEntryCommand(io: Io, options: Options, kind: Kind): ExitCode {
  const { language } = options;
  const asked = packAsked(io, options);
  if (!asked) return 1;
  const { folder, pack } = asked;
  const id = idFor(kind, pack, options);
  const groups = Object.keys(pack.groups);
  const entry =
    kind === 'study'
      ? newStudyText(pack, id, language)
      : newChainText(pack, id, choose(text(options, 'group'), groups, 'group', language), language);
  const file = options['write'] ? join(folder, FILES[kind]) : text(options, 'out');
  if (file === undefined) {
    io.out(entry);
    return 0;
  }
  const before = io.exists(file) ? readText(file) : { text: '', issues: [] };
  const joined =
    before.issues.length > 0 ? { issues: before.issues } : appendEntry(before.text, entry, file);
  if ('issues' in joined) {
    sayIssues(io, joined.issues, language);
    return 1;
  }
  writeOutput(io, file, joined.text, language);
  io.out(
    language === 'da'
      ? `Skrevet: ${id} i ${file}. Udfyld, og kontrollér med: som check ${folder}`
      : `Written: ${id} in ${file}. Fill in, and check with: som check ${folder}`,
  );
  return 0;
}
