import { type Case, type Catalogue, issueLine, type Language, type Pack } from '@som/engine';
import type { GroupFit, Question } from '@som/packs';
import { useId, useState } from 'react';
import { handOver } from '../../calculator/model/handed-over.ts';
import { useLanguage } from '../../calculator/ui/context.ts';
import { saveFile } from '../../calculator/ui/save-file.ts';
import { calculatorPath } from '../../site/routes.ts';
import { say } from '../words.ts';

interface OwnGroupMakerProps {
  fit: GroupFit;
  question: Question;
  pack: Pack;
  catalogue: Catalogue;
}

interface Built {
  file: string;
  text: string;
  /** As the strict reader reads it back; nothing when it does not. */
  read: Case | undefined;
  problems: string[];
}

const logbookOf = ({ logbook = [] }: Case, lang: Language): string[] =>
  logbook.map(({ text }) => (typeof text === 'string' ? text : text[lang]));

/** A case of the municipality's own, built on the nearest group: who, when, and what came of it. */
export function OwnGroupMaker({ fit, question, pack, catalogue }: OwnGroupMakerProps) {
  const lang = useLanguage();
  const id = useId();
  const now = new Date();
  const [by, setBy] = useState('');
  const [year, setYear] = useState(String(now.getFullYear()));
  const [told, setTold] = useState('');
  // built from these answers; another question makes it an old one
  const [built, setBuilt] = useState<(Built & { of: GroupFit }) | undefined>();

  const build = async () => {
    setBuilt(undefined);
    if (by.trim() === '') return setTold(say('byNeeded', lang));
    if (!/^(19|20)\d\d$/.test(year.trim()))
      return setTold(say('yearNeeded', lang, { year: String(now.getFullYear()) }));
    setTold('');
    const { ownGroupCase, readCase } = await import('@som/packs');
    const name = `egen-gruppe-${fit.group}`.slice(0, 80).replace(/-$/, '');
    const own = {
      id: name,
      by: by.trim(),
      date: new Date().toISOString().slice(0, 10),
      year: Number(year),
      language: lang,
    };
    const text = ownGroupCase(question, fit, pack, catalogue, own);
    const file = `${name}.case.yaml`;
    const { value, issues } = readCase(text, file);
    const problems = issues.map((issue) => issueLine(issue, lang));
    setBuilt({ file, text, read: value, problems, of: fit });
  };
  const open = ({ file, text }: Built) => {
    const hash = handOver({ file, text });
    if (hash === undefined) return setTold(say('notKept', lang));
    location.assign(`${calculatorPath(lang)}${hash}`);
  };
  const current = built?.of === fit ? built : undefined;
  return (
    <form
      className="find-own"
      aria-label={say('ownGroupFrom', lang, { label: fit.label[lang] })}
      onSubmit={(event) => {
        event.preventDefault();
        void build();
      }}
    >
      <p>{say('ownHint', lang, { label: fit.label[lang] })}</p>
      <div className="find-field">
        <label htmlFor={`${id}-by`}>{say('by', lang)}</label>
        <input
          id={`${id}-by`}
          type="text"
          maxLength={200}
          autoComplete="off"
          value={by}
          aria-describedby={`${id}-by-hint ${id}-told`}
          onChange={(event) => setBy(event.target.value)}
        />
        <p id={`${id}-by-hint`} className="calc-hint">
          {say('byHint', lang)}
        </p>
      </div>
      <div className="find-field">
        <label htmlFor={`${id}-year`}>{say('year', lang)}</label>
        <input
          id={`${id}-year`}
          type="text"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={year}
          aria-describedby={`${id}-told`}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
      <button type="submit">{say('build', lang)}</button>
      <p id={`${id}-told`} role="alert" className="calc-problem">
        {told}
      </p>
      <div role="status">
        {current && current.problems.length > 0 && (
          <div className="calc-issues">
            <p>{say('notBuilt', lang)}:</p>
            <ul>
              {current.problems.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {current?.read && (
          <>
            <h4>{say('logbook', lang)}</h4>
            <ol className="find-logbook">
              {logbookOf(current.read, lang).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            <div className="find-actions">
              <button type="button" onClick={() => open(current)}>
                {say('openOwn', lang)}
              </button>
              <button
                type="button"
                onClick={() => saveFile(current.file, current.text, 'application/yaml')}
              >
                {say('download', lang)}
              </button>
            </div>
          </>
        )}
      </div>
    </form>
  );
}
