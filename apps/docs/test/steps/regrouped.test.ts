import { type Case, calculate, type Pack } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { regrouped } from '../../src/calculator/steps/group/regrouped.ts';
import { whatMoves } from '../../src/calculator/steps/group/what-moves.ts';
import { historyOf, stepped } from '../../src/calculator/store/history.ts';
import { changed, movedTo, reasoned, workOn } from '../../src/calculator/store/work.ts';
import { shipped, shippedPacks } from '../shipped.ts';

const { inputs } = shipped('children-youth', 'cool-kids-ikast-brande');
const { catalogue, pack: from, case: asked } = inputs;
const packs = shippedPacks();
const stamp = { date: '2026-11-22' };
const label = (text: string) => ({ da: text, en: text });

/** Every group of every pack but the one the case has. */
const others = packs.flatMap((pack) =>
  Object.keys(pack.groups).flatMap((group) =>
    pack.id === from.id && group === asked.group
      ? []
      : [{ name: `${pack.id} ${group}`, pack, group }],
  ),
);
const net = (one: Case, pack: Pack) => calculate({ case: one, pack, catalogue });

describe('a case with another target group', () => {
  test.each(others)('can be calculated at once: $name', ({ pack, group }) => {
    const next = regrouped(asked, from, { pack, group }, catalogue, 'da');
    const { result } = net(next, pack);
    expect(result.group.id).toBe(group);
    // 55 children, or now families, and 11,500 kr. for each at 2018 prices, as in the case that was opened
    expect(result.participants).toBe(55);
    expect(result.costs.total).toBeCloseTo(net(asked, from).result.costs.total, 4);
  });

  test.each(others)('tells what stays, comes and goes: $name', ({ pack, group }) => {
    const to = { pack, group };
    const moves = whatMoves(asked, from, to, regrouped(asked, from, to, catalogue, 'da'));
    const said = (lines: readonly { da: string }[]) => lines.map(({ da }) => da).join('\n');
    expect(said(moves.kept)).toContain('55 i alt');
    expect(said(moves.kept)).toContain('Effektkædens omkostninger står fra nu af som jeres egne');
    expect(said(moves.fresh)).toContain(pack.groups[group]?.label.da);
    expect(said(moves.lost)).toMatch(/Effektkæden.*\n.*fordeling.*\nScenarier.*Ingen effekt/);
    for (const line of Object.values(moves).flat()) expect(line.en).not.toBe(line.da);
  });

  test('keeps what the municipality wrote, and loses what hangs on the group', () => {
    const [to] = others;
    if (!to) throw new Error('no other group');
    const own: Case = {
      ...asked,
      logbook: [{ text: 'Vi mødtes i marts.' }],
      followUp: { 2020: { started: 9 } },
      discount: { kind: 'none' },
    };
    const next = regrouped(own, from, to, catalogue, 'da');
    for (const key of ['case', 'title', 'question', 'intake', 'startYear', 'horizon'] as const)
      expect(next[key]).toEqual(own[key]);
    for (const key of ['logbook', 'followUp', 'discount', 'beyondMoney'] as const)
      expect(next[key]).toEqual(own[key]);
    for (const key of ['segments', 'scenarios', 'published', 'expected', 'consequences'] as const)
      expect(next[key]).toBeUndefined();
  });
});

describe('the work on a case whose group is changed', () => {
  const [to] = others.filter(({ pack }) => pack.id !== from.id);
  if (!to) throw new Error('no other pack');
  const edit = (one: Case) => regrouped(one, from, to, catalogue, 'da');
  const departure = {
    step: 'group',
    what: label('Målgruppe'),
    from: label('A'),
    to: label('B'),
  } as const;
  const more = { 2020: { value: 22 } };
  const changes = {
    step: 'group',
    what: label('Antal'),
    from: label('11'),
    to: label('22'),
  } as const;
  let before = changed(
    workOn(asked),
    (one) => ({ ...one, intake: { ...one.intake, ...more } }),
    { at: 'intake', departure: changes },
    stamp,
  );
  before = changed(before, (one) => one, { at: 'effect.x.with', departure: changes }, stamp);

  test('has a line in the logbook, and the reason is asked for', () => {
    const work = movedTo(before, asked, edit, departure, stamp);
    expect(JSON.stringify(work.case.logbook?.at(-1))).toContain('Målgruppe: A → B');
    const [at = ''] = Object.keys(work.notes).filter((key) => key.startsWith('group.'));
    const told = reasoned(work, at, 'De er ældre', stamp).case.logbook?.at(-1);
    expect(JSON.stringify(told)).toContain('A → B. Fordi: De er ældre');
  });

  test('is held against the case as it was opened, in the new group: what was changed before is still a change', () => {
    const work = movedTo(before, asked, edit, departure, stamp);
    expect(work.ground?.intake['2020']?.value).toBe(11);
    expect(work.case.intake['2020']?.value).toBe(22);
    expect(work.ground?.effect).toEqual(work.case.effect);
    // the question about the effect went with the effect, the one about the intake stays
    expect(Object.keys(work.notes)).toContain('intake');
    expect(Object.keys(work.notes)).not.toContain('effect.x.with');
  });

  test('comes back whole when it is undone', () => {
    const next = (work: typeof before) => movedTo(work, asked, edit, departure, stamp);
    const history = stepped(historyOf(before), { kind: 'change', at: 'group', next });
    expect(stepped(history, { kind: 'undo' }).present).toBe(before);
  });
});
