import type { Calculation, Case, Catalogue, Pack } from '@som/engine';
import { fetched } from '../model/fetched.ts';

type Lock = NonNullable<Case['locked']>;

/** The pack and catalogue a case was saved with, when the site still has exactly them. */
export async function fetchReleased(
  locked: Lock,
): Promise<{ pack: Pack; catalogue: Catalogue } | undefined> {
  try {
    const found = await fetched<{ pack: Pack; catalogue: Catalogue }>(
      `releases/${locked.pack.hash}.json`,
    );
    return found.catalogue.hash === locked.catalogue.hash ? found : undefined;
  } catch {
    return undefined; // a version that was never released, or no connection
  }
}

/** One figure of the result, when the case was saved and now. */
export interface MovedFigure {
  figure: string;
  was: number | undefined;
  is: number;
}

const FIGURES = ['net.total', 'net.perParticipant', 'net.byPayer.municipality'] as const;

const figuresOf = ({ result: { net } }: Calculation): Record<(typeof FIGURES)[number], number> => ({
  'net.total': net.total,
  'net.perParticipant': net.perParticipant,
  'net.byPayer.municipality': net.byPayer.municipality,
});

/** How the result moves: from what the file says, or what the old data give, to what the data of today give. */
export function movedFigures(
  asked: Case,
  old: Calculation | undefined,
  now: Calculation,
): MovedFigure[] {
  const before = old && figuresOf(old);
  const after = figuresOf(now);
  return FIGURES.map((figure) => ({
    figure,
    was: before?.[figure] ?? asked.expected?.find((one) => one.figure === figure)?.value,
    is: after[figure],
  }));
}
