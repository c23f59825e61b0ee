import { writeXlsx } from 'hucre/xlsx';

const YEARS = [0, 1, 2, 3, 4] as const;
const READ = ['konsekvens', 'ydelse', 'hvem', 'note'] as const;

const INSTRUCTIONS: readonly (readonly [string, string])[] = [
  ['Sådan udfyldes arket »Konsekvenser«', 'How to fill in the sheet “Konsekvenser”'],
  [
    'Én række pr. konsekvens: hvad der sker med forbruget af én ydelse for én slags person.',
    'One row per consequence: what happens to the use of one service for one kind of person.',
  ],
  [
    'konsekvens: et kort navn på engelsk med små bogstaver og bindestreg, fx fewer-support-hours. Det bliver konsekvensens id.',
    'konsekvens (consequence): a short name in lower-case letters and hyphens, such as fewer-support-hours. It becomes the id.',
  ],
  [
    'ydelse: ydelsens id eller navn, som det står i kataloget eller i pakkens prices.yaml.',
    'ydelse (service): id or name of the service, as in the catalogue or in prices.yaml of the pack.',
  ],
  [
    'hvem: tom (den, effekten gælder), deltager, forælder, søskende, partner eller barn.',
    'hvem (whom): empty (whoever has the outcome), participant, parent, sibling, partner or child.',
  ],
  [
    '0, 1, 2 …: ændringen pr. person i det kalenderår, effekten indtræder (0), og årene efter. Minus betyder mindre forbrug. Tom betyder ingen ændring.',
    '0, 1, 2 …: the change per person in the calendar year in which the outcome sets in (0), and the years after. Minus means less use. Empty means no change.',
  ],
  [
    'nedre og øvre: intervallet. Skriv i stedet »0 ci nedre« og »0 ci øvre«, hvis det er et 95 %-konfidensinterval, eller »0 se« for en standardfejl. Slet de kolonner, du ikke bruger, og tilføj år efter behov.',
    'nedre and øvre (low and high): the interval. Write “0 ci low” and “0 ci high” if it is a 95% confidence interval, or “0 se” for a standard error. Remove columns you do not use, and add years as needed.',
  ],
  [
    'Skriv tal, ikke formler uden værdi. Rækker, der begynder med »eksempel«, springes over.',
    'Write numbers, not formulas without a value. Rows that begin with “eksempel” (example) are skipped.',
  ],
  [
    'Læs arket ind med: som import FIL.xlsx --into PAKKEMAPPE --outcome EFFEKTMÅL --basis GRUNDLAG --source KILDE',
    'Read the sheet with: som import FILE.xlsx --into PACK-FOLDER --outcome OUTCOME --basis BASIS --source SOURCE',
  ],
];

/**
 * A workbook to fill in: instructions in Danish and English, and a sheet with headers and an example row that is skipped.
 *
 * @returns the bytes of an .xlsx file
 */
export function importTemplate(): Promise<Uint8Array> {
  const bold = { font: { bold: true } };
  const headers = [
    ...READ,
    ...YEARS.flatMap((year) => [`${year}`, `${year} nedre`, `${year} øvre`]),
  ];
  const example = ['eksempel', 'contact-person-hour', 'deltager', 'Ret eller slet denne række'];
  const figures = [-10, -20, 0, -20, -40, 0, -20, -40, 0];
  return writeXlsx({
    activeSheet: 0,
    properties: { title: 'SØM: konsekvenser / consequences' },
    sheets: [
      {
        name: 'Konsekvenser',
        rows: [headers, [...example, ...figures]],
        columns: headers.map((_, i) => ({ width: i < 3 ? 26 : i === 3 ? 32 : 10 })),
        cells: new Map(headers.map((_, i) => [`0,${i}`, { style: bold }])),
        freezePane: { rows: 1 },
      },
      {
        name: 'Vejledning – Instructions',
        rows: INSTRUCTIONS.map((row) => [...row]),
        columns: [{ width: 90 }, { width: 90 }],
        cells: new Map([0, 1].map((i) => [`0,${i}`, { style: bold }])),
      },
    ],
  });
}
