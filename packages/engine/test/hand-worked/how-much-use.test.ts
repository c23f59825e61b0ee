import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/index.ts';
import { consequence, resultOf, service, success, table } from '../small-case.ts';

/** Net result for the public purse. */
const net = (edit: (draft: Inputs) => void) => resultOf(edit).net.total;
const told = { basis: 'illustrative' as const };
/** The consequence of the small case, changed. */
const less = (draft: Inputs, more: Parameters<typeof consequence>[0]) => {
  draft.pack.consequences = { better: { 'less-contact': consequence(more) } };
};

describe('how much use changes, and for whom', () => {
  test('the two paths of the counterfactual figure', () => {
    // (1 − 2) + (1 − 3) = −3 contacts for 25 children
    expect(
      net((draft) => less(draft, { ifReached: table(1, 1), ifNotReached: table(2, 3) })),
    ).toBeCloseTo(75_000, 8);
  });

  test('by age: twelve- and thirteen-year-olds grow older', () => {
    // −1 at 13, −2 at 14. 2026: (0 − 1)/2; 2027: (−1 − 2)/2; 2028: (−2 + 0)/2; 2029: 0 → −3 for 25 children
    const { byYear } = resultOf((draft) => {
      const { children } = draft.pack.groups;
      if (children) children.segments = { teens: { age: [12, 13], share: 1 } };
      less(draft, { byAge: { 13: { value: -1 }, 14: { value: -2 } } });
    });
    expect(byYear.map(({ total }) => Math.round(total))).toEqual([12_500, 37_500, 25_000, 0, 0]);
  });

  test('a consequence for the young only leaves the others as they were', () => {
    // 40 % are young: 100 · 0.4 · 0.25 · 1,000
    expect(
      net((draft) => {
        const { children } = draft.pack.groups;
        if (children) children.segments = { young: { share: 0.4 }, old: { share: 0.6 } };
        less(draft, { change: table(-1), segments: ['young'] });
      }),
    ).toBeCloseTo(10_000, 8);
  });

  test('two parents of each child who succeeds', () => {
    expect(net((draft) => less(draft, { change: table(-1), affects: 'parent' }))).toBeCloseTo(
      50_000,
      8,
    );
  });

  test('families with two children, who each succeed or not', () => {
    // 100 families · 2 children · 0.25; a parent and a fifth is relieved for each child
    const family = (draft: Inputs) => {
      const { children } = draft.pack.groups;
      if (!children) return;
      const { relatives: _, ...rest } = children;
      draft.pack.groups['children'] = {
        ...rest,
        unit: 'family',
        members: { child: { count: { value: 2 } }, parent: { count: { value: 1.5 } } },
      };
      draft.pack.outcomes = { better: success({ of: 'child' }) };
    };
    expect(net(family)).toBeCloseTo(50_000, 8);
    expect(
      net((draft) => {
        family(draft);
        less(draft, { change: table(-1), affects: 'parent', perHolder: { value: 1.2 } });
      }),
    ).toBeCloseTo(60_000, 8);
  });

  test('the municipality halves a consequence, leaves one out and adds one of its own', () => {
    // 0.5 · 25,000 + nothing + 100 · 0.25 · 2 · 300 = 12,500 + 15,000
    expect(
      net((draft) => {
        draft.pack.consequences = {
          better: {
            'less-contact': consequence({ change: table(-1) }),
            'less-else': consequence({ change: table(-50) }),
          },
        };
        draft.case.consequences = {
          leaveOut: { 'less-else': 'not here' },
          adjust: { 'less-contact': { scale: { value: 0.5 }, reason: 'half of it', ...told } },
          add: {
            own: {
              ...consequence({ change: table(-2) }),
              outcome: 'better',
              service: service({ price: { value: 300 } }),
            },
          },
        };
      }),
    ).toBeCloseTo(27_500, 8);
  });
});
