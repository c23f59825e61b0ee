import type { Language } from '@som/engine';
import type { EvidenceMap, Facet, KnowledgeEntry, KnowledgeQuestion } from '@som/evidence';
import type { Report } from '@som/report';
import { listOf, paragraph, section, speaker } from './say-report.ts';

/** Values shown of each choice; the rest are counted. */
const SHOWN = 8;

/** The studies found, what can be chosen further, and the gaps. */
export function searchReport(
  question: KnowledgeQuestion,
  found: readonly KnowledgeEntry[],
  choices: readonly Facet[],
  map: EvidenceMap,
  lang: Language,
): Report {
  const say = speaker(lang);
  const label = (of: Facet['of'], value: string) =>
    choices.find((facet) => facet.of === of)?.values.find((v) => v.value === value)?.label[lang] ??
    value;
  const rows = found.map(({ pack, id, study }) => [
    `${study.label[lang]} [${pack.id}/${id}]`,
    label('design', study.design),
    (study.country ?? []).join(', ') || '–',
    study.n === undefined ? '–' : String(study.n),
    label('finding', study.finding),
  ]);
  const head = say('Studie|Hvordan|Land|n|Hvad det fandt', 'Study|How|Country|n|What it found');
  const table = { caption: '', head: head.split('|'), rows, align: 'lllrl' };
  const asked = Object.entries(question).map(([of, value]) =>
    // every key but the text is a choice
    of === 'text' ? `»${value}«` : label(of as Facet['of'], String(value)),
  );
  const none = say(
    'Ingen studier. Det er et hul i den viden, der er samlet her, ikke et tegn på, at noget ikke virker.',
    'No studies. It is a gap in the knowledge gathered here, not a sign that something does not work.',
  );
  const count = say(
    found.length === 1 ? '1 studie' : `${found.length} studier`,
    found.length === 1 ? '1 study' : `${found.length} studies`,
  );
  return {
    title: asked.length === 0 ? count : `${count}: ${asked.join(', ')}`,
    subtitle: say(
      'Et studie i sin helhed: som evidence show STUDIE. Kun studier, hvis tal er set i kilden, er med.',
      'A study in full: som evidence show STUDY. Only studies whose figures were seen in the source are here.',
    ),
    sections: [
      section(say('Studier', 'Studies'), [
        rows.length === 0 ? paragraph(none) : { kind: 'table', table },
      ]),
      section(say('Vælg videre', 'Narrow down'), [listOf(choiceLines(choices, lang))]),
      section(say('Hvad der mangler', 'What is missing'), [listOf(gapLines(map, lang))]),
    ],
  };
}

/** One line a choice: its option, then each value with how many studies it would leave. */
function choiceLines(choices: readonly Facet[], lang: Language): string[] {
  return choices.flatMap(({ of, label, values }) => {
    const left = values.filter(({ count, chosen }) => count > 0 || chosen);
    if (left.length === 0) return [];
    const shown = left.toSorted((a, b) => b.count - a.count).slice(0, SHOWN);
    const words = shown.map((v) => `${v.label[lang]} ${v.count} (${v.value})`).join(' · ');
    const rest = left.length - shown.length;
    const more = rest === 0 ? '' : ` · ${rest} ${lang === 'da' ? 'mere' : 'more'}`;
    return [`${label[lang]} (--${of}): ${words}${more}`];
  });
}

function gapLines({ gaps, unplaced }: EvidenceMap, lang: Language): string[] {
  const said = gaps
    .slice(0, SHOWN)
    .map(({ says, pack, outcome }) => `${says[lang]} [${pack}/${outcome}]`);
  const rest = gaps.length - said.length;
  const more =
    rest > 0
      ? [
          lang === 'da'
            ? `${rest} huller mere: som evidence search --map`
            : `${rest} more gaps: som evidence search --map --lang en`,
        ]
      : [];
  const outside = unplaced.length;
  const placed =
    outside === 0
      ? []
      : [
          lang === 'da'
            ? `${outside} af studierne siger ikke, hvilken slags indsats eller mål de handler om, og står ikke på kortet.`
            : `${outside} of the studies do not say what kind of intervention or outcome they are about, and are not on the map.`,
        ];
  return [...said, ...more, ...placed];
}
