import { STAGE_LABELS, STAGES } from '@som/engine';
import type { Compared, Scored } from './compared.ts';
import { profileOf, sharedProblems, sharedYears } from './profile.ts';
import { ageText, problemNames, say } from './sentences.ts';

/** The main problem counts double. */
const MAIN = 2;

/** Problems: the share of those asked that the group is about, the main one counting double. */
export function problemsPart({ question, pack, group }: Compared): Scored | undefined {
  const asked = [...new Set(question.problems ?? [])];
  const found = pack.groups[group];
  if (asked.length === 0 || !found) return undefined;
  const profile = profileOf(found);
  if (!profile.problems)
    return {
      share: 0,
      speaksAgainst: say(
        'pakken siger ikke, hvilke problemer målgruppen har',
        'the pack does not say which problems the group has',
      ),
    };
  const shared = sharedProblems(asked, profile);
  const missing = asked.filter((problem) => !shared.includes(problem));
  const weigh = (problems: readonly string[]) =>
    problems.reduce((sum, problem) => sum + (problem === asked[0] ? MAIN : 1), 0);
  const names = problemNames(missing);
  const about = problemNames(profile.problems);
  const wantsSeveral = profile.problems.includes('several-problems') && shared.length === 0;
  return {
    share: weigh(shared) / weigh(asked),
    ...(shared.length > 0 && {
      speaksFor: say(
        `handler om ${problemNames(shared).da}`,
        `is about ${problemNames(shared).en}`,
      ),
    }),
    ...(missing.length > 0 && {
      speaksAgainst: wantsSeveral
        ? say(
            'er kun for dem, der har flere problemer på én gang',
            'is only for those with several problems at once',
          )
        : say(
            `handler ikke om ${names.da}${shared.length === 0 ? `, men om ${about.da}` : ''}`,
            `is not about ${names.en}${shared.length === 0 ? ` but about ${about.en}` : ''}`,
          ),
    }),
  };
}

/** Ages: the share of the years asked that the group covers. */
export function agesPart({ question: { ages: asked }, pack, group }: Compared): Scored | undefined {
  const found = pack.groups[group];
  if (!asked || !found) return undefined;
  const { ages } = profileOf(found);
  if (!ages)
    return {
      share: 0,
      speaksAgainst: say(
        'pakken siger ikke, hvor gammel målgruppen er',
        'the pack does not say how old the group is',
      ),
    };
  const years = asked[1] - asked[0] + 1;
  const shared = sharedYears(asked, ages);
  const [mine, theirs] = [ageText(asked), ageText(ages)];
  if (shared === 0)
    return {
      share: 0,
      speaksAgainst: say(
        `er ${theirs.da}, og I spørger om ${mine.da}`,
        `is ${theirs.en}, and you ask about ${mine.en}`,
      ),
    };
  return shared === years
    ? {
        share: 1,
        speaksFor: say(
          `er ${theirs.da} og rummer dermed jeres (${mine.da})`,
          `is ${theirs.en} and so includes yours (${mine.en})`,
        ),
      }
    : {
        share: shared / years,
        speaksFor: say(
          `rummer ${shared} af jeres ${years} alderstrin`,
          `includes ${shared} of your ${years} years of age`,
        ),
        speaksAgainst: say(
          `er kun ${theirs.da}, og I spørger om ${mine.da}`,
          `is only ${theirs.en}, and you ask about ${mine.en}`,
        ),
      };
}

const UNIT_NAMES = { person: say('personer', 'persons'), family: say('familier', 'families') };

/** Unit: the same or not. */
export function unitPart({ question: { unit }, pack, group }: Compared): Scored | undefined {
  const theirs = pack.groups[group]?.unit;
  if (!unit || !theirs) return undefined;
  const [mine, other] = [UNIT_NAMES[unit], UNIT_NAMES[theirs]];
  return unit === theirs
    ? { share: 1, speaksFor: say(`tæller ${mine.da}`, `counts ${mine.en}`) }
    : {
        share: 0,
        speaksAgainst: say(
          `tæller ${other.da}, ikke ${mine.da}`,
          `counts ${other.en}, not ${mine.en}`,
        ),
      };
}

/** Stage: the same 1, the next one ½, otherwise 0. */
export function stagePart({ question: { stage }, pack, group }: Compared): Scored | undefined {
  const found = pack.groups[group];
  if (!stage || !found) return undefined;
  const theirs = profileOf(found).stage;
  if (!theirs)
    return {
      share: 0,
      speaksAgainst: say(
        'pakken siger ikke, hvor langt problemet er nået',
        'the pack does not say how far the problem has come',
      ),
    };
  const [mine, other] = [STAGE_LABELS[stage], STAGE_LABELS[theirs]];
  if (stage === theirs)
    return {
      share: 1,
      speaksFor: say(`er på samme trin (${mine.da})`, `is at the same stage (${mine.en})`),
    };
  const steps = Math.abs(STAGES.indexOf(stage) - STAGES.indexOf(theirs));
  const speaksAgainst = say(
    `er på trinnet ${other.da}, ikke ${mine.da}`,
    `is at the stage of ${other.en}, not ${mine.en}`,
  );
  // the next stage is half right: what is offered and what it saves are of the same kind
  return { share: steps === 1 ? 0.5 : 0, speaksAgainst };
}
