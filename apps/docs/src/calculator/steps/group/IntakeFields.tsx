import { type Case, capitalise, type Label, type Language } from '@som/engine';
import { number } from '@som/report';
import { groupWords } from '../../model/people.ts';
import { TypedField } from '../../ui/TypedField.tsx';
import type { StepProps } from '../step.ts';
import { SpreadIntake } from './SpreadIntake.tsx';
import { shiftedYears } from './shifted-years.ts';
import { spreadIntake } from './spread-intake.ts';
import { say } from './words.ts';

const label = (da: string, en: string): Label => ({ da, en });
const MOST = 1_000_000;
const MOST_YEARS = 30;

/** The intake in words, for the logbook: »2026: 10, 2027: 12«. */
const told = (intake: Case['intake'], lang: Language): string =>
  Object.entries(intake)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, { value }]) => `${year}: ${number(value, lang, { decimals: 2 })}`)
    .join(', ');

/** How many start, year by year, and when the first do. */
export function IntakeFields({ all }: { all: StepProps }) {
  const { language: lang, change, settle, opened, revision } = all;
  const asked = all.case;
  const { many } = groupWords(all.inputs);
  const before = opened.inputs.case.intake;
  const years = Object.keys(asked.intake).sort((a, b) => Number(a) - Number(b));
  const last = Number(years.at(-1) ?? asked.startYear);
  const sum = years.reduce((total, year) => total + (asked.intake[year]?.value ?? 0), 0);
  const set = (edit: (intake: Case['intake']) => Case['intake']) => {
    const intake = edit(asked.intake);
    const [now, was] = [told(intake, 'da'), told(before, 'da')];
    change((one) => ({ ...one, intake: edit(one.intake) }), {
      at: 'intake',
      departure:
        now === was
          ? undefined
          : {
              step: 'group',
              what: label('Antal pr. startår', 'Number by start year'),
              from: label(was, told(before, 'en')),
              to: label(now, told(intake, 'en')),
            },
    });
  };
  const start = (year: number | undefined) => {
    if (year === undefined) return;
    const was = opened.inputs.case.startYear;
    change((one) => shiftedYears(one, year), {
      at: 'startYear',
      departure:
        year === was
          ? undefined
          : {
              step: 'group',
              what: label('Første år', 'First year'),
              from: label(String(was), String(was)),
              to: label(String(year), String(year)),
            },
    });
  };
  return (
    <section className="group-intake">
      <h3>{say('intake', lang)}</h3>
      <div className="calc-choice">
        <label htmlFor="group-start">{say('startYear', lang)}</label>
        <select
          id="group-start"
          value={asked.startYear}
          aria-describedby="group-start-hint"
          onChange={(event) => {
            start(Number(event.target.value));
            settle();
          }}
        >
          {choosable(asked.startYear).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        <p id="group-start-hint" className="calc-hint">
          {say('startHint', lang)}
        </p>
      </div>
      <div className="group-years">
        {years.map((year) => (
          <TypedField
            key={year}
            dataKey={`intake.${year}`}
            label={label(
              `${capitalise(many.da)}, der begynder i ${year}`,
              `${capitalise(many.en)} who start in ${year}`,
            )}
            kind="count"
            value={asked.intake[year]?.value}
            low={0}
            high={MOST}
            unit={many[lang]}
            revision={revision}
            onValue={(value) =>
              value !== undefined && set((intake) => ({ ...intake, [year]: { value } }))
            }
            onSettle={settle}
          />
        ))}
      </div>
      <SpreadIntake
        sum={sum}
        years={years.length}
        most={{ years: MOST_YEARS, persons: MOST }}
        many={many[lang]}
        lang={lang}
        onSpread={(total, over) => {
          set(() => spreadIntake(total, asked.startYear, over));
          settle();
        }}
      />
      <div className="calc-toolbar">
        {years.length < MOST_YEARS && (
          <button
            type="button"
            onClick={() => {
              const value = asked.intake[String(last)]?.value ?? 0;
              set((intake) => ({ ...intake, [String(last + 1)]: { value } }));
              settle();
            }}
          >
            {say('addYear', lang, { year: String(last + 1) })}
          </button>
        )}
        {years.length > 1 && (
          <button
            type="button"
            onClick={() => {
              set(({ [String(last)]: _gone, ...rest }) => rest);
              settle();
            }}
          >
            {say('removeYear', lang, { year: String(last) })}
          </button>
        )}
        <strong>
          {say('inAll', lang, { sum: `${number(sum, lang, { decimals: 2 })} ${many[lang]}` })}
        </strong>
      </div>
    </section>
  );
}

/** Years around the one chosen; a case may look back as well as ahead. */
const choosable = (year: number): number[] => Array.from({ length: 21 }, (_, i) => year - 10 + i);
