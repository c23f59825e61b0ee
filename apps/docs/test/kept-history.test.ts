import { expect, test } from 'vitest';
import { keptWork } from '../src/calculator/model/kept-work.ts';
import { type Action, type History, historyOf, stepped } from '../src/calculator/store/history.ts';
import { keptHistory, MOST_STEPS } from '../src/calculator/store/kept-history.ts';
import { changed, reasoned, type Work, workOn } from '../src/calculator/store/work.ts';
import { shipped } from './shipped.ts';

const asked = shipped('children-youth', 'cool-kids-ikast-brande').inputs.case;
const stamp = { date: '2026-11-22' };
const label = (text: string) => ({ da: text, en: text });

/** The time horizon set to so many years, as one step. */
const years = (history: History, n: number): History => {
  const change: Action = {
    kind: 'change',
    at: 'horizon',
    next: (work) =>
      changed(
        work,
        (one) => ({ ...one, horizon: { years: n } }),
        {
          at: 'horizon',
          departure: { step: 'group', what: label('År'), from: label('9'), to: label(String(n)) },
        },
        stamp,
      ),
  };
  return stepped(stepped(history, change), { kind: 'settle' });
};

/** Through the store of a browser and back, as after a crash. */
function afterCrash(history: History): History {
  const kept = JSON.parse(
    JSON.stringify({
      id: 'x',
      at: 0,
      base: asked,
      work: history.present,
      history: keptHistory(history),
    }),
  );
  return { ...history, ...keptWork(kept, kept.work.case) };
}

const written = (one: Work) => JSON.parse(JSON.stringify(one.case));

test('after a crash everything can be undone and done again as before it', () => {
  let history = historyOf(workOn(asked));
  for (const n of [10, 11, 12, 13]) history = years(history, n);
  for (let i = 0; i < 2; i++) history = stepped(history, { kind: 'undo' });
  const again = afterCrash(history);
  expect(again.past.map(written)).toEqual(history.past.map(written));
  expect(again.future.map(written)).toEqual(history.future.map(written));
  // and what is undone is the very case, with its keys in their order: the page compares nothing else
  const undone = stepped(stepped(again, { kind: 'undo' }), { kind: 'undo' }).present.case;
  expect(JSON.stringify(undone)).toBe(JSON.stringify(asked));
});

test('only the steps nearest to the present are kept, and they take little room', () => {
  let history = historyOf(workOn(asked));
  for (let n = 1; n <= 100; n++) history = years(history, n);
  const { past, future } = keptHistory(history);
  expect([past.length, future.length]).toEqual([MOST_STEPS, 0]);
  // fifty steps beside the case, not fifty cases
  expect(JSON.stringify(past).length).toBeLessThan(3 * JSON.stringify(asked).length);
  expect(afterCrash(history).past.at(-1)?.case.horizon?.years).toBe(99);
});

test('a reason given after a crash still lands where the engine has a place for it', () => {
  const at = 'consequences.less-family-support.kept';
  const departure = { step: 'consequences', what: label('x'), from: label('med'), to: label('ud') };
  const leaveOut = { 'less-family-support': 'Ændret i beregneren' };
  const work = changed(
    workOn(asked),
    (one) => ({ ...one, consequences: { leaveOut } }),
    { at, departure: { ...departure, step: 'consequences' } },
    stamp,
  );
  const { present } = afterCrash(historyOf(work));
  const after = reasoned(present, at, 'Det får de ikke hos os', stamp).case;
  expect(after.consequences?.leaveOut).toEqual({ 'less-family-support': 'Det får de ikke hos os' });
});

test('what was kept by an earlier version of the page opens without its steps', () => {
  const kept = JSON.parse(JSON.stringify({ id: 'x', at: 0, base: asked, work: workOn(asked) }));
  expect(keptWork(kept, asked)).toMatchObject({ past: [], future: [], present: { case: asked } });
});

test('a step that cannot be read is where going back ends; those before it still stand', () => {
  let history = historyOf(workOn(asked));
  for (const n of [10, 11, 12]) history = years(history, n);
  const { past } = keptHistory(history);
  const broken = [past[0], { in: { case: { in: { pack: { is: 7 } } } } }, past[2]];
  const kept = { id: 'x', at: 0, base: asked, work: history.present, history: { past: broken } };
  const read = keptWork(JSON.parse(JSON.stringify(kept)), asked);
  expect(read.past.map((one) => one.case.horizon?.years)).toEqual([11]);
});
