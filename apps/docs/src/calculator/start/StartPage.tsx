import type { Opened, Shelf } from '../model/open-case.ts';
import type { Kept } from '../store/autosave.ts';
import { QuickEstimate } from './QuickEstimate.tsx';
import { Recovery } from './Recovery.tsx';

interface StartPageProps {
  shelf: Shelf;
  kept: readonly Kept[];
  onOpen: (opened: Opened) => void;
}

/** From nothing: go on with what one was doing, or make a quick estimate. */
export function StartPage({ shelf, kept, onOpen }: StartPageProps) {
  return (
    <>
      <Recovery shelf={shelf} kept={kept} onOpen={onOpen} />
      <QuickEstimate shelf={shelf} onOpen={onOpen} />
    </>
  );
}
