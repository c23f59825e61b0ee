import { type Issue, warning } from '../issues.ts';
import { roleLabel } from '../schema/roles.ts';
import type { Context } from './context.ts';
import type { Resolved, ResolvedConsequence, ResolvedOutcome } from './resolved.ts';

interface Use {
  outcome: ResolvedOutcome;
  consequence: ResolvedConsequence;
}

/** Who the use concerns: the holder's own role, or the role named. */
const roleOf = ({ outcome, consequence }: Use) =>
  consequence.affects === 'holder' ? outcome.of : consequence.affects;

function meet(a: Use, b: Use): boolean {
  const [s, t] = [a.consequence.segments, b.consequence.segments];
  const together = !s || !t || s.some((id) => t.includes(id));
  return (
    a.consequence.price.service === b.consequence.price.service &&
    roleOf(a) === roleOf(b) &&
    together
  );
}

function joined(outcomes: readonly ResolvedOutcome[], a: string, b: string): boolean {
  return outcomes.some(
    ({ onset }) => onset.kind === 'both' && onset.members.includes(a) && onset.members.includes(b),
  );
}

/**
 * Use per year when nothing is reached, where a path says so: the most that can be saved. Lines of one outcome are
 * parts of one use and add up; two outcomes tell of the same use, and the larger counts.
 */
function usedAt(uses: readonly Use[], year: number): number | undefined {
  const byOutcome = new Map<string, number>();
  for (const { outcome, consequence } of uses) {
    if (consequence.change.kind !== 'paths') continue;
    const units = consequence.change.notReached[year]?.value ?? 0;
    byOutcome.set(outcome.id, (byOutcome.get(outcome.id) ?? 0) + units);
  }
  return byOutcome.size === 0 ? undefined : Math.max(...byOutcome.values());
}

function changeAt({ consequence: { change } }: Use, year: number): number {
  if (change.kind === 'change') return change.byYear[year]?.value ?? 0;
  if (change.kind === 'paths')
    return (change.reached[year]?.value ?? 0) - (change.notReached[year]?.value ?? 0);
  return 0;
}

function tooMuch(uses: readonly Use[]): Issue[] {
  const [first] = uses;
  if (!first) return [];
  for (let year = 0; year < 100; year++) {
    const used = usedAt(uses, year);
    if (used === undefined) return [];
    const saved = -uses.reduce((sum, use) => sum + changeAt(use, year), 0);
    if (saved <= used + 1e-9) continue;
    const service = first.consequence.price.label;
    return [
      warning('more-saved-than-used', '', ['consequences', first.consequence.id], {
        service,
        saved,
        used,
        role: roleLabel(roleOf(first)),
      }),
    ];
  }
  return [];
}

/** Outcomes that change the same service for the same persons: counted twice, or more saved than is used. */
export function overlaps(context: Context, { outcomes, consequences }: Resolved): Issue[] {
  const uses = consequences.flatMap((consequence) => {
    const outcome = outcomes.find((o) => o.id === consequence.outcome);
    return outcome ? [{ outcome, consequence }] : [];
  });
  const counted = uses.filter(({ outcome }) =>
    ['success', 'prevention'].includes(outcome.onset.kind),
  );
  const issues: Issue[] = [];
  for (const [i, a] of counted.entries())
    for (const b of counted.slice(i + 1)) {
      const apart = a.outcome.id === b.outcome.id || joined(outcomes, a.outcome.id, b.outcome.id);
      if (apart || !meet(a, b)) continue;
      const found = {
        a: a.outcome.label,
        b: b.outcome.label,
        service: a.consequence.price.label,
        role: roleLabel(roleOf(a)),
      };
      issues.push(warning('double-counting', context.caseFile, ['effect'], found));
    }
  const groups = uses.filter((use, i) => !uses.slice(0, i).some((before) => meet(before, use)));
  return [...issues, ...groups.flatMap((use) => tooMuch(uses.filter((other) => meet(use, other))))];
}
