import { newCaseText } from '@som/packs';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { choose } from './choose.ts';

/** `som new case`: a case that can be calculated at once, with every choice explained, to adapt. */
export function newCommand(io: Io, options: Options): ExitCode {
  const { language, args } = options;
  if (args[0] !== 'case')
    throw new UsageError(
      language === 'da'
        ? 'Skriv: som new case --pack PAKKE --group MÅLGRUPPE'
        : 'Write: som new case --pack PACK --group GROUP',
    );
  const workspace = findWorkspace(io.root);
  const id = choose(text(options, 'pack'), Object.keys(workspace.packs), 'pack', language);
  const pack = loadPack(workspace.packs[id] ?? '', workspace);
  const catalogue = loadCatalogue(workspace.catalogue);
  if (!pack.value || !catalogue.value) {
    sayIssues(io, [...pack.issues, ...catalogue.issues], language);
    return 1;
  }
  const group = choose(text(options, 'group'), Object.keys(pack.value.groups), 'group', language);
  const out = text(options, 'out');
  const written = newCaseText(pack.value, catalogue.value, group, io.year, language);
  if (out === undefined) {
    io.out(written);
    return 0;
  }
  if (io.exists(out))
    throw new UsageError(
      language === 'da'
        ? `Filen ${out} findes allerede. Vælg et andet navn; intet er overskrevet.`
        : `The file ${out} exists already. Choose another name; nothing was overwritten.`,
    );
  writeOutput(io, out, written, language);
  io.out(
    language === 'da'
      ? `Skrevet: ${out}. Ret tallene, og beregn med: som calculate ${out}`
      : `Written: ${out}. Adapt the figures, and calculate with: som calculate ${out}`,
  );
  return 0;
}
