import {
  drawPortfolioChunks,
  mergePortfolio,
  type PortfolioDrawn,
  type PortfolioFrame,
  type PortfolioQuestion,
  portfolioChunks,
} from '@som/engine';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { askedThreads } from './asked-threads.ts';
import { drawPortfolioJob } from './draw-job.ts';
import { newHandout, shareOut } from './share-out.ts';

/** Draws a portfolio: the first chunk here, since it gives the frame, the rest on as many threads as it is worth. */
export async function drawPortfolio(
  io: Io,
  options: Options,
  question: PortfolioQuestion,
): Promise<{ drawn: PortfolioDrawn; frame: PortfolioFrame }> {
  const threads = askedThreads(options);
  const total = portfolioChunks(question).length;
  const { drawn, frame } = drawPortfolioChunks(question, [0]);
  if (total === 1) return { drawn, frame };
  const job = { kind: 'portfolio', question, frame, handout: newHandout(1, total) } as const;
  const { language } = options;
  const parts = await shareOut(job, (after) => drawPortfolioJob(job, after), {
    io,
    language,
    threads,
  });
  return { drawn: mergePortfolio([drawn, ...parts]), frame };
}
