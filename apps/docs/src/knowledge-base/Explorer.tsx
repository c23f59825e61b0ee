import { type EvidenceGap, facets, type KnowledgeEntry, search } from '@som/evidence';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../calculator/ui/context.ts';
import { useInAddress } from '../calculator/ui/use-in-address.ts';
import { successRatePath } from '../site/routes.ts';
import {
  type Choice,
  isAsked,
  MOST_COMPARED,
  NOTHING_ASKED,
  readAsked,
  withChoice,
  withText,
  writeAsked,
} from './model/asked.ts';
import { Comparison } from './ui/Comparison.tsx';
import { ListTools } from './ui/ListTools.tsx';
import { MapView } from './ui/MapView.tsx';
import { Chosen, Narrow } from './ui/Narrow.tsx';
import { QuestionField, WaysIn } from './ui/Start.tsx';
import { StudyCard } from './ui/StudyCard.tsx';
import { say } from './words.ts';

const ADDRESS = {
  read: readAsked,
  write: writeAsked,
  // whoever pressed a bubble of the map is taken to the list
  onCalled: () => void requestAnimationFrame(() => document.getElementById('know-found')?.focus()),
};

const nameOf = ({ pack, id }: KnowledgeEntry) => `${pack.id}/${id}`;

interface ExplorerProps {
  entries: readonly KnowledgeEntry[];
  gaps: readonly EvidenceGap[];
}

/** The question first; then the list, what can be done with it, and the map. */
export function Explorer({ entries, gaps }: ExplorerProps) {
  const lang = useLanguage();
  const [asked, setAsked] = useInAddress(ADDRESS);
  const question = useDeferredValue(asked.question);
  const found = useMemo(() => search(entries, question), [entries, question]);
  const choices = useMemo(() => facets(entries, question), [entries, question]);
  const compared = asked.compared.flatMap(
    (name) => entries.find((entry) => nameOf(entry) === name) ?? [],
  );
  const choose = (choice: Choice, value: string | undefined) =>
    setAsked({ ...asked, question: withChoice(asked.question, choice, value) });
  const compare = (entry: KnowledgeEntry, isIn: boolean) => {
    const others = asked.compared.filter((name) => name !== nameOf(entry));
    setAsked({ ...asked, compared: isIn ? [...others, nameOf(entry)] : others });
  };
  const hrefOf = useCallback(
    (intervention: string, outcome: string) =>
      `#${writeAsked({ ...asked, question: { ...asked.question, intervention, outcome } })}`,
    [asked],
  );
  return (
    <>
      <QuestionField
        question={asked.question}
        onText={(text) => setAsked({ ...asked, question: withText(asked.question, text) })}
      />
      {isAsked(asked) ? (
        <section className="know-answer" aria-label={say('studies', lang)}>
          <div className="know-head">
            <h2 role="status" id="know-found" tabIndex={-1}>
              {found.length === 0
                ? say('foundNone', lang)
                : say(found.length === 1 ? 'foundOne' : 'found', lang, {
                    n: String(found.length),
                    all: String(entries.length),
                  })}
            </h2>
            <button type="button" onClick={() => setAsked({ ...NOTHING_ASKED })}>
              {say('startOver', lang)}
            </button>
          </div>
          <Chosen facets={choices} onChoose={choose} />
          {found.length === 0 && (
            <>
              <p>{say('noneHint', lang)}</p>
              <p>
                <a href={successRatePath(lang)}>{say('withoutStudies', lang)}</a>
              </p>
            </>
          )}
          <div className="know-bar">
            <Narrow facets={choices} onChoose={choose} />
            {found.length > 0 && <ListTools entries={found} />}
          </div>
          <Compared
            entries={compared}
            onRemove={(entry) => compare(entry, false)}
            onClear={() => setAsked({ ...asked, compared: [] })}
          />
          {found.map((entry) => (
            <StudyCard key={nameOf(entry)} entry={entry} lang={lang}>
              <CompareTick
                entry={entry}
                isIn={asked.compared.includes(nameOf(entry))}
                isFull={compared.length >= MOST_COMPARED}
                onChange={(isIn) => compare(entry, isIn)}
              />
            </StudyCard>
          ))}
        </section>
      ) : (
        <WaysIn
          entries={entries}
          onChoose={choose}
          onAll={() => setAsked({ ...asked, isAll: true })}
        />
      )}
      <MapView
        entries={isAsked(asked) && found.length > 0 ? found : entries}
        gaps={gaps}
        hrefOf={hrefOf}
      />
    </>
  );
}

interface ComparedProps {
  entries: readonly KnowledgeEntry[];
  onRemove: (entry: KnowledgeEntry) => void;
  onClear: () => void;
}

/** Said as soon as one is chosen; the table stands when there are two. */
function Compared({ entries, onRemove, onClear }: ComparedProps) {
  const lang = useLanguage();
  if (entries.length === 0) return null;
  return (
    <details className="calc-more know-compare" open>
      <summary>
        {say('comparing', lang)} ({say('compareBar', lang, { n: String(entries.length) })})
      </summary>
      {entries.length === 1 && <p role="status">{say('compareMore', lang)}</p>}
      {entries.length > 1 && <Comparison entries={entries} onRemove={onRemove} />}
      <button type="button" onClick={onClear}>
        {say('clearCompared', lang)}
      </button>
    </details>
  );
}

interface CompareTickProps {
  entry: KnowledgeEntry;
  isIn: boolean;
  isFull: boolean;
  onChange: (isIn: boolean) => void;
}

function CompareTick({ entry, isIn, isFull, onChange }: CompareTickProps) {
  const lang = useLanguage();
  const isShut = isFull && !isIn;
  return (
    <label className="know-tick" title={isShut ? say('compareFull', lang) : undefined}>
      <input
        type="checkbox"
        checked={isIn}
        disabled={isShut}
        onChange={(event) => onChange(event.target.checked)}
      />
      {say('compare', lang)}
      <span className="sr-only"> {entry.study.label[lang]}</span>
    </label>
  );
}
