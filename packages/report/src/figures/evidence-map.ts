import { capitalise, type Label, type Language } from '@som/engine';
import { number } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { bubble, radius, strengthKey, strengthPatterns } from './evidence-map-bubble.ts';
import {
  type EvidenceCell,
  type EvidenceMap,
  filledCells,
  STRENGTHS,
} from './evidence-map-input.ts';
import { type Canvas, canvas, type FigureOptions, frame, line, round, text } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

const ROW = 42;
const NOTE: Label = {
  da: 'Størrelsen er antallet af studier, fyldet det stærkeste design. Et tomt felt er et hul i den viden, der er samlet her, ikke et tegn på, at indsatsen ikke virker.',
  en: 'The size is the number of studies, the fill the strongest design. An empty field is a gap in the knowledge gathered here, not a sign that the intervention does not work.',
};

/** Where is there knowledge, and where not? Interventions by outcomes; on a phone a list by intervention. */
export function evidenceMapFigure(map: EvidenceMap, options: FigureOptions): string {
  const c = canvas('evidence-map', options);
  const key = strengthKey(c);
  const drawn = c.narrow ? list(c, map, key.height + 8) : grid(c, map, key.height + 8);
  return frame(c, {
    title: evidenceMapFinding(map, c.lang),
    desc: describe(map, c.lang),
    notes: [NOTE[c.lang]],
    defs: strengthPatterns(c),
    height: drawn.height,
    body: key.svg + drawn.svg,
    role: map.cells.some(({ href }) => href !== undefined) ? 'group' : 'img',
  });
}

/** The table behind the figure: the number of studies, then the strongest design; a dash where there is none. */
export function evidenceMapTable(map: EvidenceMap, lang: Language): Table {
  const columns = map.columns.filter(({ id }) => filledCells(map).some((c) => c.column === id));
  return {
    caption: evidenceMapFinding(map, lang),
    head: [
      lang === 'da' ? 'Indsats' : 'Intervention',
      ...columns.map(({ label }) => plainText(label[lang])),
    ],
    rows: map.rows.map(({ id, label }) => [
      plainText(label[lang]),
      ...columns.map((column) => {
        const cell = cellAt(map, id, column.id);
        return cell ? `${cell.count} (${STRENGTHS[cell.strongest].label[lang]})` : '–';
      }),
    ]),
    align: `l${'l'.repeat(columns.length)}`,
  };
}

/** The finding: how much of the map is empty, and where most is known. */
export function evidenceMapFinding(map: EvidenceMap, lang: Language): string {
  const filled = filledCells(map);
  const all = map.rows.length * map.columns.length;
  const most = filled.toSorted((a, b) => b.count - a.count)[0];
  if (most === undefined)
    return lang === 'da' ? 'Der er ingen studier i kortet' : 'There are no studies in the map';
  const [gaps, of] = [number(all - filled.length, lang), number(all, lang)];
  const name = nameOf(map, most, lang);
  return lang === 'da'
    ? `${gaps} af ${of} felter er huller; mest er undersøgt ${name}`
    : `${gaps} of ${of} fields are gaps; most is known about ${name}`;
}

const cellAt = (map: EvidenceMap, row: string, column: string): EvidenceCell | undefined =>
  filledCells(map).find((cell) => cell.row === row && cell.column === column);

const labelOf = (of: readonly { id: string; label: Label }[], id: string, lang: Language): string =>
  plainText(of.find((one) => one.id === id)?.label[lang] ?? id);

const studies = (count: number, lang: Language): string => {
  if (lang === 'da') return count === 1 ? '1 studie' : `${number(count, lang)} studier`;
  return count === 1 ? '1 study' : `${number(count, lang)} studies`;
};

const nameOf = (map: EvidenceMap, cell: EvidenceCell, lang: Language): string =>
  `${labelOf(map.rows, cell.row, lang)} → ${labelOf(map.columns, cell.column, lang)} (${studies(cell.count, lang)})`;

const nameWithDesign = (map: EvidenceMap, cell: EvidenceCell, lang: Language): string =>
  `${nameOf(map, cell, lang)}; ${STRENGTHS[cell.strongest].label[lang]}`;

const largestOf = (map: EvidenceMap): number =>
  Math.max(1, ...filledCells(map).map(({ count }) => count));

