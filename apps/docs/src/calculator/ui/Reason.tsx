import { useId } from 'react';
import type { StepProps } from '../steps/step.ts';
import { useLanguage } from './context.ts';
import { spoken } from './spoken.ts';

const say = spoken({
  why: { da: 'Hvorfor ændrer I det?', en: 'Why do you change it?' },
  hint: {
    da: 'Én sætning er nok. Den står i logbogen.',
    en: 'One sentence is enough. It stands in the logbook.',
  },
  was: { da: '{what}: {from} → {to}', en: '{what}: {from} → {to}' },
});
const MOST = 2000;

interface ReasonProps {
  at: string;
  all: Pick<StepProps, 'noted' | 'giveReason' | 'settle'>;
}

/** Asks why something departs from the pack or the case; there is nothing to ask before something does. */
export function Reason({ at, all }: ReasonProps) {
  const lang = useLanguage();
  const id = useId();
  const note = all.noted[at];
  if (!note) return null;
  const { what, from, to, reason } = note;
  return (
    <div className="calc-reason" data-missing={reason === '' || undefined}>
      <p className="calc-hint" id={`${id}-was`}>
        {say('was', lang, { what: what[lang], from: from[lang], to: to[lang] })}
      </p>
      <label htmlFor={id}>{say('why', lang)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        value={reason}
        placeholder={say('hint', lang)}
        aria-describedby={`${id}-was`}
        onChange={(event) => all.giveReason(at, event.target.value)}
        onBlur={all.settle}
      />
    </div>
  );
}
