import { type Case, Effect, type Issue, issueLine, type Language, type Pack } from '@som/engine';
import type { Proposal } from '@som/evidence';
import { netOf } from '@som/packs';
import { type Report, roundKroner } from '@som/report';
import type { Asked } from './asked-about.ts';
import { listOf, paragraph, section, speaker } from './say-report.ts';

/**
 * The effect as a case writes it. Where its chain has a figure for the outcome, the case departs from it and must say why:
 * the words that defend the figure, in Danish like the notes around them.
 */
export function effectInCase(asked: Case, pack: Pack, { outcome, write, log }: Proposal): Effect {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const departs = Object.hasOwn(chain?.effect ?? {}, outcome) && write.reason === undefined;
  // parsed, so that the keys stand in the order in which a case is read
  return departs ? Effect.parse({ ...write, reason: log.da }) : write;
}

/** A case with the proposal instead of its own figure. */
export const withProposal = (asked: Case, pack: Pack, proposal: Proposal): Case => ({
  ...asked,
  effect: { ...asked.effect, [proposal.outcome]: effectInCase(asked, pack, proposal) },
  ...(Object.keys(proposal.sources).length > 0 && {
    sources: { ...asked.sources, ...proposal.sources },
  }),
});

/** A case and its net result now and with the proposal, kr.; undefined where it cannot be calculated. */
export interface CaseWithProposal {
  case: string;
  title: Case['title'];
  now: number | undefined;
  proposed: number | undefined;
  /** Why it cannot be calculated with the proposal. */
  why: readonly Issue[];
}

/** The case asked about, or else the worked cases that count the outcome: of the pack, and of the one to which it adds. */
export function casesWithProposal(
  { about, pack, catalogue }: Asked,
  proposal: Proposal,
): CaseWithProposal[] {
  const counts = (each: Case) =>
    Object.hasOwn(each.effect ?? {}, about.outcome) ||
    Object.hasOwn(pack.chains[each.chain ?? '']?.effect ?? {}, about.outcome);
  const worked = Object.values({ ...pack.base?.cases, ...pack.cases });
  const cases = about.case ? [about.case] : worked.filter(counts);
  return cases.map((each) => {
    // scenarios may vary a figure that is no longer written; they have no part in the net result
    const { scenarios: _, ...plain } = withProposal(each, pack, proposal);
    const then = netOf(plain, { pack, catalogue }, each.case);
    return {
      case: each.case,
      title: each.title,
      now: netOf(each, { pack, catalogue }, each.case).net?.total,
      proposed: then.net?.total,
      why: then.issues,
    };
  });
}

/** How the proposal moves the cases. */
export function movesSection(
  moves: readonly CaseWithProposal[],
  lang: Language,
): Report['sections'][number] {
  const say = speaker(lang);
  const title = say('Hvad det gør ved sagerne', 'What it does to the cases');
  if (moves.length === 0)
    return section(title, [
      paragraph(
        say(
          'Ingen af pakkens eksempler regner med dette effektmål.',
          'None of the worked cases of the pack counts this outcome.',
        ),
      ),
    ]);
  const show = (net: number | undefined) =>
    net === undefined
      ? say('kan ikke regnes', 'cannot be calculated')
      : roundKroner(net, lang, { signed: true });
  return section(title, [
    {
      kind: 'table',
      table: {
        caption: say('Nettoresultat for hele perioden', 'Net result over the whole period'),
        head: say('Sag|Nu|Med forslaget', 'Case|Now|With the proposal').split('|'),
        rows: moves.map(({ case: id, title: name, now, proposed }) => [
          `${name[lang]} [${id}]`,
          show(now),
          show(proposed),
        ]),
        align: 'lrr',
      },
    },
    listOf(moves.flatMap(({ why }) => why.map((issue) => issueLine(issue, lang)))),
  ]);
}
