/**
 * Runs a job in a process of its own, so that no SDL can hold the hub up or take its memory. A thread would not do:
 * where a single allocation is over its limit, Node ends the whole process.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { GrafoError } from '@grafo-abierto/schema';
import type { JobAnswer } from '../job/answer-job.js';
import type { Job } from '../job/job.type.js';

export interface JobLimits {
  readonly deadlineMs: number;
  readonly memoryMb: number;
}

/**
 * @throws GrafoError `GRAFO_COMPOSITION_TIMEOUT`, `GRAFO_COMPOSITION_MEMORY`, `GRAFO_COMPOSITION_FAILED`
 * @throws the signal's reason
 */
export async function runJob<Kind extends Job['kind']>(
  job: Job & { readonly kind: Kind },
  { deadlineMs, memoryMb }: JobLimits,
  signal: AbortSignal,
): Promise<JobAnswer<Kind>> {
  signal.throwIfAborted();
  const deadline = AbortSignal.timeout(deadlineMs);
  const child = fork(new URL('./composition-process.js', import.meta.url), {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const kill = () => child.kill('SIGKILL');
  for (const each of [deadline, signal]) each.addEventListener('abort', kill, { once: true });
  try {
    return (await ask(child, job)) as JobAnswer<Kind>;
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) throw new GrafoError('GRAFO_COMPOSITION_TIMEOUT', { seconds: deadlineMs / 1000 });
    if (error instanceof Ended && error.isAborted)
      throw new GrafoError('GRAFO_COMPOSITION_MEMORY', { limit: memoryMb });
    const detail = error instanceof Error ? error.message : String(error);
    throw new GrafoError('GRAFO_COMPOSITION_FAILED', { detail }, { cause: error });
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
}

/** The process ended without an answer. */
class Ended extends Error {
  /** By itself, as Node does where there is no more memory. */
  readonly isAborted: boolean;

  constructor(code: number | null, signal: string | null) {
    super(`the process ended with ${signal ?? code}`);
    this.isAborted = signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134;
  }
}

async function ask(child: ChildProcess, job: Job): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const answer = once(child, 'message', { signal }).then(([message]) => message);
    const end = once(child, 'exit', { signal }).then(([code, by]) => {
      throw new Ended(code, by);
    });
    child.send(job, () => undefined);
    return await Promise.race([answer, end]);
  } finally {
    waiting.abort();
  }
}
