/** The process of one job: it is sent it, answers, and ends. */
import { readFileSync } from 'node:fs';
import { parsePolicy } from '@grafo-abierto/schema';
import { answerJob } from '../job/answer-job.js';
import type { Job } from '../job/job.type.js';

process.once('message', async (job: Job) => {
  const policy = parsePolicy(
    readFileSync(new URL(import.meta.resolve('@grafo-abierto/schema/policy.yaml')), 'utf8'),
  );
  process.send?.(await answerJob(job, policy), () => process.disconnect());
});
