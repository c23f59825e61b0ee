import type { Case, Label } from '@som/engine';
import { useId } from 'react';
import { focusHeading } from '../../ui/focus-heading.ts';
import type { StepProps } from '../step.ts';
import { say } from './words.ts';

type Entry = NonNullable<Case['beyondMoney']>[number];
type Field = 'what' | 'measure' | 'now' | 'goal';
const FIELDS: readonly Field[] = ['what', 'measure', 'now', 'goal'];
const MOST = 100;
const MOST_TEXT = 2000;

/** What is written, in the language of the page; a number as people write it. */
function textOf(value: Entry[Field], lang: 'da' | 'en'): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', lang === 'da' ? ',' : '.');
  return typeof value === 'string' ? value : value[lang];
}

/** A text in both languages: one written here stands in the other too until somebody writes it there. */
function labelWith(before: Entry[Field], text: string, lang: 'da' | 'en'): Label {
  if (typeof before === 'object' && before.da !== before.en) return { ...before, [lang]: text };
  return { da: text, en: text };
}

/** An entry with one field written; an empty one is left out, except what it is about. */
function written(entry: Entry, field: Field, text: string, lang: 'da' | 'en'): Entry {
  if (field === 'what')
    return text === '' ? entry : { ...entry, what: labelWith(entry.what, text, lang) };
  if (text !== '') return { ...entry, [field]: labelWith(entry[field], text, lang) };
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)) as Entry; // `what` stays
}

/** The double bottom line, to be written and mended. */
export function BeyondMoney({ all }: { all: StepProps }) {
  const { language: lang, case: asked } = all;
  const id = useId();
  const entries = asked.beyondMoney ?? [];
  const put = (at: string, next: (before: readonly Entry[]) => Entry[]) =>
    all.change((before) => ({ ...before, beyondMoney: next(before.beyondMoney ?? []) }), { at });
  return (
    <details className="calc-section beyond">
      <summary>
        <h3>
          {say('beyond', lang)}: {say('edit', lang).toLowerCase()}
        </h3>
      </summary>
      <p className="calc-hint">{say('beyondHint', lang)}</p>
      <ol>
        {entries.map((entry, i) => (
          <li key={i} className="beyond-entry">
            {FIELDS.map((field) => (
              <div key={field} className="calc-field">
                <label htmlFor={`${id}-${i}-${field}`}>{say(field, lang)}</label>
                <textarea
                  id={`${id}-${i}-${field}`}
                  rows={field === 'what' || field === 'measure' ? 2 : 1}
                  maxLength={MOST_TEXT}
                  value={textOf(entry[field], lang)}
                  onChange={({ target }) =>
                    put(`beyondMoney.${i}.${field}`, (before) =>
                      before.map((one, j) =>
                        j === i ? written(one, field, target.value, lang) : one,
                      ),
                    )
                  }
                  onBlur={all.settle}
                />
              </div>
            ))}
            <button
              type="button"
              onClick={({ currentTarget }) => {
                focusHeading(currentTarget);
                put(`beyondMoney.${i}`, (before) => before.filter((_, j) => j !== i));
                all.settle();
              }}
            >
              {say('remove', lang)}
              <span className="sr-only">: {entry.what[lang]}</span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        disabled={entries.length >= MOST}
        onClick={() => {
          const what = { da: say('newOne', 'da'), en: say('newOne', 'en') };
          put('beyondMoney', (before) => [...before, { what }]);
          all.settle();
        }}
      >
        {say('add', lang)}
      </button>
    </details>
  );
}
