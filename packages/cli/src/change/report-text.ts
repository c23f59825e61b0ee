import { issueLine, type Label, type Language } from '@som/engine';
import { becauseOf, type CaseMove, type Change, type ChangeReport } from '@som/packs';
import { escapeMarkdown, markdownTable, plainText } from '@som/report';
import { isMoved, moveRows } from './case-text.ts';
import { changeText, figureText, placeText, restsOn, thingText, whyText } from './figure-text.ts';

const TEXTS = {
  same: { da: 'Intet har ændret betydning.', en: 'Nothing changed in meaning.' },
  smallest: { da: 'Mindste versionsspring', en: 'Smallest version bump' },
  figures: { da: 'Tal og valg', en: 'Figures and choices' },
  things: { da: 'Kommet til, væk eller omdøbt', en: 'Added, gone or renamed' },
  wording: { da: 'Kun ordlyd', en: 'Wording only' },
  cases: { da: 'Sager', en: 'Cases' },
  unchanged: { da: 'Uændret', en: 'Unchanged' },
  where: { da: 'Sted', en: 'Place' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Efter', en: 'After' },
  rests: { da: 'Grundlag og kilde', en: 'Basis and source' },
  change: { da: 'Ændring', en: 'Change' },
  case: { da: 'Sag', en: 'Case' },
  payer: { da: 'Betaler', en: 'Payer' },
  lost: { da: 'Kan ikke beregnes', en: 'Cannot be calculated' },
  lostBefore: { da: 'Kunne ikke beregnes før', en: 'Could not be calculated before' },
  newCase: { da: 'ny sag', en: 'new case' },
  shipped: {
    da: 'Sagen selv er også ændret; som den leveres nu',
    en: 'The case itself was changed too; as it ships now',
  },
  catalogue: {
    da: 'Kataloget er også et andet; resultaterne viser begge dele.',
    en: 'The catalogue is another one too; the results show both.',
  },
} as const satisfies Record<string, Label>;

type Say = (key: keyof typeof TEXTS) => string;
const sayer =
  (lang: Language): Say =>
  (key) =>
    TEXTS[key][lang];

interface Parts {
  figures: (Change & { kind: 'figure' })[];
  things: Change[];
  wording: (Change & { kind: 'wording' })[];
  moved: CaseMove[];
  still: CaseMove[];
}

function partsOf({ changes, cases }: ChangeReport): Parts {
  return {
    figures: changes.filter((change) => change.kind === 'figure'),
    wording: changes.filter((change) => change.kind === 'wording'),
    things: changes.filter(({ kind }) => kind !== 'figure' && kind !== 'wording'),
    moved: cases.filter(isMoved),
    still: cases.filter((move) => !isMoved(move)),
  };
}

const heading = ({ before, after }: ChangeReport): string =>
  `${before.id} ${before.version} (${before.hash.slice(0, 12)}) → ${after.version} (${after.hash.slice(0, 12)})`;

/** The bump, and the first thing that asks for it. */
const bumpText = (report: ChangeReport, lang: Language): string =>
  report.bump === 'none' ? report.bump : `${report.bump} (${plainText(becauseOf(report)[lang])})`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

function caseLines(move: CaseMove, lang: Language): string[] {
  const say = sayer(lang);
  const isNew = !move.before && move.unresolved.before.length === 0;
  const title = `${plainText(move.title[lang])} (${move.case})${isNew ? ` – ${say('newCase')}` : ''}`;
  const rows = moveRows(move.before, move.after, lang).map((row) =>
    isNew
      ? `  ${row.name}: ${row.after}`
      : `  ${row.name}: ${row.before} → ${row.after}  ${row.change} (${row.percent})`,
  );
  const problems = (key: 'lost' | 'lostBefore', side: 'before' | 'after') =>
    move.unresolved[side].map((issue) => `  ${say(key)}: ${plainText(issueLine(issue, lang))}`);
  const [shipped] = move.shipped ? moveRows(move.after, move.shipped, lang) : [];
  return [
    title,
    ...(move.before || move.after ? rows : []),
    ...problems('lostBefore', 'before'),
    ...problems('lost', 'after'),
    ...(shipped ? [`  ${say('shipped')}: ${shipped.after}`] : []),
  ];
}

const counted = (title: string, list: readonly unknown[]) => `${title} (${list.length})`;

/** A report for the terminal: what changed, what it does to the cases, and the smallest bump. */
export function terminalChange(report: ChangeReport, lang: Language): string {
  const say = sayer(lang);
  const { figures, things, wording, moved, still } = partsOf(report);
  const figureLines = figures.map(
    (change) => `${placeText(change)}: ${changeText(change, lang)}${whyText(change, lang)}`,
  );
  const thingLines = things.map((change) => `${thingText(change, lang)}${whyText(change, lang)}`);
  const stillLine = still.map((move) => move.case).join(', ');
  return [
    heading(report),
    `${say('smallest')}: ${bumpText(report, lang)}`,
    ...(report.of === 'pack' && report.catalogueChanged ? [say('catalogue')] : []),
    ...(report.changes.length === 0 ? ['', say('same')] : []),
    ...section(counted(say('figures'), figures), figureLines),
    ...section(counted(say('things'), things), thingLines),
    ...section(counted(say('wording'), wording), wording.map(placeText)),
    ...section(
      counted(say('cases'), report.cases),
      moved.flatMap((move) => caseLines(move, lang)),
    ),
    ...(still.length > 0 ? ['', `${say('unchanged')}: ${stillLine}`] : []),
  ].join('\n');
}

const BACKTICKS = /`/g;
const code = (text: string) => `\`${plainText(text).replace(BACKTICKS, '')}\``;

/** The same report as a comment on a pull request. */
export function markdownChange(report: ChangeReport, lang: Language): string {
  const say = sayer(lang);
  const { figures, things, wording, moved, still } = partsOf(report);
  const figureTable = markdownTable({
    caption: counted(say('figures'), figures),
    head: [say('where'), say('before'), say('after'), say('rests'), ''],
    rows: figures.map((change) => {
      const [was, is] = [restsOn(change.before, lang), restsOn(change.after, lang)];
      return [
        placeText(change),
        figureText(change.before, change.path, lang),
        figureText(change.after, change.path, lang),
        was === is ? was : `${was} → ${is}`,
        change.bump,
      ];
    }),
    align: 'lllll',
  });
  const caseTable = markdownTable({
    caption: counted(say('cases'), report.cases),
    head: [say('case'), say('payer'), say('before'), say('after'), say('change'), '%'],
    rows: moved.flatMap((move) =>
      moveRows(move.before, move.after, lang).map((row, i) => [
        i === 0 ? move.case : '',
        ...[row.name, row.before, row.after, row.change, row.percent],
      ]),
    ),
    align: 'llrrrr',
  });
  const lost = moved.flatMap((move) =>
    move.unresolved.after.map(
      (issue) =>
        `- **${say('lost')}** ${code(move.case)}: ${escapeMarkdown(issueLine(issue, lang))}`,
    ),
  );
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`**${title}**\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`];
  return `${[
    `### ${escapeMarkdown(heading(report))}`,
    `**${say('smallest')}:** ${escapeMarkdown(bumpText(report, lang))}`,
    ...(report.of === 'pack' && report.catalogueChanged ? [say('catalogue')] : []),
    ...(report.changes.length === 0 ? [say('same')] : []),
    ...(figures.length > 0 ? [figureTable] : []),
    ...list(
      counted(say('things'), things),
      things.map((change) => `${thingText(change, lang)}${whyText(change, lang)}`),
    ),
    ...list(counted(say('wording'), wording), wording.map(placeText)),
    ...(moved.length > 0 ? [caseTable] : []),
    ...(lost.length > 0 ? [lost.join('\n')] : []),
    ...(still.length > 0
      ? [`${say('unchanged')}: ${still.map((m) => code(m.case)).join(', ')}`]
      : []),
  ].join('\n\n')}\n`;
}
