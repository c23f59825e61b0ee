import type { Calculation, Inputs } from '@som/engine';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Opened } from './model/open-case.ts';
import { OtherVersion } from './shell/OtherVersion.tsx';
import { useGround } from './shell/use-ground.ts';
import { Workshop } from './shell/Workshop.tsx';
import { claim, newId } from './store/autosave.ts';
import { historyOf } from './store/history.ts';
import { useWork } from './store/use-work.ts';
import { workOn } from './store/work.ts';
import { StrangePackContext, useLanguage } from './ui/context.ts';
import { say } from './words.ts';
import { type Crew, hireCrew } from './worker/crew.ts';

/** Under which name this tab keeps the case, and whether another tab has the one it was kept under. */
interface Claimed {
  id: string;
  isCopy: boolean;
}

/** The case under its own name, or under a new one when another tab is working on it: then neither loses anything. */
function useClaim(kept: string | undefined): Claimed | undefined {
  const [claimed, setClaimed] = useState<Claimed>();
  useEffect(() => {
    let letGo: (() => void) | undefined;
    let gone = false;
    const take = async () => {
      const first = kept ?? newId();
      letGo = await claim(first);
      const isCopy = letGo === undefined;
      const id = isCopy ? newId() : first;
      if (isCopy) letGo = await claim(id);
      if (gone) letGo?.();
      else setClaimed({ id, isCopy });
    };
    void take();
    return () => {
      gone = true;
      letGo?.();
    };
  }, [kept]);
  return claimed;
}

/** The threads, for as long as the case is open. */
function useCrew({ pack, catalogue }: Inputs): Crew {
  const [crew] = useState(hireCrew);
  const shelf = useMemo(() => ({ pack, catalogue }), [pack, catalogue]);
  crew.shelve(shelf);
  useEffect(() => () => crew.end(), [crew]);
  return crew;
}

/** The case as it was opened, with its result when it has one. */
function useBase(crew: Crew, inputs: Inputs) {
  const [base, setBase] = useState<{ inputs: Inputs; calculation: Calculation | undefined }>();
  useEffect(() => {
    let gone = false;
    crew.run('calculate', { case: inputs.case }).then(
      ({ calculation }) => {
        if (!gone) setBase({ inputs, calculation });
      },
      () => undefined, // the page is left
    );
    return () => {
      gone = true;
    };
  }, [crew, inputs]);
  return base;
}

/** The opened case: first, when it was saved with other data than those of today, which of them to go on with. */
export function OpenedCase({ opened }: { opened: Opened }) {
  const { made } = opened;
  return made ? <OlderCase opened={opened} made={made} /> : <ChosenCase opened={opened} />;
}

function OlderCase({ opened, made }: { opened: Opened; made: NonNullable<Opened['made']> }) {
  const lang = useLanguage();
  const crew = useCrew(opened.inputs);
  const now = useBase(crew, opened.inputs);
  const [chosen, setChosen] = useState<{ opened: Opened; was?: string }>();
  if (chosen) return <ChosenCase opened={chosen.opened} was={chosen.was} />;
  if (!now) return <p role="status">{say('calculating', lang)}</p>;
  if (!now.calculation) return <ChosenCase opened={opened} />;
  return (
    <OtherVersion
      opened={opened}
      made={made}
      now={now.calculation}
      onChoice={(old) =>
        setChosen(
          old
            ? {
                opened: { ...opened, inputs: { ...opened.inputs, ...old } },
                was: `${old.pack.id} ${old.pack.version}`,
              }
            : { opened },
        )
      }
    />
  );
}

/** What is to be known about the case first, and then the steps. */
function ChosenCase({ opened, was }: { opened: Opened; was?: string | undefined }) {
  const lang = useLanguage();
  const { renamed = [], refused = [] } = opened;
  const claimed = useClaim(opened.id);
  const [start] = useState(() => ({
    ...historyOf(opened.work ?? workOn(opened.inputs.case)),
    ...opened.undoable,
  }));
  const work = useWork(start);
  const { ground: written } = work.history.present;
  const ground = useGround(opened, written);
  const inputs = ground.kind === 'ready' ? ground.inputs : opened.inputs;
  const crew = useCrew(inputs);
  const base = useBase(crew, inputs);
  // from the first change of group on, whoever is set down in a new workshop is told where
  const first = useRef(written);
  const moved = useRef(false);
  if (written !== first.current) moved.current = true;
  const strange = opened.strange?.pack === inputs.pack ? opened.strange : undefined;
  if (ground.kind === 'failed')
    return (
      <div role="alert">
        <p>{say('notFetched', lang)}</p>
        <button type="button" onClick={ground.again}>
          {say('tryAgain', lang)}
        </button>
      </div>
    );
  if (ground.kind === 'fetching' || !claimed || base?.inputs !== inputs)
    return <p role="status">{say('calculating', lang)}</p>;
  return (
    <StrangePackContext value={strange}>
      {claimed.isCopy && (
        <p role="status" className="calc-notice">
          {say('otherTab', lang)}
        </p>
      )}
      {refused.length > 0 && (
        <p role="alert" className="calc-problem">
          {say('refused', lang, { list: refused.join(', ') })}
        </p>
      )}
      {was !== undefined && (
        <p role="status" className="calc-notice">
          {say('keptOld', lang, { was })}
        </p>
      )}
      {renamed.length > 0 && (
        <div role="status" className="calc-renamed calc-notice">
          <p>{say('renamed', lang)}:</p>
          <ul>
            {renamed.map((text) => (
              <li key={text.da}>{text[lang].replace(/([^.])$/, '$1.')}</li>
            ))}
          </ul>
        </div>
      )}
      <Workshop
        crew={crew}
        opened={base}
        origin={opened}
        start={start}
        work={work}
        isMoved={moved.current}
        id={claimed.id}
      />
    </StrangePackContext>
  );
}
