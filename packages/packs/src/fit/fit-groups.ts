import { type Catalogue, capitalise, type Label, type Pack, PROBLEMS } from '@som/engine';
import type { Compared, ScorePart } from './compared.ts';
import type { Difference } from './difference.ts';
import { differencesOf } from './differences.ts';
import { ownPrices } from './differences-in-services.ts';
import { profileOf, sharedProblems, sharedYears } from './profile.ts';
import type { Question } from './question.ts';
import { BANDS, type Band, bandOf, scoreParts } from './score.ts';
import { outcomeLike } from './score-what.ts';
import { say } from './sentences.ts';

/** A group held against a question. */
export interface GroupFit {
  pack: string;
  version: string;
  packLabel: Label;
  group: string;
  label: Label;
  definition: Label;
  band: Band;
  points: number;
  /** Points that could be had with the questions that were answered. */
  outOf: number;
  parts: ScorePart[];
  /** What speaks for and against, a sentence each; nothing when there is nothing to say. */
  speaksFor?: Label;
  speaksAgainst?: Label;
  differences: Difference[];
  /** Outcome most like the measure asked for. */
  outcome?: string;
  /** Outcomes to choose among. */
  outcomes: { id: string; label: Label }[];
  /** Services in use whose own price is better than the catalogue's. */
  ownPrices: { id: string; label: Label }[];
}

/** Every group, best first, with the answer to »which one fits ours?«. */
export interface Fit {
  question: Question;
  band: Band;
  answer: Label;
  groups: GroupFit[];
}

const sentence = (label: Label): Label =>
  say(...([label.da, label.en].map((t) => `${capitalise(t)}.`) as [string, string]));

function reasons(parts: readonly ScorePart[], key: 'speaksFor' | 'speaksAgainst') {
  const clauses = parts.flatMap((part) => part[key] ?? []);
  if (clauses.length === 0) return {};
  const join = (language: 'da' | 'en') => clauses.map((clause) => clause[language]).join('; ');
  return { [key]: sentence(say(join('da'), join('en'))) };
}

function fitOf(compared: Compared): GroupFit[] {
  const { pack, group, question } = compared;
  const found = pack.groups[group];
  if (!found) return [];
  const parts = scoreParts(compared);
  const main = question.problems?.[0];
  const hasMain =
    main !== undefined && sharedProblems(question.problems ?? [], profileOf(found)).includes(main);
  const sum = (key: 'points' | 'weight') => parts.reduce((total, part) => total + part[key], 0);
  const outcome = question.measure ? outcomeLike(compared)?.id : undefined;
  return [
    {
      pack: pack.id,
      version: pack.version,
      packLabel: pack.manifest.label,
      group,
      label: found.label,
      definition: found.definition,
      band: bandOf(parts, hasMain),
      points: sum('points'),
      outOf: sum('weight'),
      parts,
      ...reasons(parts, 'speaksFor'),
      ...reasons(parts, 'speaksAgainst'),
      differences: differencesOf(compared),
      ...(outcome !== undefined && { outcome }),
      outcomes: Object.entries(pack.outcomes)
        .filter(([, o]) => o.group === group && (o.kind === 'success' || o.kind === 'prevention'))
        .map(([id, { label }]) => ({ id, label })),
      ownPrices: ownPrices(compared),
    },
  ];
}

/** How much wider a group is than what was asked for: the closer of two equal groups comes first. */
function width({ pack, group, question }: Compared): number {
  const found = pack.groups[group];
  if (!found) return 0;
  const { ages, problems = [] } = profileOf(found);
  const beside =
    ages && question.ages ? ages[1] - ages[0] + 1 - sharedYears(ages, question.ages) : 0;
  const more = problems.filter((problem) => !question.problems?.includes(problem)).length;
  return beside + 10 * more;
}

/** Said first when no group at all is about the main problem. */
function unheardOf(question: Question, packs: readonly Pack[]): Label {
  const main = question.problems?.[0];
  const isKnown = packs
    .flatMap(({ groups }) => Object.values(groups))
    .some((group) => main !== undefined && profileOf(group).problems?.includes(main));
  if (main === undefined || isKnown) return say('', '');
  const { label } = PROBLEMS[main];
  return say(`Ingen målgruppe handler om ${label.da}. `, `No group is about ${label.en}. `);
}

function answerOf(best: GroupFit | undefined, question: Question, packs: readonly Pack[]): Label {
  const [first, then] = [unheardOf(question, packs), verdictOn(best)];
  return say(`${first.da}${then.da}`, `${first.en}${then.en}`);
}

function verdictOn(best: GroupFit | undefined): Label {
  if (!best)
    return say('Der er ingen målgrupper at vælge imellem.', 'There are no groups to choose from.');
  const { label } = best;
  switch (best.band) {
    case 'good':
      return say(
        `»${label.da}« passer godt. Læs forskellene, før I regner.`,
        `“${label.en}” fits well. Read the differences before you calculate.`,
      );
    case 'partly':
      return say(
        `Ingen målgruppe passer helt. »${label.da}« passer delvist: brug den med de rettelser, der står nedenfor.`,
        `No group fits fully. “${label.en}” fits partly: use it with the changes below.`,
      );
    case 'poorly':
      return say(
        `Ingen af målgrupperne passer til jeres. »${label.da}« er nærmest, men passer dårligt: brug den kun som udgangspunkt for jeres egen gruppe.`,
        `None of the groups fits yours. “${label.en}” is nearest but fits poorly: use it only as a start for a group of your own.`,
      );
    case 'not':
      return say(
        `Ingen målgruppe passer til jeres. »${label.da}« er den mindst fjerne; en egen gruppe ud fra den skal have egne tal overalt.`,
        `No group fits yours. “${label.en}” is the least far off; a group of your own built on it needs your own figures throughout.`,
      );
  }
}

/**
 * Ranks the groups of packs by how well they fit what a municipality says about its own; the order of the packs does not matter.
 *
 * @returns every group, best first: by band, then points, then how little wider it is than what was asked
 */
export function fitGroups(question: Question, packs: readonly Pack[], catalogue: Catalogue): Fit {
  const ranked = packs
    .flatMap((pack) =>
      Object.keys(pack.groups).map((group) => ({ question, pack, group, catalogue })),
    )
    .flatMap((compared) => fitOf(compared).map((fit) => ({ fit, width: width(compared) })))
    .sort(
      (a, b) =>
        BANDS.indexOf(a.fit.band) - BANDS.indexOf(b.fit.band) ||
        Math.round(1e6 * b.fit.points) - Math.round(1e6 * a.fit.points) ||
        a.width - b.width ||
        compare(`${a.fit.pack}/${a.fit.group}`, `${b.fit.pack}/${b.fit.group}`),
    )
    .map(({ fit }) => fit);
  const best = ranked[0];
  return {
    question,
    band: best?.band ?? 'not',
    answer: answerOf(best, question, packs),
    groups: ranked,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
