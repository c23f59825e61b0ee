import type { Calculation } from '@som/engine';
import { roundKroner } from '@som/report';
import { memo, useEffect, useRef, useState } from 'react';
import type { StepId } from '../steps/step.ts';
import { useLanguage, useStrangePack } from '../ui/context.ts';
import { LiveResult } from '../ui/LiveResult.tsx';
import { StrangePackNotice } from '../ui/StrangePackNotice.tsx';
import { say } from '../words.ts';
import type { ToldIssue } from '../worker/jobs.ts';
import { ShortDoubt } from './ResultDoubt.tsx';
import { ResultSummary } from './ResultSummary.tsx';

interface ResultPanelProps {
  calculation: Calculation | undefined;
  issues: readonly ToldIssue[];
  goTo: (step: StepId) => void;
}

/** The result, always in view: a panel at the side, on a phone a bar at the bottom that opens. */
export const ResultPanel = memo(function ResultPanel({ calculation, issues }: ResultPanelProps) {
  const lang = useLanguage();
  const strange = useStrangePack();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const bar = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  const problems = issues.map(({ said }) => said[lang]);
  return (
    <>
      <section
        ref={panel}
        id="calc-results"
        className="calc-results"
        aria-label={say('results', lang)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
        data-open={open || undefined}
        data-stale={problems.length > 0 || undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          setOpen(false);
          bar.current?.focus();
        }}
      >
        <h2>{say('results', lang)}</h2>
        <div role="alert">
          {problems.length > 0 && (
            <div className="calc-issues">
              <p>
                <strong>{say('cannot', lang)}</strong>
              </p>
              <ul>
                {problems.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {calculation && <p>{say('lastGood', lang)}</p>}
            </div>
          )}
        </div>
        {calculation && (
          <div className="calc-result">
            <StrangePackNotice />
            <ResultSummary result={calculation.result} />
          </div>
        )}
      </section>
      <button
        ref={bar}
        type="button"
        className="calc-bar"
        aria-expanded={open}
        aria-controls="calc-results"
        onClick={() => setOpen(!open)}
      >
        <span>
          {say(open ? 'hideResult' : 'showResult', lang)}
          {strange && ` (${say('notReviewed', lang)})`}
        </span>
        {calculation && (
          <strong>{roundKroner(calculation.result.net.total, lang, { signed: true })}</strong>
        )}
        {calculation && !open && <ShortDoubt result={calculation.result} />}
      </button>
      {calculation && <LiveResult result={calculation.result} />}
    </>
  );
});
