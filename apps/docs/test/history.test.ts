import { expect, test } from 'vitest';
import { historyOf, stepped } from '../src/calculator/store/history.ts';
import { changed, reasoned, withoutLine, workOn } from '../src/calculator/store/work.ts';
import { shipped } from './shipped.ts';

const asked = shipped('children-youth', 'cool-kids-ikast-brande').inputs.case;
const stamp = { date: '2026-11-22' };
const lines = asked.logbook?.length ?? 0;

/** The horizon set to some years, in a field. */
const change = (at: string, years: number) =>
  ({
    kind: 'change',
    at,
    next: (work) => changed(work, (one) => ({ ...one, horizon: { years } }), { at }, stamp),
  }) satisfies Parameters<typeof stepped>[1] as Parameters<typeof stepped>[1];
const years = ({ present }: ReturnType<typeof historyOf>) => present.case.horizon?.years;
const start = historyOf(workOn(asked));

test('the keystrokes of one visit to a field are undone together', () => {
  let history = start;
  for (const value of [2, 20, 30]) history = stepped(history, change('horizon', value));
  expect(stepped(history, { kind: 'undo' }).present).toBe(start.present);
});

test('two visits to the same field are two steps', () => {
  let history = stepped(start, change('horizon', 2));
  history = stepped(stepped(history, { kind: 'settle' }), change('horizon', 3));
  expect(years(stepped(history, { kind: 'undo' }))).toBe(2);
});

test('undo and redo walk the same road, however long', () => {
  let history = start;
  for (let n = 1; n <= 500; n++)
    history = stepped(stepped(history, change('horizon', n)), { kind: 'settle' });
  for (let n = 0; n < 500; n++) history = stepped(history, { kind: 'undo' });
  expect(history.present).toBe(start.present);
  for (let n = 0; n < 500; n++) history = stepped(history, { kind: 'redo' });
  expect(years(history)).toBe(500);
});

test('a new change after an undo leaves nothing to redo, and nothing is undone before the first', () => {
  let history = stepped(stepped(start, change('a', 1)), { kind: 'undo' });
  history = stepped(history, change('b', 1));
  expect(stepped(history, { kind: 'redo' })).toBe(history);
  expect(stepped(start, { kind: 'undo' })).toBe(start);
});

const label = (text: string) => ({ da: text, en: text });
const departure = (from: string, to: string) => ({
  step: 'costs' as const,
  what: label('Forløb'),
  from: label(from),
  to: label(to),
});
const edit = <T>(one: T): T => ({ ...one });

test('a departure is one line of the logbook however often it is typed over, and keeps its reason', () => {
  let work = changed(workOn(asked), edit, { at: 'x', departure: departure('1', '2') }, stamp);
  work = reasoned(work, 'x', 'nyt tilbud', stamp);
  work = changed(work, edit, { at: 'x', departure: departure('1', '3') }, stamp);
  expect(work.case.logbook).toHaveLength(lines + 1);
  expect(work.case.logbook?.at(-1)).toEqual({
    date: '2026-11-22',
    step: 'costs',
    text: { da: 'Forløb: 1 → 3. Fordi: nyt tilbud', en: 'Forløb: 1 → 3. Because: nyt tilbud' },
  });
});

test('a departure that is taken back takes its line along, and the others keep theirs', () => {
  let work = changed(workOn(asked), edit, { at: 'x', departure: departure('1', '2') }, stamp);
  work = changed(work, edit, { at: 'y', departure: departure('5', '6') }, stamp);
  work = changed(work, edit, { at: 'x' }, stamp);
  expect(work.case.logbook).toHaveLength(lines + 1);
  expect(work.notes['y']?.line).toBe(lines);
  work = reasoned(work, 'y', 'derfor', stamp);
  expect(JSON.stringify(work.case.logbook?.at(-1))).toContain('5 → 6. Fordi: derfor');
});

test('a line taken out by hand takes its question along', () => {
  const work = changed(workOn(asked), edit, { at: 'x', departure: departure('1', '2') }, stamp);
  const after = withoutLine(work, lines);
  expect(after.notes).toEqual({});
  expect(after.case.logbook).toEqual(asked.logbook);
});
