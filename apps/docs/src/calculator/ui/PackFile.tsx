import type { Catalogue } from '@som/engine';
import { lazy, Suspense, useState } from 'react';
import type { StrangePack } from '../model/choosable.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

// only those who have a pack of their own fetch what reads it
const PackOpener = lazy(() => import('../pack-file/PackOpener.tsx'));

interface PackFileProps {
  catalogue: Catalogue;
  onLoad: (strange: StrangePack) => void;
}

/** Folded away until somebody wants to try a pack of their own. */
export function PackFile({ catalogue, onLoad }: PackFileProps) {
  const lang = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="calc-pack-file"
      onToggle={(event) => setOpen(isOpen || event.currentTarget.open)}
    >
      <summary>{say('openPack', lang)}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">…</p>}>
          <PackOpener catalogue={catalogue} onLoad={onLoad} />
        </Suspense>
      )}
    </details>
  );
}
