import {
  blocksOf,
  type Drawing,
  type Drawn,
  drawChunks,
  drawingOf,
  drawPortfolioChunks,
  type PortfolioDrawn,
  type PortfolioFrame,
  type PortfolioQuestion,
  samplerOf,
  type TallyFrame,
  type UncertaintyQuestion,
} from '@som/engine';

/** Chunks handed out one at a time to whichever thread asks next. */
export interface Handout {
  /** One whole number, shared by the threads: the next chunk. */
  next: Int32Array;
  total: number;
}

/** What a thread is asked to draw. Plain data. */
export type DrawJob =
  | { kind: 'case'; question: UncertaintyQuestion; frame: TallyFrame; handout: Handout }
  | { kind: 'portfolio'; question: PortfolioQuestion; frame: PortfolioFrame; handout: Handout };

/** What a thread has drawn. */
export type DrawnBy = {
  case: Drawn;
  portfolio: PortfolioDrawn;
};

/** Chunks until there are no more. `after` is told when one is done. */
export function* handedOut({ next, total }: Handout, after: () => void = () => {}) {
  for (let chunk = Atomics.add(next, 0, 1); chunk < total; chunk = Atomics.add(next, 0, 1)) {
    yield chunk;
    after();
  }
}

/** Draws whatever is handed out to this thread, with what it has made ready already. */
export function drawCaseJob(
  { question, frame, handout }: Extract<DrawJob, { kind: 'case' }>,
  after?: () => void,
  drawing: Drawing = drawingOf(question.plan, samplerOf(question)),
): Drawn {
  return drawChunks(drawing, frame, handedOut(handout, after), blocksOf(question.settings));
}

/** The same for several cases together. */
export const drawPortfolioJob = (
  { question, frame, handout }: Extract<DrawJob, { kind: 'portfolio' }>,
  after?: () => void,
): PortfolioDrawn => drawPortfolioChunks(question, handedOut(handout, after), frame).drawn;
