import { isRefused, proposeFromOwn, type Updated, updateWithOwn } from '@som/evidence';
import { number, ofHundred, type Report } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text, texts } from '../../options.ts';
import { askedAbout } from './asked-about.ts';
import { askedCount, askedShare } from './asked-figures.ts';
import { askedSwitches, asUsage } from './asked-switches.ts';
import { intoWhom } from './into-case.ts';
import { sayProposal } from './say-proposal.ts';
import { listOf, paragraph, sayReport, section, speaker } from './say-report.ts';

/** Half: the studies are of other places, and nobody has said how like yours they are. */
const PRIOR_WEIGHT = 0.5;

/** `som evidence update --reached 9 --of 31 --without 0,12`: what the municipality's own results say now. */
export function updateCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const say = speaker(lang);
  const [reached, of] = [askedCount(options, 'reached'), askedCount(options, 'of')];
  const without = askedShare(options, 'without');
  const priorWeight = askedShare(options, 'prior-weight') ?? PRIOR_WEIGHT;
  if (reached === undefined || of === undefined || without === undefined || of < 1 || reached > of)
    throw new UsageError(
      say(
        'Skriv, hvor mange der nåede målet, af hvor mange der begyndte, og andelen, der ville have nået det alligevel: som evidence update --reached 9 --of 31 --without 0,12',
        'Say how many reached the outcome, of how many who began, and the share that would have reached it anyway: som evidence update --reached 9 --of 31 --without 0.12',
      ),
    );
  const results = { reached, of };
  const named = text(options, 'prior') ?? options.args[0];
  const isAbout = named !== undefined || texts(options, 'case').length > 0 || intoWhom(options);
  if (isAbout) {
    const asked = askedAbout(io, options, named);
    if (!asked) return 1;
    const { without: _, ...choices } = askedSwitches(io, options);
    const own = { results, priorWeight, without };
    const proposal = asUsage(options, () => proposeFromOwn(asked.about, asked.packs, own, choices));
    if (!isRefused(proposal)) return sayProposal(io, options, asked, proposal);
    io.err(proposal.refused[lang]);
    return 1;
  }
  const updated = updateWithOwn(typedPrior(options), results, priorWeight, without);
  if (isRefused(updated)) {
    io.err(updated.refused[lang]);
    return 1;
  }
  if (options.json) io.out(JSON.stringify(updated, null, 2));
  else sayReport(io, updatedReport(updated, options));
  return 0;
}

/** What is known beforehand, typed as the share that reaches the outcome with the intervention. */
function typedPrior(options: Options): { mean: number; low: number; high: number } | undefined {
  const [mean, low, high] = (['mean', 'low', 'high'] as const).map((name) =>
    askedShare(options, name),
  );
  if (mean === undefined && low === undefined && high === undefined) return undefined;
  if (mean !== undefined && low !== undefined && high !== undefined && low <= mean && mean <= high)
    return { mean, low, high };
  throw new UsageError(
    options.language === 'da'
      ? 'Det, I vidste i forvejen, skrives med alle tre i rækkefølge: --low 0,2 --mean 0,3 --high 0,4 (andel, der når målet med indsatsen).'
      : 'What was known beforehand takes all three in order: --low 0.2 --mean 0.3 --high 0.4 (share that reaches the outcome with the intervention).',
  );
}

function updatedReport(
  { sentence, rate, net, prior, posterior, doubts }: Updated,
  { language: lang }: Options,
): Report {
  const say = speaker(lang);
  const show = (value: number) => number(value, lang, { decimals: 1 });
  const people = (share: number) => `${share < 0 ? '−' : ''}${ofHundred(Math.abs(share), lang)}`;
  const rows = [
    [say('Når målet med indsatsen', 'Reach the outcome with it'), rate.mean, rate.low, rate.high],
    [say('På grund af indsatsen (netto)', 'Because of it (net)'), net.value, net.low, net.high],
  ] as const;
  return {
    title: say('Hvad siger jeres egne tal nu?', 'What do your own results say now?'),
    subtitle: say(
      'Egne resultater oven på det, der var kendt i forvejen',
      'Your own results upon what was known beforehand',
    ),
    sections: [
      section(say('Svaret', 'The answer'), [
        paragraph(sentence[lang]),
        {
          kind: 'table',
          table: {
            caption: '',
            head: ['', ...say('Bedste bud|Fra|Til', 'Best estimate|From|To').split('|')],
            rows: rows.map(([name, ...shares]) => [name, ...shares.map(people)]),
          },
        },
        paragraph(
          say(
            `Regnet som beta–binomial: før Beta(${show(prior.alpha)}; ${show(prior.beta)}), efter Beta(${show(posterior.alpha)}; ${show(posterior.beta)}). Fra og til holder 95 af 100 gange.`,
            `Worked out as beta–binomial: before Beta(${show(prior.alpha)}, ${show(prior.beta)}), after Beta(${show(posterior.alpha)}, ${show(posterior.beta)}). From and to hold 95 times of 100.`,
          ),
        ),
      ]),
      section(say('Det taler imod', 'What speaks against it'), [
        listOf(doubts.map((doubt) => doubt[lang])),
      ]),
    ],
  };
}
