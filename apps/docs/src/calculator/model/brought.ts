import type { Language } from '@som/engine';
import { effectText } from '../steps/effect/effect-in-case.ts';
import { say } from '../steps/effect/words.ts';
import { STEP_IDS } from '../steps/step.ts';
import type { Opened } from './opened.ts';
import { writePlace } from './place.ts';

/** A case with the effect that another page found for it: opened at that effect, with a sentence of what came along. */
export function withBrought(opened: Opened, outcome: string, lang: Language): Opened {
  const { case: asked, pack } = opened.inputs;
  const effect = asked.effect?.[outcome];
  const label = pack.outcomes[outcome]?.label;
  if (!effect || !label) return opened;
  const step = STEP_IDS.indexOf('effect') + 1;
  history.replaceState(null, '', `${location.pathname}${writePlace({ step, changes: '' }, lang)}`);
  const figure = effectText(effect);
  const said = (to: Language) => say('brought', to, { figure: `${label[to]}: ${figure[to]}` });
  return { ...opened, brought: { outcome, said: { da: said('da'), en: said('en') } } };
}
