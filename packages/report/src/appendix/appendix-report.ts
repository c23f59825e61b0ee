import type { Language } from '@som/engine';
import type { Block, Report, Section } from '../document.ts';
import { consequencesTable } from '../figures/consequences.ts';
import { payersTable } from '../figures/payers.ts';
import { yearsTable } from '../figures/years.ts';
import { plainText } from '../plain-text.ts';
import { buildReport } from '../report.ts';
import { beyondMoneySentences } from '../sentences/beyond-money.ts';
import { restsOnText } from '../sentences/rests-on-text.ts';
import type { Table } from '../table.ts';
import { basisTable, costsTable, outcomesTable } from '../tables/lines.ts';
import { word } from '../words.ts';
import { assumptionsTable } from './assumptions-table.ts';
import { departuresTable } from './departures-table.ts';
import { logbookTable } from './logbook-table.ts';
import { sourcesTable } from './sources-table.ts';
import type { ToldCalculation } from './told-calculation.ts';

const tables = (...all: Table[]): Block[] =>
  all.filter(({ rows }) => rows.length > 0).map((table) => ({ kind: 'table', table }));

/** How the effect on each outcome came about, as far as it is written down. */
function ratesOf({ inputs, resolved }: ToldCalculation, lang: Language): string[] {
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  return resolved.outcomes.flatMap(({ id, label }) => {
    const restsOn = (asked.effect?.[id] ?? chain?.effect?.[id])?.restsOn;
    if (!restsOn) return [];
    return [plainText(`${label[lang]}: ${restsOnText(inputs, restsOn)[lang]}`)];
  });
}

/** Everything behind a brief: every figure with its source, every departure with its reason, the whole logbook. */
export function appendixReport(calculation: ToldCalculation, lang: Language): Report {
  const { result } = calculation;
  const da = lang === 'da';
  const { title, subtitle, sections } = buildReport(result, lang, [
    'warnings',
    'stamp',
    'published',
  ]);
  const found = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
  const none = (text: string): Block[] => [{ kind: 'paragraph', text }];
  const departures = tables(departuresTable(calculation, lang));
  const logbook = tables(logbookTable(calculation, lang));
  const beyond = beyondMoneySentences(result, lang);
  const rates = ratesOf(calculation, lang);
  const list: [id: string, title: string, blocks: Block[]][] = [
    [
      'assumptions',
      da ? 'Forudsætninger' : 'Assumptions',
      tables(assumptionsTable(calculation, lang)),
    ],
    [
      'rates',
      da ? 'Sådan blev effekten til' : 'How the effect came about',
      rates.length === 0 ? [] : [{ kind: 'list', items: rates }],
    ],
    [
      'departures',
      da ? 'Afvigelser fra pakken' : 'Departures from the pack',
      departures.length > 0
        ? departures
        : none(
            da
              ? 'Sagen bruger pakkens tal, som de er.'
              : 'The case uses the figures of the pack as they are.',
          ),
    ],
    [
      'figures',
      da ? 'Resultatet i tal' : 'The result in figures',
      tables(
        payersTable(result, lang),
        yearsTable(result, lang),
        costsTable(result, lang),
        consequencesTable(result, lang),
        outcomesTable(result, lang),
        basisTable(result, lang),
      ),
    ],
    [
      'beyond',
      word('beyondMoney', lang),
      beyond.length > 0 ? [{ kind: 'list', items: beyond }] : [],
    ],
    ['published', word('published', lang), found('published')],
    ['sources', da ? 'Kilder' : 'Sources', tables(sourcesTable(calculation, lang))],
    [
      'all-logbook',
      da ? 'Logbog' : 'Logbook',
      logbook.length > 0 ? logbook : none(da ? 'Logbogen er tom.' : 'The logbook is empty.'),
    ],
    ['points', word('warnings', lang), found('warnings')],
    ['whole-stamp', word('stamp', lang), found('stamp')],
  ];
  const own: Section[] = list
    .filter(([, , blocks]) => blocks.length > 0)
    .map(([id, name, blocks]) => ({ id, title: name, blocks }));
  return { title: plainText(`${da ? 'Bilag' : 'Appendix'}: ${title}`), subtitle, sections: own };
}
