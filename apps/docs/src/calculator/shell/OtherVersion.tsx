import type { Calculation, Catalogue, Pack } from '@som/engine';
import { figureName, roundKroner } from '@som/report';
import { useEffect, useRef, useState } from 'react';
import type { Opened } from '../model/open-case.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import { calculateApart } from '../worker/calculate-apart.ts';
import { fetchReleased, type MovedFigure, movedFigures } from './other-version.ts';

interface OtherVersionProps {
  opened: Opened;
  made: NonNullable<Opened['made']>;
  now: Calculation;
  /** With the old data, or with those of today when there are none given. */
  onChoice: (old?: { pack: Pack; catalogue: Catalogue }) => void;
}

interface Found {
  old: { pack: Pack; catalogue: Catalogue } | undefined;
  figures: MovedFigure[];
}

/** Says that a case was made with another version, what that moves, and asks which one to go on with. */
export function OtherVersion({ opened, made, now, onChoice }: OtherVersionProps) {
  const lang = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<Found>();
  const { inputs } = opened;
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const old = await fetchReleased(made);
      const before = old && (await calculateApart({ ...inputs, ...old }));
      if (!gone) setFound({ old, figures: movedFigures(inputs.case, before, now) });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [made, inputs, now]);
  const isReady = found !== undefined;
  useEffect(() => {
    if (isReady) dialog.current?.showModal();
  }, [isReady]);
  if (!found) return null;
  const show = (value: number) => roundKroner(value, lang, { signed: true });
  return (
    <dialog
      ref={dialog}
      className="calc-dialog"
      aria-labelledby="other-version"
      onCancel={() => onChoice()}
    >
      <h2 id="other-version">{say('otherVersionTitle', lang)}</h2>
      <p>
        {say('otherVersionText', lang, {
          was: `${inputs.pack.id} ${made.pack.version}`,
          wasCatalogue: made.catalogue.version,
          is: `${inputs.pack.id} ${inputs.pack.version}`,
          isCatalogue: inputs.catalogue.version,
        })}
      </p>
      <div className="calc-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('figure', lang)}</th>
              <th scope="col" className="number">
                {say('whenSaved', lang)}
              </th>
              <th scope="col" className="number">
                {say('asNow', lang)}
              </th>
              <th scope="col" className="number">
                {say('movesBy', lang)}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.figures.map(({ figure, was, is }) => (
              <tr key={figure}>
                <th scope="row">{figureName(figure, lang)}</th>
                <td className="number">{was === undefined ? say('notStated', lang) : show(was)}</td>
                <td className="number">{show(is)}</td>
                <td className="number">{was === undefined ? '–' : show(is - was)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!found.old && <p className="calc-hint">{say('oldNotHere', lang)}</p>}
      <div className="calc-toolbar">
        <button type="button" className="calc-primary" onClick={() => onChoice()}>
          {say('upgrade', lang)}
        </button>
        {found.old && (
          <button type="button" onClick={() => onChoice(found.old)}>
            {say('keepOld', lang)}
          </button>
        )}
      </div>
    </dialog>
  );
}
