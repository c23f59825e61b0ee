import { exp, type Language } from '@som/engine';
import {
  funnelAsymmetry,
  influence,
  isRefused,
  leaveOneOut,
  netRateOf,
  type PoolEntry,
  type Proposal,
} from '@som/evidence';
import { number, type Report } from '@som/report';
import { refOf } from './forest-of.ts';
import { rateWords } from './proposal-report.ts';
import { paragraph, section, speaker } from './say-report.ts';

type Section = Report['sections'][number];

/** The effects as they were added up, after mark-downs, with the names of their studies. */
export function entriesOf(
  { effects }: Proposal,
  lang: Language,
): { entries: PoolEntry[]; labels: Map<string, string> } {
  const labels = new Map<string, string>();
  const entries = effects.flatMap((effect) => {
    const marked = effect.markedDown;
    if (marked === undefined) return [];
    const id = refOf(effect);
    labels.set(id, effect.from.label[lang]);
    return [{ id, estimate: marked.estimate, variance: marked.variance }];
  });
  return { entries, labels };
}

/** What the figure would be without each study, how much each study matters, and whether small ones differ. */
export function robustnessSections(proposal: Proposal, lang: Language): Section[] {
  const { switches, pooled } = proposal;
  if (switches === undefined || pooled === undefined) return [];
  const say = speaker(lang);
  const { entries, labels } = entriesOf(proposal, lang);
  const name = (id: string) => labels.get(id) ?? id;
  const without = leaveOneOut(entries, switches);
  const matters = influence(entries, switches);
  const funnel = funnelAsymmetry(entries);
  const show = (value: number) => number(value, lang, { decimals: 2 });
  return [
    section(say('Hvis ét studie udelades', 'If one study is left out'), [
      isRefused(without)
        ? paragraph(without.refused[lang])
        : {
            kind: 'table',
            table: {
              caption: '',
              head: say('Uden|Resultat|τ²', 'Without|Result|τ²').split('|'),
              rows: without.map(({ id, pooled: rest }) => [
                name(id),
                isRefused(rest) ? rest.refused[lang] : asRate(rest, proposal, lang),
                isRefused(rest) ? '–' : show(rest.tau2),
              ]),
              align: 'llr',
            },
          },
    ]),
    section(say('Hvor meget hvert studie betyder', 'How much each study matters'), [
      isRefused(matters)
        ? paragraph(matters.refused[lang])
        : {
            kind: 'table',
            table: {
              caption: '',
              head: say(
                'Studie|Afstand (SE)|Cook|Vægt|Skiller sig ud',
                'Study|Distance (SE)|Cook|Weight|Stands out',
              ).split('|'),
              rows: matters.map(({ id, studentised, cook, hat, influential }) => [
                name(id),
                show(studentised),
                show(cook),
                `${number(hat * 100, lang)} %`,
                influential ? say('ja', 'yes') : say('nej', 'no'),
              ]),
              align: 'lrrrl',
            },
          },
    ]),
    section(say('Er små studier anderledes?', 'Are small studies different?'), [
      isRefused(funnel)
        ? paragraph(funnel.refused[lang])
        : paragraph(
            `Egger: ${show(funnel.slope)}, p = ${number(funnel.p, lang, { decimals: 3 })}. ${funnel.notes.map((note) => note[lang]).join(' ')}`,
          ),
    ]),
  ];
}

/** A sum on the common scale as people of 100, where the rate without is known; else as a ratio. */
function asRate(
  { estimate, se }: { estimate: number; se: number },
  { form, without }: Proposal,
  lang: Language,
): string {
  if (form === 'relativeRisk' || without === undefined)
    return form === 'relativeRisk'
      ? rateWords(exp(estimate), form, lang)
      : `odds ratio ${number(exp(estimate), lang, { decimals: 2 })}`;
  const size = {
    scale: 'log-odds-ratio',
    estimate,
    variance: se * se,
    betterIs: 'higher',
    steps: [],
  } as const;
  const rate = netRateOf(size, without);
  return isRefused(rate) ? rate.refused[lang] : rateWords(rate.net, form, lang);
}
