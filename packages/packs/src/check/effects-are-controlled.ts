import { behindEffect, type Issue, type Pack, problem } from '@som/engine';
import type { Rule } from './rule.ts';

type Effect = NonNullable<Pack['chains'][string]['effect']>[string];
type Study = Pack['studies'][string];

/** Bases that claim a comparison with people who were not helped. */
const COMPARED = ['trial', 'quasi', 'register'];

const isUncontrolled = ({ design, finding }: Study): boolean =>
  design === 'before-after' || finding === 'uncontrolled';

/** A part of an effect that says what the intervention does, and what it rests on. */
interface Claim {
  key: string;
  basis: string | undefined;
  source: string | undefined;
  study?: string | undefined;
}

function claims(effect: Effect): Claim[] {
  const { successRate, with: reached, relativeRisk, study, basis } = effect;
  const source = effect.source ?? behindEffect(effect);
  const figures = Object.entries({ successRate, with: reached, relativeRisk }).flatMap(
    ([key, figure]) =>
      figure ? [{ key, basis: figure.basis ?? basis, source: figure.source ?? source }] : [],
  );
  return study ? [...figures, { key: 'study', basis, source, study: study.study }] : figures;
}

/** Studies an effect rests on: the one it names, or those its source tells of. */
const studiesOf = (pack: Pack, study: string | undefined, source: string | undefined) =>
  Object.entries(pack.studies).filter(([id, known]) =>
    study === undefined ? id === source || (known.source ?? id) === source : id === study,
  );

function inEffects(
  pack: Pack,
  effects: Readonly<Record<string, Effect>> | undefined,
  file: string,
  path: Issue['path'],
): Issue[] {
  return Object.entries(effects ?? {}).flatMap(([outcome, effect]) =>
    claims(effect).flatMap(({ key, basis = '', source, study }) => {
      const behind = COMPARED.includes(basis) ? studiesOf(pack, study, source) : [];
      // one controlled study in the same source is enough: the figure may be from it
      if (behind.length === 0 || !behind.every(([, known]) => isUncontrolled(known))) return [];
      const found = { outcome, basis, study: behind.map(([id]) => id) };
      return [problem('uncontrolled-effect', file, [...path, outcome, key], found)];
    }),
  );
}

/** A before–after figure is never passed off as an effect: without a comparison nobody knows what would have happened. */
export const effectsAreControlled: Rule = ({ pack, folder, caseFiles }) => [
  ...Object.entries(pack.chains).flatMap(([id, { effect }]) =>
    inEffects(pack, effect, `${folder}/chains.yaml`, [id, 'effect']),
  ),
  ...Object.values(pack.cases).flatMap((asked) =>
    inEffects(pack, asked.effect, `${folder}/${caseFiles[asked.case] ?? asked.case}`, ['effect']),
  ),
];
