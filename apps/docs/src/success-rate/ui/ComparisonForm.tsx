import { proposeFromComparison } from '@som/evidence';
import { useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { readPersons } from '../model/typed.ts';
import { say } from '../words.ts';
import { PersonsField, TextField } from './TypedField.tsx';
import type { WayForm } from './way-form.ts';

const EMPTY = { ours: '', theirs: '', similar: '' };

/** Those who took part against a similar group that did not. */
export function ComparisonForm({ about, packs, isPrevention, onAnswer }: WayForm) {
  const lang = useLanguage();
  const [typed, setTyped] = useState(EMPTY);
  const set = (changed: Partial<typeof EMPTY>) => {
    const next = { ...typed, ...changed };
    setTyped(next);
    const [ours, theirs] = [readPersons(next.ours), readPersons(next.theirs)];
    const similar = next.similar.trim();
    onAnswer(
      ours && theirs && similar !== ''
        ? proposeFromComparison(about, packs, { ours, theirs, similar })
        : undefined,
    );
  };
  return (
    <div className="rate-fields">
      <PersonsField
        label={say(isPrevention ? 'oursHit' : 'oursField', lang)}
        value={typed.ours}
        onChange={(ours) => set({ ours })}
      />
      <PersonsField
        label={say(isPrevention ? 'theirsHit' : 'theirsField', lang)}
        value={typed.theirs}
        onChange={(theirs) => set({ theirs })}
      />
      <TextField
        label={say('similar', lang)}
        value={typed.similar}
        onChange={(similar) => set({ similar })}
      />
    </div>
  );
}
