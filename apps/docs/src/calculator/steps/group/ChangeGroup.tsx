import { lazy, Suspense, useState } from 'react';
import type { StepProps } from '../step.ts';
import { say } from './words.ts';

// the other groups, and what a change does to the case, are fetched by those who ask
const ChangeGroupDialog = lazy(() => import('./ChangeGroupDialog.tsx'));

/** Another target group for the case as it stands; what that means is said before it is done. */
export function ChangeGroup({ all }: { all: StepProps }) {
  const [isOpen, setOpen] = useState(false);
  const lang = all.language;
  const moved = Object.values(all.noted).find(({ at }) => at.startsWith('group.'));
  return (
    <>
      {moved && (
        <p role="status" className="calc-notice">
          {say('moved', lang, { from: moved.from[lang], to: moved.to[lang] })}
        </p>
      )}
      <div>
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {say('changeGroup', lang)}
        </button>
      </div>
      {isOpen && (
        <Suspense fallback={<p role="status">…</p>}>
          <ChangeGroupDialog all={all} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
