import { number } from '@som/report';
import type { People } from './people.ts';
import { say } from './words.ts';

const PER_ROW = { 100: 20, 1000: 50 } as const;
type Kind = 'because' | 'harm' | 'anyway' | 'not' | 'rest';

/** The kind of each dot, in the order in which they are drawn. */
function dotsOf({ because, anyway, not, rest }: People): Kind[] {
  const many = (kind: Kind, count: number): Kind[] => Array.from({ length: count }, () => kind);
  return [
    ...many(because < 0 ? 'harm' : 'because', Math.abs(because)),
    ...many('anyway', anyway),
    ...many('rest', rest),
    ...many('not', not),
  ];
}

/** One person: full for because, ring for anyway, cross for harm, a small dot for the others. */
function Dot({ kind, x, y }: { kind: Kind; x: number; y: number }) {
  if (kind === 'harm')
    return <path className="people-harm" d={`M${x - 3} ${y - 3}l6 6m0 -6l-6 6`} />;
  const radius = kind === 'not' ? 1.6 : kind === 'rest' ? 2.2 : 3.6;
  return <circle className={`people-${kind}`} cx={x} cy={y} r={radius} />;
}

interface PeopleDotsProps {
  people: People;
  lang: 'da' | 'en';
  /** In words, for those who cannot see the dots. */
  sentence: string;
}

/** A hundred people, of whom so many because of the course. */
export function PeopleDots({ people, lang, sentence }: PeopleDotsProps) {
  const perRow = PER_ROW[people.of];
  const dots = dotsOf(people);
  const rows = Math.ceil(dots.length / perRow);
  const places = dots.map((kind, i) => ({
    kind,
    name: `${kind}-${i}`,
    x: (i % perRow) * 10 + 5,
    y: Math.floor(i / perRow) * 10 + 5,
  }));
  return (
    <svg
      className="people-dots"
      viewBox={`0 0 ${perRow * 10} ${rows * 10}`}
      role="img"
      aria-label={sentence}
      data-of={number(people.of, lang)}
    >
      {places.map(({ name, ...place }) => (
        <Dot key={name} {...place} />
      ))}
    </svg>
  );
}

/** What a kind of dot means; the sample looks as it does among the people. */
export function DotMeaning({ kind, text }: { kind: Kind; text: string }) {
  return (
    <li>
      <svg viewBox="0 0 10 10" aria-hidden="true" className="people-sample">
        <Dot kind={kind} x={5} y={5} />
      </svg>
      {text}
    </li>
  );
}

/** Words for the parts of the people, in the order of the dots. */
export function meanings(
  people: People,
  lang: 'da' | 'en',
  words: { because: string; rest: string },
): { kind: Kind; text: string }[] {
  const { because, anyway, not, rest } = people;
  const all = [
    { kind: because < 0 ? ('harm' as const) : ('because' as const), text: words.because, count: 1 },
    {
      kind: 'anyway' as const,
      text: say('anyway', lang, { n: number(anyway, lang) }),
      count: anyway,
    },
    { kind: 'rest' as const, text: words.rest, count: rest },
    { kind: 'not' as const, text: say('not', lang, { n: number(not, lang) }), count: not },
  ];
  return all.flatMap(({ kind, text, count }) => (count > 0 ? [{ kind, text }] : []));
}
