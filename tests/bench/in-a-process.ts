import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { evaluate, writtenDraw } from '../../packages/engine/src/evaluate/evaluate.ts';
import { oneWay } from '../../packages/engine/src/sensitivity/one-way.ts';
import { drawChunks, drawingOf, lookAhead } from '../../packages/engine/src/uncertainty/draw.ts';
import { blocksOf, chunksOf, samplerOf } from '../../packages/engine/src/uncertainty/question.ts';
import { bendingMap, type Made, uncertainLevers } from './what-moves.ts';

// One task in a process of its own: `node in-a-process.js TASK SCENARIO DRAWS`. Prints numbers.

const [, , task, input = '', draws = '0'] = process.argv;
const made: Made = deserialize(readFileSync(input));
const { plan } = made;

/** Milliseconds that this thread works; while others have the processor, no time passes. */
function workOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** MiB that drawing and counting takes when nothing else is kept. */
function drawn(): number {
  const settings = {
    seed: 1,
    method: 'monte-carlo',
    rules: 'reported',
    draws: Number(draws),
  } as const;
  const question = { ...made, settings };
  const drawing = drawingOf(plan, samplerOf(question));
  // looked at after every chunk: the greatest that the system tells of counts the process this one came from
  let most = 0;
  function* watched(): Iterable<number> {
    for (const chunk of chunksOf(settings)) {
      yield chunk;
      most = Math.max(most, process.memoryUsage.rss());
    }
  }
  drawChunks(drawing, lookAhead(drawing), watched(), blocksOf(settings));
  return most / 2 ** 20;
}

if (task === 'draws') console.log(drawn());
else {
  const levers = uncertainLevers(made);
  // a result is shown before anybody asks what moves it
  evaluate(plan, writtenDraw(plan), 'items');
  console.log(workOf(() => (task === 'tornado' ? oneWay(plan, levers) : bendingMap(plan, levers))));
}
