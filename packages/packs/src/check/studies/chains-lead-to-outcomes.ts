import { type Issue, nearest, type Pack, problem } from '@som/engine';
import type { Rule } from '../rule.ts';

type Effect = NonNullable<Pack['chains'][string]['effect']>[string];

/** Studies and effects that a rate of a chain was worked out of. */
function behind(
  pack: Pack,
  { study, restsOn }: Effect,
  file: string,
  path: Issue['path'],
): Issue[] {
  const known = Object.keys(pack.studies);
  const unknown = (value: string, at: Issue['path']) =>
    known.includes(value)
      ? []
      : [problem('unknown-study', file, at, { value, near: nearest(value, known), known })];
  const converted = study?.study ? unknown(study.study, [...path, 'study', 'study']) : [];
  const { effects: added = [], leftOut = [] } = restsOn && 'effects' in restsOn ? restsOn : {};
  const cited = [
    ...added.map((each, i) => ({ ...each, at: [...path, 'restsOn', 'effects', i] })),
    ...leftOut.map((each, i) => ({ ...each, at: [...path, 'restsOn', 'leftOut', i] })),
  ];
  return [
    ...converted,
    ...cited.flatMap(({ study: value, effect, at }) => {
      const effects = pack.studies[value]?.effects.flatMap(({ id }) => id ?? []) ?? [];
      if (!Object.hasOwn(pack.studies, value)) return unknown(value, [...at, 'study']);
      if (effects.includes(effect)) return [];
      const found = { value: effect, study: value, near: nearest(effect, effects), known: effects };
      return [problem('unknown-effect', file, [...at, 'effect'], found)];
    }),
  ];
}

/** The outcomes of a chain exist and are of its group, and the studies behind its rates are there. */
export const chainsLeadToOutcomes: Rule = ({ pack, folder }) => {
  const file = `${folder}/chains.yaml`;
  const known = Object.keys(pack.outcomes);
  return Object.entries(pack.chains).flatMap(([id, chain]) => {
    const named = [
      ...(chain.outcomes ?? []).map((value, i) => ({ value, path: [id, 'outcomes', i] })),
      ...Object.keys(chain.effect ?? {}).map((value) => ({ value, path: [id, 'effect', value] })),
    ];
    return [
      ...named.flatMap(({ value, path }): Issue[] => {
        const outcome = pack.outcomes[value];
        // an unknown outcome under effect is told of where names are looked up
        if (!outcome && path[1] === 'effect') return [];
        if (!outcome)
          return [
            problem('unknown-outcome', file, path, { value, near: nearest(value, known), known }),
          ];
        if (outcome.group === chain.group) return [];
        const found = { value, group: outcome.group, chain: id, own: chain.group };
        return [problem('chain-other-group', file, path, found)];
      }),
      ...Object.entries(chain.effect ?? {}).flatMap(([outcome, effect]) =>
        behind(pack, effect, file, [id, 'effect', outcome]),
      ),
    ];
  });
};
