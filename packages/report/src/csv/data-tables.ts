import { findWork, type Language, PUBLIC_PAYERS, rangeOf } from '@som/engine';
import { departuresTable } from '../appendix/departures-table.ts';
import { logbookTable } from '../appendix/logbook-table.ts';
import { parameterWords } from '../appendix/parameter-words.ts';
import { placeOf } from '../appendix/place-of.ts';
import { sourcesTable } from '../appendix/sources-table.ts';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import { type BriefSource, completed } from '../brief/brief-source.ts';
import type { Table } from '../table.ts';
import { BASIS_NAMES, PAYER_NAMES } from '../words.ts';
import type { DataTable } from './data-table.ts';
import { doubtTables } from './doubt-tables.ts';
import { resultTables } from './result-tables.ts';

function assumptions({ plan, resolved, inputs }: ToldCalculation, lang: Language): DataTable {
  const da = lang === 'da';
  return {
    name: da ? 'forudsaetninger' : 'assumptions',
    head: da
      ? [
          'Id',
          'Forudsætning',
          'Tal',
          'Enhed',
          'Lavest',
          'Højest',
          'Usikkerhed',
          'Grundlag',
          'Kilde',
          'Note',
          'Står i',
        ]
      : [
          'Id',
          'Assumption',
          'Figure',
          'Unit',
          'Lowest',
          'Highest',
          'Uncertainty',
          'Basis',
          'Source',
          'Note',
          'Stands in',
        ],
    rows: plan.parameters.map((parameter) => {
      const words = parameterWords(parameter, resolved);
      const range = rangeOf(parameter);
      const { source, origin, basis } = parameter;
      const work = source === undefined ? undefined : findWork(inputs, source, origin.file);
      return [
        parameter.id,
        words.label[lang],
        parameter.value,
        words.unit?.[lang] ?? '',
        range?.low ?? null,
        range?.high ?? null,
        range?.is ?? '',
        basis ? BASIS_NAMES[basis][lang] : '',
        work?.title ?? source ?? '',
        origin.note ?? '',
        placeOf(inputs, parameter),
      ];
    }),
  };
}

const asData = (name: string, { head, rows }: Table): DataTable => ({ name, head, rows });

/** Every table of a calculation as plain data: the result and its doubt, assumptions, sources, departures and logbook. */
export function dataTables(calculation: BriefSource, lang: Language): DataTable[] {
  const { result } = calculation;
  const da = lang === 'da';
  const scenarios: DataTable = {
    name: da ? 'scenarier' : 'scenarios',
    head: [
      da ? 'Scenarie' : 'Scenario',
      da ? 'I alt' : 'Total',
      ...PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]),
    ],
    rows: result.scenarios.map(({ id, label, total, byPayer }) => [
      label?.[lang] ?? id,
      total,
      ...PUBLIC_PAYERS.map((payer) => byPayer[payer]),
    ]),
  };
  return [
    ...resultTables(result, lang),
    scenarios,
    ...doubtTables(completed(calculation), lang),
    assumptions(calculation, lang),
    asData(da ? 'kilder' : 'sources', sourcesTable(calculation, lang)),
    asData(da ? 'afvigelser' : 'departures', departuresTable(calculation, lang)),
    asData(da ? 'logbog' : 'logbook', logbookTable(calculation, lang)),
  ].filter(({ rows }) => rows.length > 0);
}
