import { useLanguage } from '../../ui/context.ts';
import { spoken } from '../../ui/spoken.ts';
import type { Long } from './use-long.ts';

const say = spoken({
  running: { da: 'Regner … trin {n} af {of}', en: 'Working … step {n} of {of}' },
  stop: { da: 'Stop', en: 'Stop' },
  stopped: { da: 'Stoppet.', en: 'Stopped.' },
  failed: { da: 'Det kunne ikke regnes.', en: 'It could not be worked out.' },
  again: { da: 'Regn igen', en: 'Work it out again' },
});

/** How far something long is, with a way to stop it and to begin again. */
export function LongState({ long }: { long: Omit<Long<unknown>, 'answer'> }) {
  const lang = useLanguage();
  const { running, ended, stop, again } = long;
  if (running)
    return (
      <p className="calc-long" role="status">
        <span>{say('running', lang, { n: String(running.done + 1), of: String(running.of) })}</span>
        <progress max={running.of} value={running.done} />
        <button type="button" onClick={stop}>
          {say('stop', lang)}
        </button>
      </p>
    );
  if (ended)
    return (
      <p className="calc-long" role="status">
        <span>{say(ended, lang)}</span>
        <button type="button" onClick={again}>
          {say('again', lang)}
        </button>
      </p>
    );
  return null;
}
