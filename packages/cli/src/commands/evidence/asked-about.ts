import { type Case, type Catalogue, nearest, type Pack } from '@som/engine';
import type { About } from '@som/evidence';
import { findWorkspace, loadCatalogue, loadForCase } from '@som/packs/node';
import { type Io, UsageError } from '../../io.ts';
import { type Options, text, texts } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';
import { readPacks } from './read-packs.ts';

/** What a rate is wanted for, with everything needed to work it out and to see what it does. */
export interface Asked {
  about: About;
  packs: readonly Pack[];
  pack: Pack;
  catalogue: Catalogue;
  outcome: Pack['outcomes'][string];
  /** The case file, when one was named. */
  caseFile: string | undefined;
}

const usage = (options: Options, da: string, en: string) =>
  new UsageError(options.language === 'da' ? da : en);

/** The file of `--case`, or of `--into` when the figure is to be written in a case. */
const caseFileOf = (options: Options): string | undefined =>
  texts(options, 'case')[0] ?? text(options, 'into');

/**
 * What was asked about: `PACK/OUTCOME`, `OUTCOME` when only one pack has it, or `--case CASE` and its outcome.
 * Problems in the files are said and nothing is returned.
 *
 * @throws UsageError when the pack or the outcome does not exist, or it is not clear which is meant
 */
export function askedAbout(io: Io, options: Options, named = options.args[0]): Asked | undefined {
  const { packs, isWhole } = readPacks(io, options);
  const workspace = findWorkspace(io.root);
  const caseFile = caseFileOf(options);
  const loaded =
    caseFile === undefined ? undefined : loadForCase(caseFile, workspace, text(options, 'pack'));
  if (loaded && !loaded.value) {
    sayIssues(io, loaded.issues, options.language);
    return undefined;
  }
  const ready = loaded?.value;
  const catalogue = ready?.catalogue ?? loadCatalogue(workspace.catalogue).value;
  if (!isWhole || !catalogue) return undefined;
  const all = ready ? [...packs.filter(({ id }) => id !== ready.pack.id), ready.pack] : packs;
  const [pack, id] = ready
    ? [ready.pack, outcomeOfCase(ready.case, ready.pack, options, named)]
    : outcomeNamed(all, options, named);
  const outcome = pack.outcomes[id];
  if (!outcome) throw new Error(`no outcome ${id} in ${pack.id}`);
  const chain = text(options, 'chain') ?? ready?.case.chain;
  const about = {
    pack: pack.id,
    group: outcome.group,
    outcome: id,
    ...(chain !== undefined && { chain }),
    ...(ready && { case: ready.case }),
  };
  return { about, packs: all, pack, catalogue, outcome, caseFile };
}

/** The outcome of a case: the one named, or the only one it counts. */
function outcomeOfCase(
  asked: Case,
  pack: Pack,
  options: Options,
  named: string | undefined,
): string {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const counted = [
    ...new Set([...Object.keys(asked.effect ?? {}), ...Object.keys(chain?.effect ?? {})]),
  ].filter((id) => hasRate(pack.outcomes[id]));
  const wanted = text(options, 'outcome') ?? named?.split('/').at(-1);
  const [only, ...more] = counted;
  if (wanted === undefined && only !== undefined && more.length === 0) return only;
  const known = Object.entries(pack.outcomes)
    .filter(([, outcome]) => outcome.group === asked.group && hasRate(outcome))
    .map(([id]) => id);
  if (wanted !== undefined && known.includes(wanted)) return wanted;
  const list = known.join(', ');
  throw usage(
    options,
    wanted === undefined
      ? `Sagen har flere effektmål. Vælg med --outcome: ${list}.`
      : `Effektmålet ${wanted} findes ikke i sagens målgruppe. Vælg med --outcome: ${list}.`,
    wanted === undefined
      ? `The case has several outcomes. Choose with --outcome: ${list}.`
      : `There is no outcome ${wanted} in the group of the case. Choose with --outcome: ${list}.`,
  );
}

/** Taking part and leaving are counted, not estimated; two outcomes at once follow from each. */
const hasRate = (outcome: Pack['outcomes'][string] | undefined): boolean =>
  outcome?.kind === 'success' || outcome?.kind === 'prevention';

/** A contribution carries the outcomes of the pack to which it adds; they are that pack's. */
const isCarried = ({ base }: Pack, id: string): boolean =>
  base !== undefined && Object.hasOwn(base.outcomes, id);

function outcomeNamed(
  packs: readonly Pack[],
  options: Options,
  named: string | undefined,
): [Pack, string] {
  const full = packs.flatMap((pack) =>
    Object.entries(pack.outcomes)
      .filter(([, outcome]) => hasRate(outcome))
      .map(([id]) => ({ pack, id, name: `${pack.id}/${id}`, isCarried: isCarried(pack, id) })),
  );
  const wanted = named ?? text(options, 'outcome');
  if (wanted === undefined)
    throw usage(
      options,
      `Skriv pakke og effektmål, fx children-youth/anxiety-free, eller --case SAG. Der er: ${full.map(({ name }) => name).join(', ')}.`,
      `Name pack and outcome, such as children-youth/anxiety-free, or --case CASE. There is: ${full.map(({ name }) => name).join(', ')}.`,
    );
  const found = full.filter(
    ({ id, name, isCarried }) => name === wanted || (id === wanted && !isCarried),
  );
  const [first, ...more] = found;
  if (first && more.length === 0) return [first.pack, first.id];
  const names = full.flatMap(({ id, name }) => [name, id]);
  const near = first ? found.map(({ name }) => name) : nearest(wanted, names);
  const list = (near.length > 0 ? near : full.map(({ name }) => name)).join(', ');
  throw usage(
    options,
    first
      ? `${wanted} er effektmål i flere pakker. Skriv en af: ${list}.`
      : `Effektmålet ${wanted} findes ikke. ${near.length > 0 ? 'Mente du' : 'Vælg en af'}: ${list}.`,
    first
      ? `${wanted} is an outcome of several packs. Write one of: ${list}.`
      : `There is no outcome ${wanted}. ${near.length > 0 ? 'Did you mean' : 'Choose one of'}: ${list}.`,
  );
}
