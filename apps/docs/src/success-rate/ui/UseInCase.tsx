import { type Case, issueLine, type Label, type Pack } from '@som/engine';
import type { About, Proposal } from '@som/evidence';
import { useEffect, useId, useState } from 'react';
import { handOver } from '../../calculator/model/handed-over.ts';
import { useLanguage } from '../../calculator/ui/context.ts';
import { ScrollBox } from '../../calculator/ui/ScrollBox.tsx';
import { saveFile } from '../../calculator/ui/save-file.ts';
import { calculatorPath } from '../../site/routes.ts';
import { caseWith, effectLines, scenariosGone } from '../model/written.ts';
import { say } from '../words.ts';
import { TextField } from './TypedField.tsx';

interface UseInCaseProps {
  proposal: Proposal;
  about: About;
  packs: readonly Pack[];
}

/** Worked cases of the group, those with the same chain first. */
function casesOf({ pack, group, chain }: About, packs: readonly Pack[]): Case[] {
  const own = Object.values(packs.find(({ id }) => id === pack)?.cases ?? {});
  const fitting = own.filter((one) => one.group === group);
  return [
    ...fitting.filter((one) => one.chain === chain),
    ...fitting.filter((one) => one.chain !== chain),
  ];
}

/** The proposal written into a case, with who answers for it, and opened in the calculator. */
export function UseInCase({ proposal, about, packs }: UseInCaseProps) {
  const lang = useLanguage();
  const id = useId();
  const cases = casesOf(about, packs);
  const [chosen, setChosen] = useState('');
  const [by, setBy] = useState('');
  const [told, setTold] = useState<readonly string[]>([]);
  const [lines, setLines] = useState('');
  const asked = cases.find((one) => one.case === chosen) ?? cases[0];
  const [gone, setGone] = useState<Label>();
  useEffect(() => {
    let isWanted = true;
    setGone(undefined);
    if (asked) void scenariosGone(asked, proposal).then((found) => isWanted && setGone(found));
    return () => {
      isWanted = false;
    };
  }, [asked, proposal]);
  const choice = { by: by.trim(), date: new Date().toISOString().slice(0, 10) };

  const build = async (use: (built: { file: string; text: string }) => void) => {
    if (choice.by === '') return setTold([say('byNeeded', lang)]);
    if (!asked) return;
    const built = await caseWith(asked, proposal, choice);
    if ('issues' in built)
      return setTold([
        `${say('notBuilt', lang)}:`,
        ...built.issues.map((issue) => issueLine(issue, lang)),
      ]);
    setTold([]);
    use(built);
  };
  const open = (built: { file: string; text: string }) => {
    const hash = handOver({ ...built, outcome: proposal.outcome });
    if (hash === undefined) return setTold([say('notKept', lang)]);
    location.assign(`${calculatorPath(lang)}${hash}`);
  };
  const copy = async () => {
    const text = await effectLines(proposal);
    setLines(text);
    try {
      await navigator.clipboard.writeText(text);
      setTold([say('copied', lang)]);
    } catch {
      setTold([say('notCopied', lang)]); // permission is the reader's to give
    }
  };
  return (
    <section className="find-own rate-use" aria-label={say('useTitle', lang)}>
      <h3>{say('useTitle', lang)}</h3>
      <p>{say('useHint', lang)}</p>
      {cases.length > 0 ? (
        <>
          <div className="find-field">
            <label htmlFor={`${id}-case`}>{say('useCase', lang)}</label>
            <select
              id={`${id}-case`}
              value={asked?.case}
              onChange={(event) => setChosen(event.target.value)}
            >
              {cases.map((one) => (
                <option key={one.case} value={one.case}>
                  {one.title[lang]}
                </option>
              ))}
            </select>
          </div>
          <TextField
            label={say('by', lang)}
            hint={say('byHint', lang)}
            value={by}
            onChange={setBy}
          />
        </>
      ) : (
        <p>{say('noCase', lang)}</p>
      )}
      {gone && (
        <p className="calc-hint">
          {say('scenariosGone', lang)} {gone[lang]}
        </p>
      )}
      <div className="find-actions">
        {cases.length > 0 && (
          <>
            <button type="button" className="rate-main" onClick={() => build(open)}>
              {say('useInCase', lang)}
            </button>
            <button
              type="button"
              onClick={() => build(({ file, text }) => saveFile(file, text, 'application/yaml'))}
            >
              {say('download', lang)}
            </button>
          </>
        )}
        <button type="button" onClick={copy}>
          {say('copyBlock', lang)}
        </button>
      </div>
      <div role="alert" className="calc-problem">
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {lines !== '' && (
        <ScrollBox label={say('theLines', lang)} className="rate-lines">
          <pre>{lines}</pre>
        </ScrollBox>
      )}
    </section>
  );
}
