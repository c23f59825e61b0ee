import type { Case, Inputs, Label } from '@som/engine';
import { ofHundred, number as shownPlain } from '@som/report';
import { say } from './words.ts';

export type Effect = NonNullable<Case['effect']>[string];
export type Outcome = Inputs['pack']['outcomes'][string];

/** An outcome that the case counts, with its effect, which the case or its chain says. */
export interface CountedOutcome {
  id: string;
  outcome: Outcome;
  effect: Effect;
  /** The chain says it, so the case cannot leave it unsaid. */
  fromChain: boolean;
}

/** The outcomes that count, in the order of the pack, and those of the group that do not. */
export function outcomesOf({ case: asked, pack }: Inputs): {
  counted: CountedOutcome[];
  others: { id: string; outcome: Outcome }[];
} {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const effects: Readonly<Record<string, Effect>> = { ...chain?.effect, ...asked.effect };
  const ofGroup = Object.entries(pack.outcomes).filter(([, { group }]) => group === asked.group);
  const counts = (id: string) => effects[id] !== undefined && effects[id].include !== false;
  return {
    counted: ofGroup.flatMap(([id, outcome]) => {
      const effect = effects[id];
      return effect && counts(id)
        ? [{ id, outcome, effect, fromChain: Object.hasOwn(chain?.effect ?? {}, id) }]
        : [];
    }),
    others: ofGroup.flatMap(([id, outcome]) => (counts(id) ? [] : [{ id, outcome }])),
  };
}

/** What an effect says, short enough for a line of the logbook. */
export function effectText(effect: Effect | undefined): Label {
  const both = (text: (lang: 'da' | 'en') => string): Label => ({ da: text('da'), en: text('en') });
  if (!effect) return both((lang) => say('none', lang));
  const { successRate, with: reached, without, relativeRisk, share, study, include } = effect;
  if (successRate) return both((lang) => ofHundred(successRate.value, lang));
  if (reached)
    return both(
      (lang) =>
        `${ofHundred(reached.value, lang)}${without ? ` − ${ofHundred(without.value, lang)}` : ''}`,
    );
  if (relativeRisk) {
    const times = (lang: 'da' | 'en') => shownPlain(relativeRisk.value, lang, { decimals: 2 });
    return both((lang) => say('riskTimes', lang, { value: times(lang) }));
  }
  if (share) return both((lang) => ofHundred(share.value, lang));
  if (study) return both((lang) => shownPlain(study.value, lang, { decimals: 2 }));
  if (effect.joint) {
    const { joint } = effect;
    return both((lang) => say(joint, lang));
  }
  return both((lang) => say(include === false ? 'notCounted' : 'counted', lang));
}

/** The case with one effect, or without; figures it was held against belong to the case as it was. */
export function withEffect(asked: Case, id: string, effect: Effect | undefined): Case {
  const { expected: _expected, ...rest } = asked;
  const { [id]: _was, ...others } = asked.effect ?? {};
  return { ...rest, effect: effect ? { ...others, [id]: effect } : others };
}

/** The reason where the engine has a place for it. */
export const effectReason =
  (id: string) =>
  (asked: Case, reason: string): Case => {
    const effect = asked.effect?.[id];
    return effect ? { ...asked, effect: { ...asked.effect, [id]: { ...effect, reason } } } : asked;
  };

/** The case without an outcome, and without what it itself had added to it, which would hang in the air. */
export function withoutOutcome(asked: Case, id: string): Case {
  const next = withEffect(asked, id, undefined);
  const add = Object.entries(next.consequences?.add ?? {}).filter(
    ([, { outcome }]) => outcome !== id,
  );
  return next.consequences
    ? { ...next, consequences: { ...next.consequences, add: Object.fromEntries(add) } }
    : next;
}
