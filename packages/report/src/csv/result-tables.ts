import { type Language, PUBLIC_PAYERS, type Result } from '@som/engine';
import { BASIS_NAMES, INGREDIENT_NAMES, KIND_NAMES, PAYER_NAMES, roleName } from '../words.ts';
import type { DataTable } from './data-table.ts';

const payerHead = (lang: Language) => PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]);
const byPayer = ({ byPayer: amounts }: Pick<Result['net'], 'byPayer'>) =>
  PUBLIC_PAYERS.map((payer) => amounts[payer]);

/** The tables of a result, money in DKK at the price level of the case, a gain positive. */
export function resultTables(result: Result, lang: Language): DataTable[] {
  const da = lang === 'da';
  const payers = payerHead(lang);
  const total = da ? 'I alt' : 'Total';
  const others = PAYER_NAMES.other[lang];
  const year = da ? 'År' : 'Year';
  const basis = da ? 'Grundlag' : 'Basis';
  const departments = Object.keys(result.departments);
  const nameOf = (id: string) => result.departments[id]?.[lang] ?? id;
  return [
    {
      name: da ? 'resultat' : 'result',
      head: [da ? 'Linje' : 'Line', total, ...payers],
      rows: [
        [
          da ? 'Omkostninger' : 'Costs',
          -result.costs.total,
          ...byPayer(result.costs).map((kr) => -kr),
        ],
        [
          da ? 'Sparede omkostninger' : 'Saved costs',
          result.savedCosts.total,
          ...byPayer(result.savedCosts),
        ],
        [
          da ? 'Konsekvenser' : 'Consequences',
          result.consequences.total,
          ...byPayer(result.consequences),
        ],
        [da ? 'Nettoresultat' : 'Net result', result.net.total, ...byPayer(result.net)],
      ],
    },
    {
      name: da ? 'aar-for-aar' : 'year-by-year',
      head: [
        year,
        da ? 'Diskonteringsfaktor' : 'Discount factor',
        ...payers.map((name) => `${name}, ${da ? 'nutidsværdi' : 'present value'}`),
        `${total}, ${da ? 'nutidsværdi' : 'present value'}`,
        da ? 'Lagt sammen' : 'Cumulative',
        ...payers.map((name) => `${name}, ${da ? 'uden diskontering' : 'undiscounted'}`),
        `${total}, ${da ? 'uden diskontering' : 'undiscounted'}`,
        `${others}, ${da ? 'uden diskontering' : 'undiscounted'}`,
      ],
      rows: result.byYear.map((row) => [
        row.year,
        row.discountFactor,
        ...byPayer(row),
        row.total,
        row.cumulative,
        ...byPayer(row.undiscounted),
        row.undiscounted.total,
        row.undiscounted.other,
      ]),
    },
    {
      name: da ? 'budgetaar' : 'budget-years',
      head: [year, ...payers, total, ...departments.map(nameOf)],
      rows: result.budget.years.map((row) => [
        row.year,
        ...byPayer(row),
        row.total,
        ...departments.map((id) => row.byDepartment[id] ?? 0),
      ]),
    },
    {
      name: da ? 'forvaltningsomraader' : 'departments',
      head: [
        da ? 'Område' : 'Department',
        da ? 'Nutidsværdi' : 'Present value',
        da ? 'Budgetår' : 'Budget years',
      ],
      rows: departments.map((id) => [
        nameOf(id),
        result.net.byDepartment[id] ?? 0,
        result.budget.byDepartment[id] ?? 0,
      ]),
    },
    {
      name: da ? 'omkostninger' : 'costs',
      head: [
        'Id',
        da ? 'Omkostning' : 'Cost',
        da ? 'Sparet' : 'Saved',
        total,
        ...payers,
        others,
        basis,
      ],
      rows: result.byCost.map((line) => [
        line.id,
        line.label[lang],
        line.saved ? (da ? 'ja' : 'yes') : da ? 'nej' : 'no',
        line.total,
        ...byPayer(line),
        line.other,
        BASIS_NAMES[line.basis][lang],
      ]),
    },
    {
      name: da ? 'konsekvenser' : 'consequences',
      head: [
        'Id',
        da ? 'Konsekvens' : 'Consequence',
        da ? 'Ydelse' : 'Service',
        da ? 'For' : 'For',
        da ? 'Mængde' : 'Units',
        da ? 'Enhed' : 'Unit',
        da ? 'Pris' : 'Price',
        total,
        ...payers,
        others,
        basis,
      ],
      rows: result.byConsequence.map((line) => [
        line.id,
        line.label[lang],
        line.serviceLabel[lang],
        roleName(line.affects, lang),
        line.quantity,
        line.unitLabel[lang],
        line.price,
        line.total,
        ...byPayer(line),
        line.other,
        BASIS_NAMES[line.basis][lang],
      ]),
    },
    {
      name: da ? 'effekt' : 'outcomes',
      head: [
        'Id',
        da ? 'Effektmål' : 'Outcome',
        da ? 'Slags' : 'Kind',
        da ? 'Personer' : 'Persons',
        da ? 'Andel med' : 'Share with',
        da ? 'Andel uden' : 'Share without',
        da ? 'Netto' : 'Net',
        basis,
      ],
      rows: result.outcomes.map((outcome) => [
        outcome.id,
        outcome.label[lang],
        KIND_NAMES[outcome.kind][lang],
        outcome.persons,
        outcome.with ?? null,
        outcome.without ?? null,
        outcome.rate,
        BASIS_NAMES[outcome.basis][lang],
      ]),
    },
    {
      name: da ? 'grundlag' : 'bases',
      head: [da ? 'Del' : 'Part', basis, da ? 'Andel af beløbene' : 'Share of the amounts'],
      rows: [
        ['', result.basis.weakest] as const,
        ...Object.entries(result.basis.byIngredient).map(
          ([part, shares]) =>
            [INGREDIENT_NAMES[part as keyof typeof INGREDIENT_NAMES][lang], shares] as const,
        ),
      ].flatMap(([part, shares]) =>
        (Object.keys(BASIS_NAMES) as (keyof typeof BASIS_NAMES)[]) // the keys of a Record
          .flatMap((name) => {
            const share = shares[name];
            const whole =
              part === '' ? (da ? 'I alt, det svageste led' : 'Overall, the weakest part') : part;
            return share ? [[whole, BASIS_NAMES[name][lang], share]] : [];
          }),
      ),
    },
  ];
}
