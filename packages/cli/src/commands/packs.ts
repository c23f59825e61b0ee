import type { Language, Pack } from '@som/engine';
import { findWorkspace, loadPack } from '@som/packs/node';
import type { ExitCode, Io } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';

const WORDS = {
  da: {
    draft: 'udkast',
    reviewed: 'gennemgået',
    withdrawn: 'trukket tilbage',
    group: 'målgruppe',
    case: 'sag',
    chain: 'effektkæde',
  },
  en: {
    draft: 'draft',
    reviewed: 'reviewed',
    withdrawn: 'withdrawn',
    group: 'group',
    case: 'case',
    chain: 'chain',
  },
};

function lines(pack: Pack, language: Language): string[] {
  const words = WORDS[language];
  const under = (group: string) => {
    const outcomes = Object.entries(pack.outcomes).filter(([, o]) => o.group === group);
    const chains = Object.entries(pack.chains).filter(([, c]) => c.group === group);
    const cases = Object.values(pack.cases).filter((c) => c.group === group);
    return [
      ...outcomes.map(([id, o]) => `      ${id.padEnd(34)} ${o.label[language]} (${o.kind})`),
      ...chains.map(([id, c]) => `      ${words.chain} ${id}: ${c.label[language]}`),
      ...cases.map((c) => `      ${words.case} ${c.case}: ${c.title[language]}`),
    ];
  };
  return [
    `${pack.id}@${pack.version} · ${pack.manifest.label[language]} · ${words[pack.manifest.status]}`,
    ...Object.entries(pack.groups).flatMap(([id, group]) => [
      `   ${words.group} ${id}: ${group.label[language]}`,
      ...under(id),
    ]),
    '',
  ];
}

/** `som packs`: every pack with its version, groups and what they cover. */
export function packsCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const own = text(options, 'pack');
  const workspace = findWorkspace(io.root);
  const folders = own === undefined ? Object.values(workspace.packs) : [own];
  let status: ExitCode = 0;
  const packs = folders.flatMap((folder) => {
    const { value, issues } = loadPack(folder, workspace);
    if (!value) {
      sayIssues(io, issues, language);
      status = 1;
      return [];
    }
    return [value];
  });
  if (options.json)
    io.out(
      JSON.stringify(
        packs.map(({ id, version, hash, manifest, groups, cases }) => ({
          id,
          version,
          hash,
          status: manifest.status,
          label: manifest.label,
          groups: Object.entries(groups).map(([group, { label, unit }]) => ({
            id: group,
            label,
            unit,
          })),
          cases: Object.keys(cases),
        })),
        null,
        2,
      ),
    );
  else for (const line of packs.flatMap((pack) => lines(pack, language))) io.out(line);
  return status;
}
