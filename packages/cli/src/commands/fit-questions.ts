import { type Language, PROBLEM_IDS, PROBLEMS, STAGE_LABELS, STAGES } from '@som/engine';
import { BAND_RULE, SERVICE_KINDS } from '@som/packs';
import { paragraph } from './paragraph.ts';

const WORDS = {
  da: {
    title: 'Hvilken målgruppe passer til jeres? Svar på så meget, I ved; alt kan udelades.',
    age: 'alder fra–til, fx 8-12 (i familier: børnenes)',
    problem: 'et problem fra listen; flere gange for flere, det vigtigste først',
    unit: 'tæller I personer (person) eller familier (family)?',
    stage: 'hvor langt problemet er nået:',
    measure: 'hvad I vil måle, med egne ord, fx "mindre fravær"',
    service: 'en ydelse eller slags ydelse, I bruger i dag; nævn dem alle, flere gange',
    unused: 'en ydelse, I ikke bruger',
    top: 'hvor mange målgrupper der vises (5)',
    own: 'skriv jeres egen gruppe som en sag, bygget på den nærmeste',
    by: 'hvem der svarer for valgene; står i logbogen',
    group: 'byg på denne målgruppe i stedet for den nærmeste',
    problems: 'Problemer',
    kinds: 'Slags ydelser (eller en ydelses id eller navn)',
    rule: 'Sådan vurderes det',
    example: 'Eksempel',
    names: '"Jeres navn"',
    file: 'vores.case.yaml',
    words: { own: 'FIL', by: 'NAVN', group: 'ID' },
  },
  en: {
    title: 'Which group fits yours? Answer as much as you know; anything can be left out.',
    age: 'ages from–to, such as 8-12 (for families: of the children)',
    problem: 'a problem from the list; repeat for more, the most important first',
    unit: 'do you count persons (person) or families (family)?',
    stage: 'how far the problem has come:',
    measure: 'what you will measure, in your own words, such as "less absence"',
    service: 'a service or kind of service in use today; name them all, repeated',
    unused: 'a service you do not use',
    top: 'how many groups are shown (5)',
    own: 'write your own group as a case, built on the nearest one',
    by: 'who answers for the choices; stands in the logbook',
    group: 'build on this group instead of the nearest one',
    problems: 'Problems',
    kinds: 'Kinds of service (or the id or name of a service)',
    rule: 'How it is judged',
    example: 'Example',
    names: '"Your name"',
    file: 'ours.case.yaml',
    words: { own: 'FILE', by: 'NAME', group: 'ID' },
  },
};

/** The questions of `som fit`, the words they take, and how the answers are judged. */
export function fitQuestions(language: Language, width: number): string {
  const words = WORDS[language];
  const option = (name: string, about: string) => `  ${name.padEnd(18)} ${about}`;
  const entry = (id: string, about: string) => `  ${id.padEnd(25)} ${about}`;
  const stages = STAGES.map((id) => {
    const { meaning, ...label } = STAGE_LABELS[id];
    return `  ${''.padEnd(18)}   ${id}: ${label[language]} – ${meaning[language]}`;
  });
  const measure = language === 'da' ? 'mindre fravær' : 'less absence';
  return [
    words.title,
    '',
    option('--age 8-12', words.age),
    option('--problem ID', words.problem),
    option('--unit', words.unit),
    option('--stage', words.stage),
    ...stages,
    option('--measure "…"', words.measure),
    option('--service ID', words.service),
    option('--unused ID', words.unused),
    option('--top 5', words.top),
    option(`--own ${words.words.own}`, words.own),
    option(`--by ${words.words.by}`, words.by),
    option('--group ID', words.group),
    '',
    `${words.problems}:`,
    ...PROBLEM_IDS.map((id) => entry(id, PROBLEMS[id].label[language])),
    '',
    `${words.kinds}:`,
    ...Object.entries(SERVICE_KINDS).map(([id, label]) => entry(id, label[language])),
    '',
    ...paragraph('', `${words.rule}: ${BAND_RULE[language]}`, width),
    '',
    `${words.example}:`,
    `  som fit --age 8-12 --problem anxiety --problem school-absence --unit person --stage treatment --measure "${measure}" --service school --own ${words.file} --by ${words.names}${language === 'en' ? ' --lang en' : ''}`,
  ].join('\n');
}
