import { type Facet, facets, type KnowledgeEntry, type KnowledgeQuestion } from '@som/evidence';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import type { Choice } from '../model/asked.ts';
import { say, type WordKey } from '../words.ts';

/** Ways in when nothing is asked yet, the commonest first. */
const WAYS: readonly { of: Choice; title: WordKey }[] = [
  { of: 'problem', title: 'startProblem' },
  { of: 'intervention', title: 'startIntervention' },
  { of: 'outcome', title: 'startOutcome' },
  { of: 'group', title: 'startGroup' },
];
const MOST_SHOWN = 10;

interface StartProps {
  entries: readonly KnowledgeEntry[];
  question: KnowledgeQuestion;
  onText: (text: string) => void;
}

/** The one question that the page begins with. */
export function QuestionField({ question, onText }: Omit<StartProps, 'entries'>) {
  const lang = useLanguage();
  const id = useId();
  return (
    <search className="know-search">
      <label htmlFor={id}>
        <h2>{say('question', lang)}</h2>
      </label>
      <input
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        maxLength={200}
        value={question.text ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText(event.target.value)}
      />
      <p id={`${id}-hint`} className="calc-hint">
        {say('questionHint', lang)}
      </p>
    </search>
  );
}

interface WaysProps {
  entries: readonly KnowledgeEntry[];
  onChoose: (choice: Choice, value: string) => void;
  onAll: () => void;
}

/** Ways to begin for whoever would rather choose than write. */
export function WaysIn({ entries, onChoose, onAll }: WaysProps) {
  const lang = useLanguage();
  const all = facets(entries, {});
  const ways = WAYS.flatMap(({ of, title }) =>
    all.filter((facet) => facet.of === of).map((facet) => ({ facet, title })),
  );
  return (
    <div className="know-ways">
      {ways.map(({ facet, title }, index) => (
        <details key={facet.of} className="calc-more" open={index === 0}>
          <summary>{say(title, lang)}</summary>
          <Chips facet={facet} onChoose={onChoose} />
        </details>
      ))}
      <button type="button" onClick={onAll}>
        {say('showAll', lang, { n: String(entries.length) })}
      </button>
    </div>
  );
}

function Chips({ facet, onChoose }: { facet: Facet; onChoose: WaysProps['onChoose'] }) {
  const lang = useLanguage();
  const some = facet.values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const [first, rest] = [some.slice(0, MOST_SHOWN), some.slice(MOST_SHOWN)];
  const chips = (values: typeof some) => (
    <ul className="know-chips">
      {values.map(({ value, label, count }) => (
        <li key={value}>
          <button type="button" onClick={() => onChoose(facet.of, value)}>
            {label[lang]} <span className="know-count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {chips(first)}
      {rest.length > 0 && (
        <details className="calc-more">
          <summary>{say('moreValues', lang, { n: String(rest.length) })}</summary>
          {chips(rest)}
        </details>
      )}
    </>
  );
}
