import type { Compared, Scored } from './compared.ts';
import { clauses, listed, say } from './sentences.ts';
import { serviceName } from './service-name.ts';
import { likeness, linesOf } from './services-in-use.ts';
import { askedWords, wordsFound } from './words-alike.ts';

/** An outcome held against a measure in free text. */
export interface Likeness {
  id: string;
  /** Its name has at least half of the words. */
  isLike: boolean;
}

/** The outcome of a group that is most like a measure in free text, or is named by it. */
export function outcomeLike({ question, pack, group }: Compared): Likeness | undefined {
  const { measure = '' } = question;
  const outcomes = Object.entries(pack.outcomes).filter(([, outcome]) => outcome.group === group);
  if (outcomes.some(([id]) => id === measure)) return { id: measure, isLike: true };
  const asked = askedWords(measure);
  if (asked.length === 0) return undefined;
  let best: (Likeness & { words: number }) | undefined;
  for (const [id, { label, measure: measured, kind }] of outcomes) {
    if (kind === 'participation' || kind === 'dropout') continue;
    const named = wordsFound(asked, [label]);
    const told = wordsFound(asked, measured ? [label, measured] : [label]);
    // a word in the name of the outcome says more than one in its description
    const words = named + told;
    const isLike = named >= asked.length / 2;
    if (words > (best?.words ?? 0)) best = { id, isLike, words };
  }
  return best;
}

/** Measure: an outcome that is named, or whose name has half the words, 1; fewer, or only in its description, ½; none 0. */
export function measurePart(compared: Compared): Scored | undefined {
  const { measure } = compared.question;
  if (measure === undefined || measure.trim() === '') return undefined;
  const best = outcomeLike(compared);
  const label = best && compared.pack.outcomes[best.id]?.label;
  if (!best || !label)
    return {
      share: 0,
      speaksAgainst: say(
        `har intet effektmål, der ligner »${measure}«`,
        `has no outcome like “${measure}”`,
      ),
    };
  return {
    share: best.isLike ? 1 : 0.5,
    [best.isLike ? 'speaksFor' : 'speaksAgainst']: best.isLike
      ? say(`har effektmålet »${label.da}«`, `has the outcome “${label.en}”`)
      : say(
          `har kun et effektmål, der ligner svagt: »${label.da}«`,
          `has only an outcome weakly like it: “${label.en}”`,
        ),
  };
}

/** Services: the share of those used that the group counts on saving; another of the same kind is ½. */
export function servicesPart({ question, pack, group, catalogue }: Compared): Scored | undefined {
  const asked = [...new Set(question.services ?? [])];
  if (asked.length === 0) return undefined;
  const services = { ...catalogue.services, ...pack.prices };
  const lines = linesOf(pack, group, catalogue).filter(({ change }) => change < 0);
  const likes = asked.map((named) => ({
    label: serviceName(named, services),
    like: Math.max(
      0,
      ...lines.map((line) => likeness(named, line.serviceId, line.service, services)),
    ),
  }));
  const names = (of: (like: number) => boolean) =>
    listed(likes.filter(({ like }) => of(like)).map(({ label }) => label));
  const [yes, no] = [names((like) => like === 1), names((like) => like === 0)];
  const some = names((like) => like === 0.5);
  const against = [
    ...(some.da === ''
      ? []
      : [
          say(
            `regner med en anden ydelse af samme slags som ${some.da}`,
            `counts another service of the same kind as ${some.en}`,
          ),
        ]),
    ...(no.da === ''
      ? []
      : [say(`regner ikke med, at I kan spare ${no.da}`, `does not count on saving ${no.en}`)]),
  ];
  return {
    share: likes.reduce((sum, { like }) => sum + like, 0) / likes.length,
    ...(yes.da !== '' && {
      speaksFor: say(`regner med ${yes.da}, som I bruger`, `counts ${yes.en}, which you use`),
    }),
    ...(against.length > 0 && { speaksAgainst: clauses(against) }),
  };
}
