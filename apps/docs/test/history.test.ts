import { expect, test } from 'vitest';
import { historyOf, stepped } from '../src/calculator/model/history.ts';

const change = (key: string, value: number) =>
  ({ kind: 'change', key, changes: { [key]: value } }) as const;

test('the keystrokes of one visit to a field are undone together', () => {
  let history = historyOf({});
  for (const value of [2, 20, 200]) history = stepped(history, change('intake', value));
  expect(stepped(history, { kind: 'undo' }).present).toEqual({});
});

test('two visits to the same field are two steps', () => {
  let history = stepped(historyOf({}), change('intake', 2));
  history = stepped(stepped(history, { kind: 'settle' }), change('intake', 3));
  expect(stepped(history, { kind: 'undo' }).present).toEqual({ intake: 2 });
});

test('undo and redo walk the same road, however long', () => {
  let history = historyOf({});
  for (let n = 1; n <= 500; n++)
    history = stepped(stepped(history, change('intake', n)), { kind: 'settle' });
  for (let n = 0; n < 500; n++) history = stepped(history, { kind: 'undo' });
  expect(history.present).toEqual({});
  for (let n = 0; n < 500; n++) history = stepped(history, { kind: 'redo' });
  expect(history.present).toEqual({ intake: 500 });
});

test('a new change after an undo leaves nothing to redo, and nothing is undone before the first', () => {
  let history = stepped(stepped(historyOf({}), change('a', 1)), { kind: 'undo' });
  history = stepped(history, change('b', 1));
  expect(stepped(history, { kind: 'redo' })).toBe(history);
  expect(stepped(historyOf({}), { kind: 'undo' }).present).toEqual({});
});

test('a change that changes nothing is no step', () => {
  expect(stepped(historyOf({ a: 1 }), change('a', 1)).past).toEqual([]);
});
