import { parentPort, workerData } from 'node:worker_threads';
import { type DrawJob, drawCaseJob, drawPortfolioJob } from './draw-job.ts';

// A thread of its own: draws what it is handed out and sends it back. Started by share-out.ts with a job as its data.
const job: DrawJob = workerData;
parentPort?.postMessage(job.kind === 'case' ? drawCaseJob(job) : drawPortfolioJob(job));
