import {
  chunksOf,
  type Drawn,
  drawingOf,
  lookAhead,
  mergeDrawn,
  type Sampler,
  samplerOf,
  type TallyFrame,
  type UncertaintyQuestion,
} from '@som/engine';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { askedThreads } from './asked-threads.ts';
import { drawCaseJob } from './draw-job.ts';
import { newHandout, shareOut } from './share-out.ts';

/** Draws a case on as many threads as it is worth; the digits are those of one. */
export async function drawCase(
  io: Io,
  options: Options,
  question: UncertaintyQuestion,
): Promise<{ drawn: Drawn; frame: TallyFrame; sampler: Sampler }> {
  const threads = askedThreads(options);
  const sampler = samplerOf(question);
  const drawing = drawingOf(question.plan, sampler);
  const frame = lookAhead(drawing);
  const handout = newHandout(0, chunksOf(question.settings).length);
  const job = { kind: 'case', question, frame, handout } as const;
  const { language } = options;
  const parts = await shareOut(job, (after) => drawCaseJob(job, after, drawing), {
    io,
    language,
    threads,
  });
  return { drawn: mergeDrawn(parts), frame, sampler };
}