/** Interventions down, outcomes across with their names standing up. */
function grid(c: Canvas, map: EvidenceMap, top: number): { svg: string; height: number } {
  const left = 176;
  const step = Math.min(64, (c.width - left - 2) / Math.max(1, map.columns.length));
  const heads = map.columns.map(({ label }) =>
    wrapText(plainText(label[c.lang]), c.small, 118, step > 28 ? 2 : 1),
  );
  const head = Math.max(0, ...heads.flat().map((part) => textWidth(part, c.small))) + 10;
  const first = top + head;
  const right = left + step * map.columns.length;
  const bottom = first + ROW * map.rows.length;
  const largest = largestOf(map);
  const names = map.columns.flatMap((_, i) =>
    (heads[i] ?? []).map((part, at, { length }) => {
      const x = left + (i + 0.5) * step + (at - (length - 1) / 2) * 14 + 4;
      return `<g transform="translate(${round(x)} ${round(first - 6)}) rotate(-90)">${text(0, 0, part, { size: c.small })}</g>`;
    }),
  );
  const rows = map.rows.map(({ label }, i) => {
    const y = first + i * ROW;
    const parts = wrapText(plainText(label[c.lang]), c.size, left - 10, 2);
    const start = y + ROW / 2 + 5 - ((parts.length - 1) * 16) / 2;
    return parts.map((part, at) => text(4, start + at * 16, part, { size: c.size })).join('');
  });
  const cells = map.rows.flatMap(({ id: row }, i) =>
    map.columns.map(({ id: column }, j) => {
      const [x, y] = [left + j * step, first + i * ROW];
      const cell = cellAt(map, row, column);
      const middle = x + step / 2;
      if (cell === undefined) return '';
      return bubble(c, cell, {
        x: middle,
        y: y + 15,
        r: radius(cell.count, largest, Math.min(12, step / 2 - 2)),
        number: [middle, y + ROW - 3, 'middle'],
        name: nameWithDesign(map, cell, c.lang),
        hit: [x, y, step, ROW],
      });
    }),
  );
  const hair = 'stroke-opacity="0.22"';
  const lines = [
    ...Array.from({ length: map.rows.length + 1 }, (_, i) =>
      line([0, first + i * ROW], [right, first + i * ROW], hair),
    ),
    ...Array.from({ length: map.columns.length + 1 }, (_, j) =>
      line([left + j * step, first], [left + j * step, bottom], hair),
    ),
  ];
  return { svg: [...lines, ...names, ...rows, ...cells].join(''), height: bottom + 4 };
}

/** By intervention: a line for each outcome with studies, and in words the outcomes that have none. */
function list(c: Canvas, map: EvidenceMap, top: number): { svg: string; height: number } {
  let y = top;
  const largest = largestOf(map);
  const parts = map.rows.flatMap(({ id, label }) => {
    const filled = map.columns.flatMap((column) => cellAt(map, id, column.id) ?? []);
    const missing = map.columns.filter((column) => !cellAt(map, id, column.id));
    const svg = [line([0, y], [c.width, y], 'stroke-opacity="0.3"')];
    for (const part of wrapText(capitalise(plainText(label[c.lang])), c.size, c.width - 8, 3)) {
      y += 20;
      svg.push(text(4, y, part, { size: c.size, bold: true }));
    }
    y += 8;
    for (const cell of filled) {
      const name = labelOf(map.columns, cell.column, c.lang);
      svg.push(
        bubble(c, cell, {
          x: 22,
          y: y + 14,
          r: radius(cell.count, largest, 12),
          number: [42, y + 19, 'start'],
          name: nameWithDesign(map, cell, c.lang),
          hit: [2, y, c.width - 4, 28],
        }),
        text(68, y + 19, name, { size: c.size }),
      );
      y += 30;
    }
    for (const part of wrapText(gapWords(map, missing, c.lang), c.small, c.width - 10, 8)) {
      y += 16;
      svg.push(text(4, y, part, { size: c.small, muted: true }));
    }
    y += 12;
    return svg;
  });
  return { svg: parts.join(''), height: y + 4 };
}

/** Few gaps are named; many are counted, and the table names them. */
function gapWords(map: EvidenceMap, missing: EvidenceMap['columns'], lang: Language): string {
  const da = lang === 'da';
  const none = da ? 'Ingen studier' : 'No studies';
  if (missing.length === 0) return '';
  if (missing.length === map.columns.length) return none;
  if (missing.length > 6)
    return da
      ? `${none} af de ${missing.length} andre slags mål`
      : `${none} of the ${missing.length} other kinds of outcome`;
  const names = missing.map(({ label }) => plainText(label[lang])).join(', ');
  return `${none} ${da ? 'af' : 'of'} ${names}`;
}

function describe(map: EvidenceMap, lang: Language): string {
  const said = filledCells(map).map((cell) => nameWithDesign(map, cell, lang));
  return `${said.length === 0 ? evidenceMapFinding(map, lang) : said.join('. ')}.`;
}
