import type { Judgement } from '@som/engine';
import { isRefused, type Proposal, proposeFromJudgements, type Refused } from '@som/evidence';
import { type Forest, figureFile, forestFigure } from '@som/report';
import { useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { FigureView } from '../../calculator/ui/FigureView.tsx';
import { readOfHundred } from '../model/typed.ts';
import { say, WORDS } from '../words.ts';
import { OfHundredField, TextField } from './TypedField.tsx';
import type { WayForm } from './way-form.ts';

const ENDS = ['lowest', 'likely', 'highest'] as const;
interface Typed extends Record<(typeof ENDS)[number], string> {
  key: number;
  by: string;
}
const empty = (key: number): Typed => ({ key, by: '', lowest: '', likely: '', highest: '' });
const MOST_JUDGES = 12;

/** Judgements of several professionals, each alone: lowest, most likely, highest; then added up. */
export function JudgementForm({ about, packs, isPrevention, without, onAnswer }: WayForm) {
  const lang = useLanguage();
  const [typed, setTyped] = useState<readonly Typed[]>([1, 2, 3].map(empty));
  const [answer, setAnswer] = useState<Proposal | Refused | undefined>();
  const read = (one: Typed): Judgement | undefined => {
    const [lowest, likely, highest] = ENDS.map((end) => readOfHundred(one[end], lang));
    if (lowest === undefined || likely === undefined || highest === undefined) return undefined;
    return one.by.trim() === '' ? undefined : { by: one.by.trim(), lowest, likely, highest };
  };
  const judgements = typed.flatMap((one) => read(one) ?? []);
  const replace = (next: readonly Typed[]) => {
    setTyped(next);
    const whole = next.flatMap((one) => read(one) ?? []);
    const begun = next.filter((one) => [one.by, ...ENDS.map((end) => one[end])].some(Boolean));
    const answered =
      whole.length === 0 || whole.length < begun.length
        ? undefined
        : proposeFromJudgements(about, packs, {
            judgements: whole,
            ...(isPrevention && without !== undefined && { without }),
          });
    setAnswer(answered);
    onAnswer(answered);
  };
  const set = (key: number, changed: Partial<Typed>) =>
    replace(typed.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const forest: Forest | undefined =
    answer && !isRefused(answer) && !isPrevention
      ? {
          measure: WORDS.judgementMeasure,
          unit: 'share',
          rows: judgements.map(({ by, lowest, likely, highest }) => ({
            label: by,
            estimate: likely,
            low: lowest,
            high: highest,
          })),
          pooled: { estimate: answer.value, ...answer.range },
        }
      : undefined;
  return (
    <>
      <p className="calc-hint">{say(isPrevention ? 'judgeHintPrevention' : 'judgeHint', lang)}</p>
      {typed.map((one, index) => (
        <fieldset key={one.key} className="find-field rate-judge">
          <legend>{say('judge', lang, { n: String(index + 1) })}</legend>
          <div className="rate-fields">
            <TextField
              label={say('judgeName', lang)}
              value={one.by}
              onChange={(by) => set(one.key, { by })}
            />
            {ENDS.map((end) => (
              <OfHundredField
                key={end}
                label={say(end, lang)}
                value={one[end]}
                onChange={(text) => set(one.key, { [end]: text })}
              />
            ))}
          </div>
          {typed.length > 1 && (
            <button
              type="button"
              onClick={() => replace(typed.filter(({ key }) => key !== one.key))}
            >
              {say('removeJudge', lang)}
              <span className="sr-only"> {say('judge', lang, { n: String(index + 1) })}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        disabled={typed.length >= MOST_JUDGES}
        onClick={() => replace([...typed, empty(Math.max(...typed.map(({ key }) => key)) + 1)])}
      >
        {say('addJudge', lang)}
      </button>
      {forest && (
        <figure className="calc-figure-block">
          <h3>{say('judgements', lang)}</h3>
          <FigureView
            file={figureFile('judgements', lang)}
            draw={(width) => forestFigure(forest, { lang, width, idPrefix: 'rate-judges' })}
          />
        </figure>
      )}
    </>
  );
}
