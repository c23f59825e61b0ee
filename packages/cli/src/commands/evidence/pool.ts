import { bearingEffects, funnelAsymmetry, isRefused, type Proposal, propose } from '@som/evidence';
import { forestFigure, forestText, funnelFigure } from '@som/report';
import type { ExitCode, Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { type Asked, askedAbout } from './asked-about.ts';
import { askedSwitches, asUsage } from './asked-switches.ts';
import { forestOf, funnelOf } from './forest-of.ts';
import { intoWhom } from './into-case.ts';
import { rankedSection } from './ranked-section.ts';
import { entriesOf, robustnessSections } from './robustness.ts';
import { sayProposal } from './say-proposal.ts';
import { paragraph, sayReport, section, speaker } from './say-report.ts';
import { waysSections } from './ways-section.ts';

type Form = Proposal['form'];
type Effects = Proposal['effects'];

/** `som evidence pool PACK/OUTCOME`: the effects that bear, what they say together, and the rate they lead to. */
export function poolCommand(io: Io, options: Options): ExitCode {
  intoWhom(options);
  const switches = askedSwitches(io, options);
  const asked = askedAbout(io, options);
  if (!asked) return 1;
  const { about, packs } = asked;
  const proposal = asUsage(options, () => propose(about, packs, switches));
  const effects = isRefused(proposal)
    ? asUsage(options, () => bearingEffects(about, packs, switches))
    : proposal.effects;
  const form: Form = asked.outcome.kind === 'prevention' ? 'relativeRisk' : 'successRate';
  const written = isRefused(proposal)
    ? writeFigures(io, options, effects, form, undefined)
    : writeFigures(io, options, effects, form, proposal);
  if (isRefused(proposal)) {
    sayRefusal(io, options, asked, effects, { form, refused: proposal.refused });
    for (const line of written) (options.json ? io.err : io.out)(line);
    // nothing can be written into the case, and that was asked for
    return text(options, 'into') === undefined ? 0 : 1;
  }
  const { language: lang } = options;
  const details = options.details === true;
  return sayProposal(io, options, asked, proposal, {
    sections: [
      forestSection(options, effects, form, proposal),
      rankedSection(effects, details, lang),
      ...(details ? robustnessSections(proposal, lang) : []),
    ],
    written,
    json: {},
  });
}

function forestSection(
  { language: lang }: Options,
  effects: Effects,
  form: Form,
  proposal: Proposal | undefined,
) {
  const forest = forestOf(effects, form, proposal?.pooled, lang);
  const table = forestText(forest, lang);
  const say = speaker(lang);
  const key = say(
    'Firkanterne er studierne, som de er offentliggjort; ○ er dem efter nedskrivning for design, udviklere og land, som de indgår i det samlede tal.',
    'The squares are the studies as published; ○ are the same after mark-downs for design, developers and country, as they are in the sum.',
  );
  const isMarked = forest.rows.some(({ marked }) => marked !== undefined);
  return section(say('Hvad siger studierne?', 'What do the studies say?'), [
    forest.rows.length === 0 ? undefined : { kind: 'table', table },
    isMarked ? paragraph(key) : undefined,
  ]);
}

/** Nothing gives a figure: what there is, and the three honest ways. */
function sayRefusal(
  io: Io,
  options: Options,
  asked: Asked,
  effects: Effects,
  { form, refused }: { form: Form; refused: { da: string; en: string } },
): void {
  const { language: lang } = options;
  if (options.json) {
    io.out(JSON.stringify({ refused, effects }, null, 2));
    return;
  }
  sayReport(io, {
    title: asked.outcome.label[lang],
    subtitle: speaker(lang)('Studierne giver intet tal', 'The studies give no figure'),
    sections: [
      ...waysSections(asked, lang),
      forestSection(options, effects, form, undefined),
      rankedSection(effects, options.details === true, lang),
    ],
  });
}

/** The forest and funnel as figures, when asked for. */
function writeFigures(
  io: Io,
  options: Options,
  effects: Effects,
  form: Form,
  proposal: Proposal | undefined,
): string[] {
  const { language: lang } = options;
  const [forest, funnel] = [text(options, 'svg'), text(options, 'funnel')];
  const say = speaker(lang);
  const lines: string[] = [];
  const write = (path: string, svg: string) => {
    writeOutput(io, path, svg, lang);
    lines.push(`${say('Skrevet', 'Written')}: ${path}`);
  };
  if (forest !== undefined)
    write(forest, forestFigure(forestOf(effects, form, proposal?.pooled, lang), { lang }));
  if (funnel === undefined) return lines;
  const pooled = proposal?.pooled;
  if (!proposal || !pooled) {
    lines.push(
      say(
        'Der er intet lagt sammen, så der er ingen tragt at tegne.',
        'Nothing was added up, so there is no funnel to draw.',
      ),
    );
    return lines;
  }
  const { entries, labels } = entriesOf(proposal, lang);
  const asymmetry = funnelAsymmetry(entries);
  const drawn = funnelOf(
    entries,
    labels,
    { form, pooled },
    isRefused(asymmetry) ? undefined : asymmetry,
  );
  write(funnel, funnelFigure(drawn, { lang }));
  return lines;
}
