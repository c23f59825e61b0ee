import type { Label, Pack } from '@som/engine';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { findGroupPath } from '../../../site/routes.ts';
import { type ChoosablePack, ofFile, ofSite } from '../../model/choosable.ts';
import { fetched } from '../../model/fetched.ts';
import type { PackEntry } from '../../model/site-data.ts';
import { GroupSelect } from '../../start/GroupSelect.tsx';
import { usePack } from '../../start/use-pack.ts';
import { useStrangePack } from '../../ui/context.ts';
import type { StepProps } from '../step.ts';
import { type NewGroup, regrouped } from './regrouped.ts';
import { whatMoves } from './what-moves.ts';
import { say } from './words.ts';

interface ChangeGroupDialogProps {
  all: StepProps;
  onClose: () => void;
}

/** Every pack of the site, and the one from a file that the case rests on; without the group it has now. */
function useChoosable({ pack, case: asked }: StepProps): readonly ChoosablePack[] | 'failed' {
  const strange = useStrangePack();
  const [entries, setEntries] = useState<readonly PackEntry[] | 'failed'>([]);
  useEffect(() => {
    fetched<PackEntry[]>('index.json').then(setEntries, () => setEntries('failed'));
  }, []);
  return useMemo(() => {
    if (entries === 'failed') return entries;
    const own = strange ? [ofFile(strange)] : [];
    return [...own, ...entries.filter(({ id }) => id !== strange?.pack.id).map(ofSite)].map(
      (entry) => ({
        ...entry,
        groups: entry.groups.filter(({ id }) => entry.id !== pack.id || id !== asked.group),
      }),
    );
  }, [entries, strange, pack.id, asked.group]);
}

/** Chooses another group and says, before it is done, what stays, what comes and what is gone. */
export default function ChangeGroupDialog({ all, onClose }: ChangeGroupDialogProps) {
  const { language: lang, pack: from, case: asked, catalogue, moveTo } = all;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const packs = useChoosable(all);
  const [chosen, setChosen] = useState('');
  const [key, group = ''] = chosen.split('/');
  const entry = packs === 'failed' ? undefined : packs.find((one) => one.key === key);
  // the pack of the case is there already, also when it is an older one
  const other = usePack(entry?.id === from.id ? undefined : entry);
  const found = entry?.id === from.id ? from : other;
  const to: NewGroup | undefined =
    found === undefined || found === 'failed' ? undefined : { pack: found, group };
  useEffect(() => dialog.current?.showModal(), []);
  const change = () => {
    if (!to) return;
    const [was, is] = [labelOf(from, asked.group), labelOf(to.pack, group)];
    dialog.current?.close();
    moveTo((one) => regrouped(one, from, to, catalogue, lang), {
      step: 'group',
      what: { da: say('group', 'da'), en: say('group', 'en') },
      from: was,
      to: is,
    });
  };
  return (
    <dialog
      ref={dialog}
      className="calc-dialog group-change"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{say('changeTitle', lang)}</h2>
      <p>{say('changeLead', lang)}</p>
      <GroupSelect
        packs={packs === 'failed' ? [] : packs}
        value={chosen}
        label={say('newGroup', lang)}
        onChange={setChosen}
      />
      <p className="calc-hint">
        <a href={findGroupPath(lang)}>{say('findAnother', lang)}</a>
      </p>
      {(packs === 'failed' || found === 'failed') && (
        <p role="alert" className="calc-problem">
          {say('groupsNotFetched', lang)}
        </p>
      )}
      <div role="status">{to && <WhatMoves all={all} to={to} />}</div>
      <div className="calc-toolbar">
        <button type="button" className="calc-primary" disabled={!to} onClick={change}>
          {say('changeNow', lang)}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say('keepGroup', lang)}
        </button>
      </div>
    </dialog>
  );
}

const labelOf = ({ groups }: Pack, id: string): Label => groups[id]?.label ?? { da: id, en: id };

/** The three lists; that nothing is lost is said too. */
function WhatMoves({ all, to }: { all: StepProps; to: NewGroup }) {
  const { language: lang, case: asked, pack: from, catalogue } = all;
  const next = regrouped(asked, from, to, catalogue, lang);
  const { kept, fresh, lost } = whatMoves(asked, from, to, next);
  const list = (title: string, lines: readonly Label[]) => (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.da}>{line[lang]}</li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {list(say('kept', lang), kept)}
      {list(say('fresh', lang), fresh)}
      {lost.length > 0 ? list(say('lost', lang), lost) : <p>{say('nothingLost', lang)}</p>}
      <p className="calc-hint">{say('canUndo', lang)}</p>
    </>
  );
}
