import type { Label } from '@som/engine';
import type { Withdrawn } from './former-ids.ts';
import type { Kind } from './kinds.ts';

/** Version bumps, smallest first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** The larger of two bumps. */
export const larger = (a: Bump, b: Bump): Bump => (BUMPS.indexOf(a) >= BUMPS.indexOf(b) ? a : b);
/** The largest of many; `none` of none. */
export const largest = (bumps: readonly Bump[]): Bump => bumps.reduce(larger, 'none');

/** What stands at a place that means something: a number or a choice, with what it rests on. */
export interface Figure {
  value: number | string | boolean | readonly unknown[];
  spread?: { kind: 'range' | 'ci95'; low: number; high: number } | { kind: 'se'; se: number };
  basis?: string;
  source?: string;
}

interface Place {
  /** File inside the folder. */
  file: string;
  /** Keys to it, as they are now. */
  path: readonly string[];
}

/** One thing that differs between two versions. */
export type Difference = Place &
  (
    | { kind: 'figure'; before?: Figure; after?: Figure }
    | { kind: 'added' | 'removed'; what: Kind; id: string; label?: Label }
    | { kind: 'renamed'; what: Kind; id: string; to: string; merged?: boolean }
    | ({ kind: 'withdrawn'; what: Kind; id: string } & Withdrawn)
    | { kind: 'wording'; before?: string; after?: string }
  );

/** Why a change asks for the bump it does. */
export const WHY = {
  unit: { da: 'enheden er en anden', en: 'the unit is another' },
  'price-year': { da: 'prisniveauet er et andet', en: 'the price level is another' },
  meaning: { da: 'tallet betyder noget andet', en: 'the number means something else' },
  gone: {
    da: 'en gammel sag kan måske ikke læses',
    en: 'an old case may not resolve',
  },
  unresolved: {
    da: 'en gammel sag kan ikke længere beregnes',
    en: 'an old case can no longer be calculated',
  },
  moves: { da: 'resultater kan flytte sig', en: 'results may move' },
  moved: { da: 'et resultat flytter sig', en: 'a result moves' },
  basis: { da: 'resultatet hviler på noget andet', en: 'the result rests on something else' },
  added: { da: 'noget er kommet til', en: 'something is added' },
  renamed: { da: 'det gamle id kan stadig bruges', en: 'the former id still works' },
  still: { da: 'intet resultat flytter sig', en: 'no result moves' },
} as const satisfies Record<string, Label>;
export type Why = keyof typeof WHY;

/** A difference with the smallest bump it allows. */
export type Change = Difference & { bump: Bump; why: Why };
