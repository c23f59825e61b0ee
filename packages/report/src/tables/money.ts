import { type Language, PUBLIC_PAYERS, type Result } from '@som/engine';
import { amount, year } from '../numbers.ts';
import { caveatMark } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, word } from '../words.ts';

const byPayerHead = (first: string, lang: Language): string[] => [
  first,
  ...PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]),
  PAYER_NAMES.total[lang],
];

type BudgetRow = Result['budget']['years'][number];

const byPayerRow = (first: string, row: Pick<BudgetRow, 'byPayer' | 'total'>, lang: Language) => [
  first,
  ...PUBLIC_PAYERS.map((payer) => amount(row.byPayer[payer], lang)),
  amount(row.total, lang),
];

/** Budget years by payer, undiscounted; of all cohorts or of the first alone. */
export function budgetTable(
  result: Result,
  lang: Language,
  { firstCohort = false }: { firstCohort?: boolean } = {},
): Table {
  const budget = firstCohort ? result.budget.firstCohort : result.budget;
  const title = word(firstCohort ? 'firstCohort' : 'budget', lang);
  return {
    caption: `${title}, ${word('currency', lang)}, ${word('undiscounted', lang).toLowerCase()}${caveatMark(result, lang)}`,
    head: byPayerHead(word('year', lang), lang),
    rows: [
      ...budget.years.map((row) => byPayerRow(year(row.year), row, lang)),
      byPayerRow(word('total', lang), budget, lang),
    ],
    total: true,
  };
}

/** The municipality's part by department: budget years, and the whole period. */
export function departmentsTable(result: Result, lang: Language): Table {
  const ids = Object.keys({ ...result.net.byDepartment, ...result.budget.byDepartment });
  const name = (id: string): string =>
    result.departments[id]?.[lang] ?? (id === 'unassigned' ? word('unassigned', lang) : id);
  const row = (label: string, of: (amounts: Record<string, number>) => number): string[] => [
    label,
    ...result.budget.years.map((budgetYear) => amount(of(budgetYear.byDepartment), lang)),
    amount(of(result.budget.byDepartment), lang),
    amount(of(result.net.byDepartment), lang),
  ];
  const sum = (amounts: Record<string, number>): number =>
    Object.values(amounts).reduce((a, b) => a + b, 0);
  return {
    caption: `${word('departments', lang)}, ${word('currency', lang)}${caveatMark(result, lang)}`,
    head: [
      word('department', lang),
      ...result.budget.years.map((budgetYear) => year(budgetYear.year)),
      word('budget', lang),
      word('wholePeriod', lang),
    ],
    rows: [
      ...ids.map((id) => row(name(id), (amounts) => amounts[id] ?? 0)),
      row(word('total', lang), sum),
    ],
    total: true,
  };
}
