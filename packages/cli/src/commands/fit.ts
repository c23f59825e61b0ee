import type { Catalogue, Language, Pack } from '@som/engine';
import { type Fit, fitGroups, type GroupFit, ownGroupCase, type Question } from '@som/packs';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type Options, text } from '../options.ts';
import { sayIssues } from '../say-issues.ts';
import { writeOutput } from '../write-output.ts';
import { askedQuestion } from './fit-question.ts';
import { fitQuestions } from './fit-questions.ts';
import { fitText } from './fit-text.ts';

const TOP = 5;

function topOf(options: Options): number {
  const value = text(options, 'top');
  if (value === undefined) return TOP;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError(
    options.language === 'da'
      ? `--top er et antal, fx --top 3, ikke ${value}.`
      : `--top is a number, such as --top 3, not ${value}.`,
  );
}

/** The group to build on: the one named with --group, otherwise the nearest. */
function chosen(fit: Fit, options: Options): GroupFit {
  const group = text(options, 'group');
  const found = group === undefined ? fit.groups[0] : fit.groups.find((g) => g.group === group);
  if (found) return found;
  const known = fit.groups.map((g) => g.group).join(', ');
  throw new UsageError(
    options.language === 'da'
      ? `Målgruppen ${group ?? ''} findes ikke. Vælg en af: ${known}.`
      : `There is no group ${group ?? ''}. Choose one of: ${known}.`,
  );
}

/** `min-gruppe.case.yaml` → `min-gruppe`, when that can be an id. */
function idOf(path: string, group: string): string {
  const name =
    path
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/(\.case)?\.ya?ml$/, '') ?? '';
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 80
    ? name
    : `egen-gruppe-${group}`.slice(0, 80).replace(/-$/, '');
}

function writeOwn(
  io: Io,
  options: Options,
  asked: { question: Question; fit: Fit; packs: readonly Pack[]; catalogue: Catalogue },
  path: string,
): string {
  const { language } = options;
  const say = (da: string, en: string) => (language === 'da' ? da : en);
  const by = text(options, 'by')?.trim();
  if (!by)
    throw new UsageError(
      say(
        'Skriv, hvem der svarer for valgene: --by "NAVN". Det står i sagens logbog.',
        'Say who answers for the choices: --by "NAME". It stands in the logbook of the case.',
      ),
    );
  if (io.exists(path))
    throw new UsageError(
      say(
        `Filen ${path} findes allerede. Vælg et andet navn; intet er overskrevet.`,
        `The file ${path} exists already. Choose another name; nothing was overwritten.`,
      ),
    );
  const nearest = chosen(asked.fit, options);
  const pack = asked.packs.find(({ id }) => id === nearest.pack);
  if (!pack) throw new Error(`no pack ${nearest.pack}`);
  const written = ownGroupCase(asked.question, nearest, pack, asked.catalogue, {
    id: idOf(path, nearest.group),
    by,
    ...(io.today !== undefined && { date: io.today }),
    year: io.year,
    language,
  });
  writeOutput(io, path, written, language);
  const label = nearest.label[language];
  return say(
    `Skrevet: ${path}, jeres egen gruppe ud fra »${label}« med ${nearest.differences.length} forskelle i logbogen. Ret tallene, og beregn med: som calculate ${path}`,
    `Written: ${path}, your own group built on “${label}” with ${nearest.differences.length} differences in its logbook. Adapt the figures, and calculate with: som calculate ${path}`,
  );
}

function readAll(io: Io, options: Options, language: Language) {
  const workspace = findWorkspace(io.root);
  const own = text(options, 'pack');
  const named = own === undefined ? undefined : (workspace.packs[own] ?? own);
  const folders = named === undefined ? Object.values(workspace.packs) : [named];
  const catalogue = loadCatalogue(workspace.catalogue);
  const read = folders.map((folder) => loadPack(folder, workspace));
  // the groups of a contribution are those of the pack to which it adds
  const packs = read.flatMap(({ value }) => (value && (named || !value.base) ? [value] : []));
  sayIssues(io, [...read.flatMap(({ issues }) => issues), ...catalogue.issues], language);
  const isWhole = read.every(({ value }) => value !== undefined);
  return { packs, catalogue: catalogue.value, isWhole };
}

/** `som fit`: which group of the packs fits a municipality's own, why, and what to change; or its own group as a case. */
export function fitCommand(io: Io, options: Options): ExitCode {
  const { language } = options;
  const { packs, catalogue, isWhole } = readAll(io, options, language);
  if (!catalogue || packs.length === 0) return 1;
  const question = askedQuestion(options, packs, catalogue);
  if (Object.keys(question).length === 0) {
    io.out(fitQuestions(language, io.width));
    return 0;
  }
  const top = topOf(options);
  const fit = fitGroups(question, packs, catalogue);
  const own = text(options, 'own');
  const written =
    own === undefined ? undefined : writeOwn(io, options, { question, fit, packs, catalogue }, own);
  if (options.json) io.out(JSON.stringify({ ...fit, groups: fit.groups.slice(0, top) }, null, 2));
  else io.out(fitText(fit, catalogue, { top, width: io.width, language }));
  if (written !== undefined) (options.json ? io.err : io.out)(written);
  return isWhole ? 0 : 1;
}
