import type { Label, Language } from '@som/engine';
import { type Assumption, type Changes, choiceOf, fallback, numberOf } from './assumption.ts';
import { shownNumber } from './shown-number.ts';

/** One change as it is listed: "26 % → 20 %". */
export interface ChangeLine {
  key: string;
  what: string;
  from: string;
  to: string;
}

const notKnown: Label = { da: 'ikke kendt', en: 'not known' };

/** What is changed, in the order of the page. */
export function changeLines(
  changes: Changes,
  assumptions: readonly Assumption[],
  lang: Language,
): ChangeLine[] {
  return assumptions.flatMap((assumption) => {
    const { key, label, group } = assumption;
    if (!Object.hasOwn(changes, key)) return [];
    const what = group && group !== label ? `${group[lang]}: ${label[lang]}` : label[lang];
    const [from, to] = values(changes, assumption, lang);
    return [{ key, what, from, to }];
  });
}

function values(changes: Changes, assumption: Assumption, lang: Language): [string, string] {
  if (assumption.type === 'choice') {
    const name = (id: string) => assumption.options.find((o) => o.id === id)?.label[lang] ?? id;
    return [name(assumption.value), name(choiceOf(changes, assumption))];
  }
  const show = (value: number | undefined) =>
    value === undefined
      ? notKnown[lang]
      : withUnit(assumption, shownNumber(value, assumption.kind, lang), lang);
  return [show(fallback(changes, assumption)), show(numberOf(changes, assumption))];
}

function withUnit({ unit, kind }: Assumption & { type: 'number' }, shown: string, lang: Language) {
  if (kind === 'kroner') return lang === 'da' ? `${shown} kr.` : `DKK ${shown}`;
  return unit && (kind === 'years' || kind === 'factor') ? `${shown} ${unit[lang]}` : shown;
}
