import type { Language } from '@som/engine';
import { logbookTable } from '../appendix/logbook-table.ts';
import type { Block, FigurePlace, Report, Section } from '../document.ts';
import { payersFigure } from '../figures/payers.ts';
import { yearsFigure } from '../figures/years.ts';
import { plainText } from '../plain-text.ts';
import { buildReport } from '../report.ts';
import { basisSentence, caveatSentences } from '../sentences/basis.ts';
import { beyondMoneySentences, nothingBeyondMoney } from '../sentences/beyond-money.ts';
import { word } from '../words.ts';
import { answerBlocks } from './answer-blocks.ts';
import { type BriefSource, completed } from './brief-source.ts';
import { mustBeTrueBlocks } from './must-be-true-blocks.ts';
import { questionBlocks } from './question-blocks.ts';
import { shortened } from './shortened.ts';

/** Sections of a decision brief, in the order in which they are read: four on the first page, the rest on the second. */
export const FIRST_PAGE = ['question', 'answer', 'beyond-money', 'payers'] as const;
export const SECOND_PAGE = ['years', 'must-be-true', 'rests', 'logbook', 'stamp'] as const;

const MOST_BEYOND = 5;
const MOST_LOGGED = 4;
const MOST_WARNINGS = 3;

/** A list that says how many of its points are in the appendix instead. */
function listed(items: readonly string[], most: number, lang: Language, length = 230): Block[] {
  if (items.length === 0) return [];
  const left = items.length - most;
  const more =
    left <= 0
      ? []
      : [lang === 'da' ? `Og ${left} mere i bilaget.` : `And ${left} more in the appendix.`];
  return [
    {
      kind: 'list',
      items: [...items.slice(0, most).map((item) => shortened(item, length)), ...more],
    },
  ];
}

function logged(source: BriefSource, lang: Language): Block[] {
  const { rows } = logbookTable(source, lang);
  const entries = rows.map(([date = '', by = '', , text = '']) => {
    const who = [date, by].filter((part) => part !== '').join(', ');
    return who === '' ? text : `${who}: ${text}`;
  });
  if (entries.length > 0) return listed(entries, MOST_LOGGED, lang, 190);
  const none =
    lang === 'da'
      ? 'Logbogen er tom: ingen har skrevet, hvorfor tallene er valgt.'
      : 'The logbook is empty: nobody has written why the figures were chosen.';
  return [{ kind: 'paragraph', text: none }];
}

function rests({ result }: BriefSource, lang: Language): Block[] {
  const loud = caveatSentences(result, lang);
  const warnings = result.warnings
    .filter(({ code }) => code !== 'illustrative' && code !== 'no-counterfactual')
    .map(({ text }) => text[lang]);
  return [
    ...loud.map((text): Block => ({ kind: 'paragraph', lead: '!', text })),
    { kind: 'paragraph', text: `${basisSentence(result, lang)}.` },
    ...listed(warnings, MOST_WARNINGS, lang, 200),
  ];
}

function stamp({ result }: BriefSource, lang: Language): Block[] {
  const { engine, pack, catalogue } = result.stamp;
  const priced = lang === 'da' ? `${result.priceYear}-priser` : `${result.priceYear} prices`;
  const parts = [
    `${word('pack', lang)} ${pack.id} ${pack.version} (${pack.hash.slice(0, 12)})`,
    `${word('catalogue', lang).toLowerCase()} ${catalogue.version} (${catalogue.hash.slice(0, 12)})`,
    `${word('engine', lang).toLowerCase()} ${engine}`,
    priced,
    result.case,
  ];
  return [{ kind: 'paragraph', text: plainText(parts.join(' · ')) }];
}

/** A calculation for those who decide: two pages, before any renderer. */
export function briefReport(asked: BriefSource, lang: Language): Report {
  const source = completed(asked);
  const { result } = source;
  const da = lang === 'da';
  const place = (at: FigurePlace) => ({ lang, ...at });
  const beyond = beyondMoneySentences(result, lang);
  const blocks: Record<string, [title: string, blocks: Block[]]> = {
    question: [da ? 'Spørgsmålet' : 'The question', questionBlocks(source, lang)],
    answer: [da ? 'Kronerne' : 'The money', answerBlocks(source, lang)],
    'beyond-money': [
      word('beyondMoney', lang),
      beyond.length > 0
        ? listed(beyond, MOST_BEYOND, lang)
        : [{ kind: 'paragraph', text: nothingBeyondMoney(lang) }],
    ],
    payers: [
      word('payers', lang),
      [{ kind: 'figure', id: 'payers', svg: (at) => payersFigure(result, place(at)) }],
    ],
    years: [
      da ? 'Hvornår' : 'When',
      [{ kind: 'figure', id: 'years', svg: (at) => yearsFigure(result, place(at)) }],
    ],
    'must-be-true': [
      da ? 'Hvad skal være sandt?' : 'What must be true?',
      mustBeTrueBlocks(source, lang),
    ],
    rests: [word('basis', lang), rests(source, lang)],
    logbook: [da ? 'Fra logbogen' : 'From the logbook', logged(source, lang)],
    stamp: [word('stamp', lang), stamp(source, lang)],
  };
  const sections = [...FIRST_PAGE, ...SECOND_PAGE].flatMap((id): Section[] => {
    const [title, own] = blocks[id] ?? ['', []];
    return own.length === 0 ? [] : [{ id, title, blocks: own }];
  });
  return { ...buildReport(result, lang, []), sections };
}
