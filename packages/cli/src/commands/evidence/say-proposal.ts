import type { Case, Issue } from '@som/engine';
import type { Proposal } from '@som/evidence';
import { goneScenarios, netOf } from '@som/packs';
import type { Report } from '@som/report';
import type { ExitCode, Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';
import type { Asked } from './asked-about.ts';
import { casesWithProposal, effectInCase, movesSection, withProposal } from './case-moves.ts';
import { intoWhom, writeIntoCase } from './into-case.ts';
import { proposalSections, stepsSection, sumSection } from './proposal-report.ts';
import { paragraph, sayReport, section, speaker } from './say-report.ts';

/** What stands between the proposal and its steps, and what goes beside it as JSON. */
interface Around {
  sections: Report['sections'];
  /** Lines about files written. */
  written: readonly string[];
  json: Readonly<Record<string, unknown>>;
}

/** Tells a proposal, what it does to the cases, and writes it into a case when asked to. */
export function sayProposal(
  io: Io,
  options: Options,
  asked: Asked,
  proposal: Proposal,
  around: Around = { sections: [], written: [], json: {} },
): ExitCode {
  const { language: lang } = options;
  const into = intoWhom(options);
  const moves = casesWithProposal(asked, proposal);
  const { about, pack } = asked;
  const effect = about.case ? effectInCase(about.case, pack, proposal) : proposal.write;
  const says = into && writeIntoCase(io, options, proposal, effect);
  if (into && says === undefined) return 1;
  const left = about.case && into ? brokenBy(asked, about.case, proposal) : [];
  if (options.json) io.out(JSON.stringify({ proposal, cases: moves, ...around.json }, null, 2));
  else
    sayReport(io, {
      title: asked.outcome.label[lang],
      subtitle: `${about.pack} › ${about.group} › ${about.outcome}`,
      sections: [
        ...proposalSections(proposal, lang),
        movesSection(moves, lang),
        ...around.sections,
        sumSection(proposal, lang),
        stepsSection(proposal, lang),
        ...(into ? [] : [howToWrite(options, asked)]),
      ],
    });
  for (const line of [...around.written, ...(says ?? [])]) (options.json ? io.err : io.out)(line);
  sayIssues(io, left, lang);
  return left.length > 0 ? 1 : 0;
}

/** What must be mended in the case before it can be calculated again. */
function brokenBy({ pack, catalogue, caseFile }: Asked, was: Case, proposal: Proposal): Issue[] {
  const next = withProposal(was, pack, proposal);
  const effect = next.effect?.[proposal.outcome];
  const gone = effect ? goneScenarios(next.scenarios, proposal.outcome, effect) : {};
  const scenarios = Object.fromEntries(
    Object.entries(next.scenarios ?? {}).filter(([id]) => !Object.hasOwn(gone, id)),
  );
  return netOf({ ...next, scenarios }, { pack, catalogue }, caseFile ?? was.case).issues;
}

/** How the figure gets into a case. */
function howToWrite(options: Options, { caseFile }: Asked): Report['sections'][number] {
  const say = speaker(options.language);
  const file = caseFile ?? text(options, 'out') ?? say('SAG.case.yaml', 'CASE.case.yaml');
  return section(say('Brug det i en sag', 'Use it in a case'), [
    paragraph(
      say(
        `Føj --into ${file} --by "NAVN" til, så skrives tallet i sagen med det, det hviler på, og en linje i logbogen.`,
        `Add --into ${file} --by "NAME", and the figure is written into the case with what it rests on and a line in the logbook.`,
      ),
    ),
  ]);
}
