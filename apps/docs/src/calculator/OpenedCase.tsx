import type { Language } from '@som/engine';
import { useCallback, useMemo } from 'react';
import { compute, issueLines } from './model/compute.ts';
import type { History } from './model/history.ts';
import type { Opened } from './model/open-case.ts';
import { Workshop } from './shell/Workshop.tsx';
import { historyOf } from './store/history.ts';
import { workOn } from './store/work.ts';
import { StrangePackContext } from './ui/context.ts';
import { Logbook } from './ui/Logbook.tsx';
import { say } from './words.ts';

interface OpenedCaseProps {
  opened: Opened;
  histories: Map<string, History>;
  lang: Language;
}

/** What was done to a case is kept under its pack and itself: a file may bear the name of a shipped case. */
function keyOf({ inputs, file, strange }: Opened): string {
  if (file === undefined && !strange) return inputs.case.case;
  return `${strange ? inputs.pack.hash : ''}${JSON.stringify(inputs.case)}`;
}

/** The opened case, or why it cannot be calculated. */
export function OpenedCase({ opened, histories, lang }: OpenedCaseProps) {
  const { inputs, file, strange, renamed = [], fragment } = opened;
  const key = keyOf(opened);
  const base = useMemo(() => compute(inputs), [inputs]);
  const keep = useCallback(
    (history: History) => void histories.set(key, history),
    [histories, key],
  );
  return (
    <StrangePackContext value={strange}>
      <header className="calc-case">
        <h2>{inputs.case.title[lang]}</h2>
        {file && <p>{`${say('ownFile', lang)}: ${file}`}</p>}
        {inputs.case.question && <p className="calc-question">{inputs.case.question[lang]}</p>}
        <Logbook entries={inputs.case.logbook ?? []} />
        {renamed.length > 0 && (
          <div role="status" className="calc-renamed">
            <p>{say('renamed', lang)}:</p>
            <ul>
              {renamed.map((text) => (
                <li key={text.da}>{text[lang].replace(/([^.])$/, '$1.')}</li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <Workshop
        key={key}
        opened={{ inputs, calculation: base.calculation }}
        start={historyOf(workOn(inputs.case))}
      />
    </StrangePackContext>
  );
}
