import { proposeFromBeforeAfter } from '@som/evidence';
import { useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { readOfHundred, readPersons } from '../model/typed.ts';
import { say } from '../words.ts';
import { OfHundredField, PersonsField, TextField } from './TypedField.tsx';
import type { WayForm } from './way-form.ts';

const EMPTY = { before: '', after: '', anyway: '', anywayFrom: '' };

/** Progress with before and after, minus what would have happened anyway. */
export function BeforeAfterForm({ about, packs, onAnswer }: WayForm) {
  const lang = useLanguage();
  const [typed, setTyped] = useState(EMPTY);
  const set = (changed: Partial<typeof EMPTY>) => {
    const next = { ...typed, ...changed };
    setTyped(next);
    const [before, after] = [readPersons(next.before), readPersons(next.after)];
    const anyway = readOfHundred(next.anyway, lang);
    const anywayFrom = next.anywayFrom.trim();
    const isWhole = before && after && anyway !== undefined && anywayFrom !== '';
    onAnswer(
      isWhole
        ? proposeFromBeforeAfter(about, packs, { before, after, anyway, anywayFrom })
        : undefined,
    );
  };
  return (
    <div className="rate-fields">
      <PersonsField
        label={say('beforeField', lang)}
        value={typed.before}
        onChange={(before) => set({ before })}
      />
      <PersonsField
        label={say('afterField', lang)}
        value={typed.after}
        onChange={(after) => set({ after })}
      />
      <OfHundredField
        label={say('anyway', lang)}
        value={typed.anyway}
        onChange={(anyway) => set({ anyway })}
      />
      <TextField
        label={say('anywayFrom', lang)}
        hint={say('anywayFromHint', lang)}
        value={typed.anywayFrom}
        onChange={(anywayFrom) => set({ anywayFrom })}
      />
    </div>
  );
}
