import { stopOnSignal } from '@grafo-abierto/subgraph-kit/process';

/** Ended by Ctrl-C; the shell takes 130 for that. */
const INTERRUPTED = 130;

/** Does work that a signal gives up, once what it has opened is closed. */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const giving = new AbortController();
  void stopOnSignal(process, () => performance.now()).then(() => {
    process.exitCode = INTERRUPTED;
    giving.abort(new Error('interrupted'));
  });
  return work(giving.signal);
}
