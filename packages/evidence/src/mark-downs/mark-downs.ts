import type { Label, Study } from '@som/engine';

/** A doubt about a study as a figure: what is left of its effect, and how unsure that is. */
export interface MarkDown {
  /** What is left of an effect in the right direction, 0–1; 1 leaves it. */
  multiplier: number;
  /** How unsure the multiplier is: its standard deviation; it widens the effect by so much of itself. */
  spread: number;
  /** `source`: the multiplier was seen in a work. `judgement`: works say the direction, and the figure is ours. */
  basis: 'source' | 'judgement';
  why: Label;
  /** Works on which it rests, by id in `MARK_DOWN_SOURCES`; those that speak against it too. */
  sources: readonly MarkDownSourceId[];
}

/** Works behind the mark-downs, with what was seen in them. */
export const MARK_DOWN_SOURCES = {
  'weisburd-2001': {
    cite: 'Weisburd, Lum & Petrosino, Does Research Design Affect Study Outcomes in Criminal Justice?, Annals of the American Academy of Political and Social Science 2001, 578:50–70',
    url: 'https://www.ojp.gov/ncjrs/virtual-library/abstracts/does-research-design-affect-study-outcomes-criminal-justice-annals',
    locator: 'abstract',
  },
  'ioannidis-2001': {
    cite: 'Ioannidis et al., Comparison of Evidence of Treatment Effects in Randomized and Nonrandomized Studies, JAMA 2001, 286(7):821–830',
    url: 'https://doi.org/10.1001/jama.286.7.821',
    locator:
      'abstract: nonrandomised larger in 28 topics of 39; ln OR at least 50% apart in 28 of 45',
  },
  'cheung-slavin-2016': {
    cite: 'Cheung & Slavin, How Methodological Features Affect Effect Sizes in Education, Educational Researcher 2016, 45(5):283–292',
    url: 'https://eric.ed.gov/?id=EJ1106562',
    locator: 'abstract',
  },
  'petrosino-soydan-2005': {
    cite: 'Petrosino & Soydan, The impact of program developers as evaluators on criminal recidivism, Journal of Experimental Criminology 2005, 1(4):435–450',
    url: 'https://doi.org/10.1007/s11292-005-3540-8',
    locator: 'abstract: larger in 11 of 12 meta-analyses and in 300 randomised trials',
  },
  'barshay-2019': {
    cite: 'Barshay, The dark side of education research: widespread bias, The Hechinger Report, 18 March 2019 (on a working paper by Wolf, Morrison, Slavin & Risman)',
    url: 'https://hechingerreport.org/the-dark-side-of-education-research-widespread-bias/',
    locator: 'second paragraph: 70 percent greater',
  },
  'wolf-2020': {
    cite: 'Wolf et al., Average Effect Sizes in Developer-Commissioned and Independent Evaluations, Journal of Research on Educational Effectiveness 2020, 13(2):428–447',
    url: 'https://doi.org/10.1080/19345747.2020.1726537',
    locator: 'abstract: substantially larger',
  },
  'welsh-2012': {
    cite: 'Welsh, Braga & Hollis-Peel, Can “disciplined passion” overcome the cynical view?, Journal of Experimental Criminology 2012, 8:415–431',
    url: 'https://doi.org/10.1007/s11292-012-9153-0',
    locator: 'abstract: no larger effects with more involvement, police programmes',
  },
  'gardner-2016': {
    cite: 'Gardner, Montgomery & Knerr, Transporting Evidence-Based Parenting Programs for Child Problem Behavior Between Countries, Journal of Clinical Child & Adolescent Psychology 2016, 45(6):749–762',
    url: 'https://doi.org/10.1080/15374416.2015.1015134',
    locator: 'abstract: comparable effects in western countries',
  },
} as const satisfies Record<string, { cite: string; url: string; locator: string }>;
export type MarkDownSourceId = keyof typeof MARK_DOWN_SOURCES;

/** What a study of each kind of country is, seen from Denmark. */
export type Distance = 'denmark' | 'nordic' | 'western' | 'elsewhere' | 'unknown';

/** The tables, one a switch. A design that has no entry cannot take part: it measures no effect. */
export interface MarkDowns {
  design: Readonly<Record<Study['design'], MarkDown | undefined>>;
  developer: Readonly<Record<'involved' | 'independent' | 'unknown', MarkDown>>;
  transfer: Readonly<Record<Distance, MarkDown>>;
}

