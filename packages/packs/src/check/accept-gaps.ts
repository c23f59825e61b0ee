import { type Issue, nearest, problem } from '@som/engine';
import type { Checked, Rule } from './rule.ts';

/** `consequences.yaml/less-psychiatry/special-class`: where an issue lies, as a gap names it. */
const placeOf = (issue: Issue, folder: string): string =>
  [issue.file.slice(folder.length + 1), ...issue.path].join('/');

const isUnder = (place: string, at: string): boolean => place === at || place.startsWith(`${at}/`);

/**
 * Takes out what known-gaps.yaml answers for: a gap that names a rule (`rule`) accepts what that rule finds, everywhere or
 * at one place (`at`). A gap that nothing needs any more must go, so that the list stays true.
 *
 * @param rules - those a gap may name, by the name it uses
 */
export function acceptGaps(checked: Checked, rules: Readonly<Record<string, Rule>>): Issue[] {
  const { pack, folder } = checked;
  const file = `${folder}/known-gaps.yaml`;
  const named = Object.entries(pack.knownGaps).flatMap(([id, { rule, at }]) =>
    rule === undefined ? [] : [{ id, rule, at }],
  );
  const needed = new Set<string>();
  const left = Object.entries(rules).flatMap(([name, rule]) =>
    rule(checked).filter((issue) => {
      const gaps = named.filter(
        (gap) =>
          gap.rule === name && (gap.at === undefined || isUnder(placeOf(issue, folder), gap.at)),
      );
      for (const { id } of gaps) needed.add(id);
      return gaps.length === 0;
    }),
  );
  const known = Object.keys(rules);
  const idle = named
    .filter(({ id }) => !needed.has(id))
    .map(({ id, rule }) =>
      known.includes(rule)
        ? problem('gap-not-needed', file, [id], { value: id, rule })
        : problem('unknown-rule', file, [id, 'rule'], {
            value: rule,
            near: nearest(rule, known),
            known,
          }),
    );
  return [...left, ...idle];
}
