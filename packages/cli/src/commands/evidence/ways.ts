import {
  isRefused,
  type Proposal,
  proposeFromBeforeAfter,
  proposeFromComparison,
  proposeFromJudgements,
  type Refused,
  waysWithoutStudies,
} from '@som/evidence';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { type Asked, askedAbout } from './asked-about.ts';
import { askedJudgements, askedPersons, askedShare } from './asked-figures.ts';
import { asUsage } from './asked-switches.ts';
import { intoWhom } from './into-case.ts';
import { sayProposal } from './say-proposal.ts';
import { sayReport } from './say-report.ts';
import { waysSections } from './ways-section.ts';

/** `som evidence ways PACK/OUTCOME`: the three honest ways when no study gives a figure, or one of them taken. */
export function waysCommand(io: Io, options: Options): ExitCode {
  intoWhom(options);
  const taken = askedWay(options, io);
  const asked = askedAbout(io, options);
  if (!asked) return 1;
  const { language: lang } = options;
  if (taken === undefined) {
    if (options.json) io.out(JSON.stringify(waysWithoutStudies(asked.about, asked.packs), null, 2));
    else
      sayReport(io, {
        title: asked.outcome.label[lang],
        subtitle: `${asked.about.pack} › ${asked.about.group} › ${asked.about.outcome}`,
        sections: waysSections(asked, lang),
      });
    return 0;
  }
  const proposal = asUsage(options, () => taken(asked));
  if (isRefused(proposal)) {
    io.err(proposal.refused[lang]);
    return 1;
  }
  return sayProposal(io, options, asked, proposal);
}

type Way = (asked: Asked) => Proposal | Refused;

/** The way whose figures were given; undefined when none were. @throws UsageError when some of them are missing */
function askedWay(options: Options, io: Io): Way | undefined {
  const by = text(options, 'by')?.trim();
  const who = { ...(by && { by }), ...(io.today !== undefined && { date: io.today }) };
  const [before, after, ours, theirs] = (['before', 'after', 'ours', 'theirs'] as const).map(
    (name) => askedPersons(options, name),
  );
  const judgements = askedJudgements(options);
  const given = [before ?? after, ours ?? theirs, judgements[0]].filter((way) => way !== undefined);
  if (given.length === 0) return undefined;
  if (given.length > 1)
    throw new UsageError(
      options.language === 'da'
        ? 'Vælg én vej: --before og --after, --ours og --theirs, eller --judge.'
        : 'Choose one way: --before and --after, --ours and --theirs, or --judge.',
    );
  if (judgements.length > 0) {
    const without = askedShare(options, 'without');
    const judged = { judgements, ...(without !== undefined && { without }), ...who };
    return ({ about, packs }) => proposeFromJudgements(about, packs, judged);
  }
  if (ours ?? theirs) {
    const similar = text(options, 'similar')?.trim();
    if (!ours || !theirs || !similar)
      throw missing(options, '--ours 9/31 --theirs 6/40 --similar "…"');
    return ({ about, packs }) =>
      proposeFromComparison(about, packs, { ours, theirs, similar, ...who });
  }
  const anyway = askedShare(options, 'anyway');
  const anywayFrom = text(options, 'anyway-from')?.trim();
  if (!before || !after || anyway === undefined || !anywayFrom)
    throw missing(options, '--before 5/40 --after 19/40 --anyway 0.2 --anyway-from "…"');
  return ({ about, packs }) =>
    proposeFromBeforeAfter(about, packs, { before, after, anyway, anywayFrom, ...who });
}

const missing = ({ language }: Options, all: string) =>
  new UsageError(
    language === 'da'
      ? `Der mangler noget. Alle dele skal med, for uden dem siger tallet intet om indsatsen: ${all}`
      : `Something is missing. All parts are needed; without them the figure says nothing about the intervention: ${all}`,
  );