const FULL = { multiplier: 1, spread: 0 };
const design: MarkDowns['design'] = {
  'randomised-trial': {
    ...FULL,
    basis: 'judgement',
    why: {
      da: 'Lodtrækning gør grupperne ens, så effekten tæller fuldt.',
      en: 'Randomisation makes the groups alike, so the effect counts in full.',
    },
    sources: [],
  },
  'meta-analysis': {
    ...FULL,
    basis: 'judgement',
    why: {
      da: 'En samlet oversigt tæller fuldt; om dens studier var gode, står i studiet.',
      en: 'A review counts in full; whether its studies were good is said in the study.',
    },
    sources: [],
  },
  'register-study': {
    multiplier: 0.85,
    spread: 0.2,
    basis: 'judgement',
    why: {
      da: 'Registre kan gøre grupperne ens på det, registrene ved, men ikke på motivation og problemer, de ikke kender. Nedskrivningen er vores skøn.',
      en: 'Registers can make the groups alike in what they know, but not in motivation and problems that they do not. The mark-down is our judgement.',
    },
    sources: ['ioannidis-2001', 'weisburd-2001'],
  },
  'quasi-experiment': {
    multiplier: 0.75,
    spread: 0.25,
    basis: 'judgement',
    why: {
      da: 'Uden lodtrækning viser studier oftere for store effekter, også når grupperne er matchet. Retningen er kendt, størrelsen er vores skøn.',
      en: 'Without randomisation studies more often show effects that are too large, also when groups are matched. The direction is known; the size is our judgement.',
    },
    sources: ['weisburd-2001', 'ioannidis-2001', 'cheung-slavin-2016'],
  },
  'before-after': {
    multiplier: 0.5,
    spread: 0.5,
    basis: 'judgement',
    why: {
      da: 'Før og efter uden en anden gruppe kan lige så godt vise, hvad der ville være sket alligevel. Halvdelen er vores skøn.',
      en: 'Before and after without another group may as well show what would have happened anyway. The half is our judgement.',
    },
    sources: ['weisburd-2001'],
  },
  qualitative: undefined,
  model: undefined,
  descriptive: undefined,
};

const developer: MarkDowns['developer'] = {
  involved: {
    multiplier: 0.6,
    spread: 0.25,
    basis: 'source',
    why: {
      da: 'Når udviklerne selv deltog, var effekterne 70 % større end i uafhængige studier; 1/1,7 er omkring 0,6. Tallet er fra undervisning; for kriminalitet er retningen den samme, men ikke i alle undersøgelser.',
      en: 'Where the developers took part, effects were 70% larger than in independent studies; 1/1.7 is about 0.6. The figure is from education; in crime the direction is the same, though not in every inquiry.',
    },
    sources: ['barshay-2019', 'wolf-2020', 'petrosino-soydan-2005', 'welsh-2012'],
  },
  independent: {
    ...FULL,
    basis: 'judgement',
    why: {
      da: 'Studiet er lavet af andre end udviklerne.',
      en: 'The study was made by others than the developers.',
    },
    sources: [],
  },
  unknown: {
    multiplier: 1,
    spread: 0.15,
    basis: 'judgement',
    why: {
      da: 'Det vides ikke, om udviklerne deltog. Effekten er ikke nedskrevet, men regnet for mere usikker; spændet er vores skøn.',
      en: 'It is not known whether the developers took part. The effect is not marked down but taken as less certain; the spread is our judgement.',
    },
    sources: ['petrosino-soydan-2005'],
  },
};

const transfer: MarkDowns['transfer'] = {
  denmark: {
    ...FULL,
    basis: 'judgement',
    why: { da: 'Studiet er dansk.', en: 'The study is Danish.' },
    sources: [],
  },
  nordic: {
    multiplier: 1,
    spread: 0.1,
    basis: 'judgement',
    why: {
      da: 'De nordiske lande ligner Danmark. Effekten er ikke nedskrevet, kun regnet lidt mere usikker; spændet er vores skøn.',
      en: 'The Nordic countries resemble Denmark. The effect is not marked down, only taken as a little less certain; the spread is our judgement.',
    },
    sources: [],
  },
  western: {
    multiplier: 0.9,
    spread: 0.25,
    basis: 'judgement',
    why: {
      da: 'Forældreprogrammer, der er flyttet mellem vestlige lande, virker omtrent lige godt, men den hjælp, man sammenligner med, er ofte bedre i Danmark. Nedskrivningen er vores skøn.',
      en: 'Parenting programmes moved between western countries work about as well, but the help they are compared with is often better in Denmark. The mark-down is our judgement.',
    },
    sources: ['gardner-2016'],
  },
  elsewhere: {
    multiplier: 0.75,
    spread: 0.35,
    basis: 'judgement',
    why: {
      da: 'Både mennesker, hjælp og systemer er langt fra danske. Nedskrivningen er vores skøn; forældreprogrammer har vist større effekter i fjerne lande.',
      en: 'People, help and systems are all far from Danish. The mark-down is our judgement; parenting programmes have shown larger effects in distant countries.',
    },
    sources: ['gardner-2016'],
  },
  unknown: {
    multiplier: 0.9,
    spread: 0.25,
    basis: 'judgement',
    why: {
      da: 'Landet er ikke oplyst. Regnet som et vestligt land uden for Norden; det er vores skøn.',
      en: 'The country is not given. Taken as a western country outside the Nordic ones; that is our judgement.',
    },
    sources: [],
  },
};

/**
 * The mark-downs, as they apply when nobody has chosen otherwise; each table is switched by `PoolSwitches`, and all three
 * are proposed on: together with the prediction interval they are what a cautious reader of the works would do.
 *
 * The Washington State Institute for Public Policy publishes factors for design and developers in its technical
 * documentation (https://wsipp.wa.gov/BenefitCost/TechnicalDocumentation). We have not seen them on the page, so none of
 * them stands here.
 */
export const MARK_DOWNS: MarkDowns = { design, developer, transfer };
