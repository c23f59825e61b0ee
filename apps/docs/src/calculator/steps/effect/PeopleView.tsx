import type { Result } from '@som/engine';
import {
  figureFile,
  holdersWord,
  number,
  type PeopleOf,
  type PersonKind,
  peopleFigure,
  peopleTable,
  persons,
  plainText,
} from '@som/report';
import { useLanguage } from '../../ui/context.ts';
import { FigureMenu } from '../../ui/FigureMenu.tsx';
import { DotMeaning, meanings, PeopleDots } from './PeopleDots.tsx';
import { type People, peopleOf } from './people.ts';
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

/** How many of the people are of a kind. */
const countOf = (people: People, kind: PersonKind): number =>
  kind === 'because' || kind === 'harm' ? Math.abs(people.because) : people[kind];

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
  const drawn: PeopleOf = {
    whole: `${plainText(outcome.label[lang])}. ${whole.replace(/:$/, '')}`,
    illustrative: outcome.basis === 'illustrative',
    parts: shown.map(({ kind, text }) => ({ kind, count: countOf(people, kind), text })),
  };
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
      <FigureMenu
        file={figureFile('people', lang, { of: outcome.id })}
        draw={(width) => peopleFigure(drawn, { lang, width })}
        tables={[peopleTable(drawn, lang)]}
      />
      {postponed >= 0.05 && (
        <p className="calc-hint">{say('postponed', lang, { n: persons(postponed, lang) })}</p>
      )}
    </div>
  );
}
