import type { Label } from './words.ts';

/** A problem that a group can be about, with other words people use for it; a word also matches inside a longer one. */
interface ProblemWords {
  label: Label;
  words: { da: readonly string[]; en: readonly string[] };
}

const problem = (
  da: string,
  en: string,
  danish: readonly string[] = [],
  english: readonly string[] = [],
): ProblemWords => ({ label: { da, en }, words: { da: danish, en: english } });

/**
 * The controlled vocabulary of problems. It also holds problems that no group of the shipped packs is about,
 * so that a municipality can be told so.
 */
export const PROBLEMS = {
  anxiety: problem('angst', 'anxiety', ['bekymring', 'fobi', 'ocd'], ['worry', 'phobia']),
  depression: problem('depression', 'depression', ['tristhed'], ['low mood']),
  trauma: problem(
    'følger af traumer',
    'effects of trauma',
    ['traume', 'ptsd', 'posttraumatisk stress', 'chok'],
    ['trauma', 'ptsd', 'post-traumatic stress'],
  ),
  'self-harm': problem('selvskade', 'self-harm', ['selvmordstanker'], ['suicidal thoughts']),
  'eating-disorder': problem('spiseforstyrrelse', 'eating disorder', ['anoreksi', 'bulimi']),
  adhd: problem('ADHD', 'ADHD', ['opmærksomhed'], ['attention']),
  autism: problem('autisme', 'autism', ['asperger']),
  loneliness: problem('ensomhed', 'loneliness', ['isolation', 'mistrivsel'], ['isolation']),
  'school-absence': problem(
    'skolefravær',
    'absence from school',
    ['fravær', 'skolevægring', 'fremmøde', 'ufrivilligt skolefravær'],
    ['school-refusal', 'attendance', 'truancy', 'absence'],
  ),
  behaviour: problem(
    'adfærdsvanskeligheder',
    'behaviour problems',
    ['adfærd', 'adfærdsproblemer', 'udadreagerende'],
    ['conduct', 'conduct-problems', 'behavior'],
  ),
  crime: problem(
    'kriminalitet',
    'crime',
    ['kriminel', 'kriminalitetstruet', 'sigtelse', 'tilbagefald', 'bande'],
    ['offending', 'recidivism', 'gang'],
  ),
  violence: problem('vold', 'violence', ['voldelig', 'partnervold'], ['abuse']),
  'placement-risk': problem(
    'risiko for anbringelse',
    'risk of placement in care',
    ['anbringelse', 'anbringelsestruet', 'fjernelse'],
    ['placement', 'foster-care', 'care'],
  ),
  neglect: problem('omsorgssvigt', 'neglect', ['svigt', 'underretning'], ['maltreatment']),
  'parental-mental-illness': problem(
    'psykisk sygdom hos forældre',
    'mental illness of a parent',
    ['psykisk syg forælder', 'psykisk syge forældre'],
    ['parental-illness'],
  ),
  'parental-addiction': problem(
    'misbrug hos forældre',
    'addiction of a parent',
    ['forældre med misbrug', 'misbrugsfamilie'],
    ['addicted parent'],
  ),
  'severe-mental-illness': problem(
    'svær psykisk lidelse',
    'severe mental illness',
    ['psykisk sygdom', 'skizofreni', 'bipolar', 'psykose'],
    ['mental-illness', 'schizophrenia', 'psychosis'],
  ),
  homelessness: problem(
    'hjemløshed',
    'homelessness',
    ['hjemløs', 'bolig', 'boligløs', 'forsorgshjem', 'herberg'],
    ['homeless', 'housing', 'housed', 'home', 'shelter'],
  ),
  alcohol: problem(
    'alkoholmisbrug',
    'alcohol misuse',
    ['alkohol', 'drikker'],
    ['alcohol', 'drinking'],
  ),
  drugs: problem(
    'stofmisbrug',
    'drug misuse',
    ['stoffer', 'rusmidler', 'misbrug', 'hash'],
    ['drug'],
  ),
  gambling: problem('ludomani', 'gambling', ['spil om penge']),
  unemployment: problem(
    'ledighed',
    'unemployment',
    ['job', 'arbejdsløshed', 'uden job', 'arbejde', 'beskæftigelse', 'kontanthjælp'],
    ['work', 'jobless', 'employment', 'unemployed'],
  ),
  debt: problem('gæld', 'debt', ['udsættelse'], ['eviction']),
  'poor-health': problem('dårligt helbred', 'poor health', ['helbred', 'sygdom'], ['illness']),
  disability: problem('handicap', 'disability', ['funktionsnedsættelse'], ['impairment']),
  'several-problems': problem(
    'flere samtidige problemer',
    'several problems at once',
    ['komplekse problemer', 'flere problemer', 'multiproblem'],
    ['complex problems', 'multiple problems'],
  ),
} as const satisfies Record<string, ProblemWords>;
export type Problem = keyof typeof PROBLEMS;

// the keys of the table above, in its order
export const PROBLEM_IDS = Object.keys(PROBLEMS) as [Problem, ...Problem[]];

/** How far a problem has come when the effort begins, earliest first. */
export const STAGES = ['prevention', 'early', 'treatment'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, Label & { meaning: Label }>> = {
  prevention: {
    da: 'forebyggelse',
    en: 'prevention',
    meaning: { da: 'før problemet viser sig', en: 'before the problem shows' },
  },
  early: {
    da: 'tidlig indsats',
    en: 'early effort',
    meaning: {
      da: 'problemet viser sig, men har ikke sat sig fast',
      en: 'the problem shows but has not settled',
    },
  },
  treatment: {
    da: 'behandling',
    en: 'treatment',
    meaning: {
      da: 'problemet er alvorligt eller langvarigt',
      en: 'the problem is serious or lasting',
    },
  },
};
