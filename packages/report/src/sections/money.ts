import { type Language, PUBLIC_PAYERS, type Result } from '@som/engine';
import type { Block, FigurePlace, SectionId } from '../document.ts';
import { consequencesFigure, consequencesTable } from '../figures/consequences.ts';
import { payersFigure, payersTable } from '../figures/payers.ts';
import { yearsFigure, yearsTable } from '../figures/years.ts';
import { plainText } from '../plain-text.ts';
import {
  answerSentences,
  benefitCostSentence,
  beyondMoneySentences,
  breakEvenSentence,
  budgetIncomplete,
  budgetSentence,
  cashableSentence,
  cutOffSentence,
  effectScaleSentence,
  NOTHING_KRONER,
  nothingBeyondMoney,
  otherSentence,
  paybackSentence,
  payersSentence,
} from '../sentences.ts';
import { costsTable } from '../tables/lines.ts';
import { budgetTable, departmentsTable } from '../tables/money.ts';
import { scenariosTable } from '../tables/scenarios.ts';
import { breakEvenTable, paybackTable } from '../tables/turning.ts';

/** A sentence as a paragraph; nothing for what is not said. */
export const paragraph = (...sentences: (string | null)[]): Block[] => {
  const said = sentences
    .filter((sentence) => sentence !== null)
    .map((s) => (/[.!?]$/.test(s) ? s : `${s}.`));
  return said.length === 0 ? [] : [{ kind: 'paragraph', text: said.join(' ') }];
};

type MoneySection = Extract<
  SectionId,
  | 'answer'
  | 'beyond-money'
  | 'payers'
  | 'budget'
  | 'years'
  | 'consequences'
  | 'break-even'
  | 'scenarios'
  | 'cashable'
  | 'cut-off'
>;

/** The sections on kroner, and the one on what no krone shows. */
export function moneyBlocks(result: Result, lang: Language): Record<MoneySection, Block[]> {
  const [lead, ...rest] = answerSentences(result, lang);
  const options = (place: FigurePlace) => ({ lang, ...place });
  return {
    answer: [{ kind: 'paragraph', lead, text: rest.join(' ') }],
    'beyond-money':
      result.beyondMoney.length === 0
        ? paragraph(nothingBeyondMoney(lang))
        : [{ kind: 'list', items: beyondMoneySentences(result, lang) }],
    payers: [
      { kind: 'figure', id: 'payers', svg: (place) => payersFigure(result, options(place)) },
      ...paragraph(
        payersSentence(result, lang),
        otherSentence(result, lang),
        benefitCostSentence(result, lang),
      ),
      { kind: 'table', table: payersTable(result, lang) },
      ...(result.byCost.length === 0
        ? []
        : [{ kind: 'table' as const, table: costsTable(result, lang) }]),
    ],
    budget: [
      ...paragraph(budgetSentence(result, lang), budgetIncomplete(result, lang)),
      { kind: 'table', table: budgetTable(result, lang) },
      // With one cohort the two tables would be the same.
      ...(Math.abs(result.budget.firstCohort.total - result.budget.total) < NOTHING_KRONER
        ? []
        : [{ kind: 'table' as const, table: budgetTable(result, lang, { firstCohort: true }) }]),
      { kind: 'table', table: departmentsTable(result, lang) },
    ],
    years: [
      { kind: 'figure', id: 'years', svg: (place) => yearsFigure(result, options(place)) },
      { kind: 'table', table: yearsTable(result, lang) },
      {
        kind: 'figure',
        id: 'years-municipality',
        svg: (place) => yearsFigure(result, { ...options(place), purse: 'municipality' }),
      },
    ],
    consequences:
      result.byConsequence.length === 0
        ? []
        : [
            {
              kind: 'figure',
              id: 'consequences',
              svg: (place) => consequencesFigure(result, options(place)),
            },
            { kind: 'table', table: consequencesTable(result, lang) },
          ],
    'break-even': breakEvenBlocks(result, lang),
    scenarios:
      result.scenarios.length === 0 ? [] : [{ kind: 'table', table: scenariosTable(result, lang) }],
    cashable: [
      ...paragraph(cashableSentence(result, lang)),
      ...(result.cashable.unknown.length === 0
        ? []
        : [{ kind: 'list' as const, items: unknownLines(result, lang) }]),
    ],
    'cut-off': paragraph(cutOffSentence(result, lang)),
  };
}

function breakEvenBlocks(result: Result, lang: Language): Block[] {
  const outcomes = Object.keys(result.breakEven.successRate);
  const sentences = outcomes.flatMap((outcome) => [
    breakEvenSentence(result, lang, { outcome }),
    breakEvenSentence(result, lang, { outcome, purse: 'municipality' }),
  ]);
  const paybacks = (['total', ...PUBLIC_PAYERS] as const).map((purse) =>
    paybackSentence(result, lang, purse),
  );
  return [
    ...paragraph(...sentences, effectScaleSentence(result, lang)),
    { kind: 'table', table: breakEvenTable(result, lang) },
    ...paragraph(...paybacks),
    { kind: 'table', table: paybackTable(result, lang) },
  ];
}

/** Lines whose cashable share nobody knows, by their labels where they are consequences or costs. */
function unknownLines(result: Result, lang: Language): string[] {
  const lines = [...result.byConsequence, ...result.byCost];
  return result.cashable.unknown.map((id) =>
    plainText(lines.find((line) => line.id === id)?.label[lang] ?? id),
  );
}
