import type { Result } from '@som/engine';
import { holdersWord, number, persons, plainText } from '@som/report';
import { useLanguage } from '../../ui/context.ts';
import { DotMeaning, meanings, PeopleDots } from './PeopleDots.tsx';
import { peopleOf } from './people.ts';
import { say } from './words.ts';

type Outcome = Result['outcomes'][number];

/** Which words say what happens because of the course. */
function becauseKey({ kind }: Outcome, because: number) {
  if (kind === 'prevention') return because < 0 ? 'moreHit' : 'avoided';
  if (kind === 'participation') return 'takePart';
  if (kind === 'dropout') return 'dropOut';
  if (kind === 'both') return 'joint';
  return because < 0 ? 'fewer' : 'because';
}

/** What is said of those whom the figure does not tell apart. */
function restKey({ kind }: Outcome) {
  if (kind === 'dropout') return 'restDropout';
  return kind === 'success' || kind === 'both' ? 'rest' : 'restPrevention';
}

interface PeopleViewProps {
  outcome: Outcome;
  result: Result;
  /** The rate is of those who complete, not of all who start. */
  amongCompleters: boolean;
}

/** How many it is: a hundred people, and what each part of them means. */
export function PeopleView({ outcome, result, amongCompleters }: PeopleViewProps) {
  const lang = useLanguage();
  const people = peopleOf(outcome);
  const { of, because, rest } = people;
  const said = meanings(people, lang, {
    because: say(becauseKey(outcome, because), lang, { n: number(Math.abs(because), lang) }),
    rest: say(restKey(outcome), lang, { n: number(rest, lang) }),
  });
  const shown = outcome.kind === 'participation' ? said.slice(0, 1) : said;
  const many = holdersWord(result, outcome, lang);
  const whole = say(amongCompleters ? 'ofCompleters' : 'ofPeople', lang, {
    of: number(of, lang),
    many: plainText(many),
  });
  const postponed = outcome.postponed ?? 0;
  return (
    <div
      className="people"
      data-figure={`outcomes.${outcome.id}.rate`}
      data-value={String(outcome.rate)}
    >
      <p className="people-of">
        {whole}{' '}
        {outcome.basis === 'illustrative' && (
          <span className="calc-example">{say('example', lang)}</span>
        )}
      </p>
      <PeopleDots
        people={people}
        lang={lang}
        sentence={`${whole} ${shown.map(({ text }) => text).join('; ')}.`}
      />
      <ul className="people-meanings" aria-hidden="true">
        {shown.map(({ kind, text }) => (
          <DotMeaning key={kind} kind={kind} text={text} />
        ))}
      </ul>
      {postponed >= 0.05 && (
        <p className="calc-hint">{say('postponed', lang, { n: persons(postponed, lang) })}</p>
      )}
    </div>
  );
}
