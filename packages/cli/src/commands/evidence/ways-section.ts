import type { Language } from '@som/engine';
import { type HonestWay, waysWithoutStudies } from '@som/evidence';
import type { Report } from '@som/report';
import type { Asked } from './asked-about.ts';
import { listOf, paragraph, section, speaker } from './say-report.ts';

const COMMANDS: Readonly<Record<HonestWay['way'], { da: string; en: string }>> = {
  comparison: {
    da: '--ours 9/31 --theirs 6/40 --similar "HVORFOR DE LIGNER HINANDEN"',
    en: '--ours 9/31 --theirs 6/40 --similar "WHY THEY ARE ALIKE"',
  },
  'before-after': {
    da: '--before 5/40 --after 19/40 --anyway 0,2 --anyway-from "HVOR DET ER FRA"',
    en: '--before 5/40 --after 19/40 --anyway 0.2 --anyway-from "WHERE IT IS FROM"',
  },
  judgement: {
    da: '--judge "NAVN:0.1,0.2,0.35" --judge "NAVN:0.05,0.15,0.3"',
    en: '--judge "NAME:0.1,0.2,0.35" --judge "NAME:0.05,0.15,0.3"',
  },
};

/** The three honest ways, each with what it is worth, what it needs and its command. */
export function waysSections(
  { about, packs, caseFile }: Asked,
  lang: Language,
): Report['sections'] {
  const say = speaker(lang);
  const { says, ways } = waysWithoutStudies(about, packs);
  const of =
    caseFile === undefined
      ? `${about.pack}/${about.outcome}`
      : `${about.outcome} --case ${caseFile}`;
  return [
    section(say('Hvad studierne siger', 'What the studies say'), [paragraph(says[lang])]),
    ...ways.map(({ way, label, worth, needs, possible }, i) =>
      section(`${i + 1}. ${label[lang]}`, [
        paragraph(worth[lang]),
        listOf(needs.map((need) => need[lang])),
        paragraph(
          possible
            ? `som evidence ways ${of} ${COMMANDS[way][lang]}`
            : say(
                'Kan ikke bruges her: før og efter kan ikke vise, hvad der blev forebygget.',
                'Cannot be used here: before and after cannot show what was prevented.',
              ),
        ),
      ]),
    ),
  ];
}
