import { behindEffect, type Pack, problem } from '@som/engine';
import type { Rule } from './rule.ts';
import { blocksIn } from './walk.ts';

const SOURCELESS = ['illustrative', 'own-data'];

/** The study or the people behind the effect of a chain that a path leads into. */
function behind(pack: Pack, name: string, path: readonly (string | number)[]): string | undefined {
  const [id = '', key, outcome = ''] = path.map(String);
  const effect = name === 'chains.yaml' && key === 'effect' && pack.chains[id]?.effect?.[outcome];
  return effect ? behindEffect(effect) : undefined;
}

/** Every number of the pack has a basis, on itself or around it, and the source that its basis asks for. */
export const figuresHaveBasis: Rule = ({ pack, folder }) => {
  const files = {
    'groups.yaml': pack.groups,
    'outcomes.yaml': pack.outcomes,
    'consequences.yaml': pack.consequences,
    'prices.yaml': pack.prices,
    'chains.yaml': pack.chains,
  };
  return Object.entries(files).flatMap(([name, content]) =>
    blocksIn(content)
      .filter(({ value }) => typeof value.value === 'number')
      .flatMap(({ path, value, around }) => {
        const blocks = [value, ...around];
        const basis = blocks.find((block) => typeof block.basis === 'string')?.basis;
        const source =
          blocks.find((block) => typeof block.source === 'string')?.source ??
          behind(pack, name, path);
        const file = `${folder}/${name}`;
        if (typeof basis !== 'string') return [problem('basis-missing', file, path)];
        return source === undefined && !SOURCELESS.includes(basis)
          ? [problem('source-missing', file, path, { basis })]
          : [];
      }),
  );
};
