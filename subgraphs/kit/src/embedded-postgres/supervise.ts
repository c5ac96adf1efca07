/** Keeps a server running: when it ends by itself, another takes its place. */
import { setTimeout as delay } from 'node:timers/promises';
import type { RestartPolicy } from './restart-policy.js';
import type { ServerProcess } from './server-process.js';

export interface Supervision {
  readonly policy: RestartPolicy;
  /** Must start it where clients will look for it. */
  readonly restart: () => Promise<ServerProcess>;
  readonly say: (line: string) => void;
  /** Called once, with the last failure, when no further start will be tried. */
  readonly onGiveUp: (reason: string) => void;
}

export interface SupervisedServer {
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

export function supervise(first: ServerProcess, supervision: Supervision): SupervisedServer {
  const stopping = new AbortController();
  let current = first;
  const watch = async () => {
    for (;;) {
      const reason = await current.ended;
      if (stopping.signal.aborted) return;
      const next = await startAgain(`it ended by itself (${reason})`, supervision, stopping.signal);
      if (next === undefined) return;
      current = next;
      if (stopping.signal.aborted) await current.stop();
    }
  };
  const watching = watch();
  return {
    get pid() {
      return current.pid;
    },
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}

/** undefined when it was told to stop, or gave up. */
async function startAgain(
  reason: string,
  { policy, restart, say, onGiveUp }: Supervision,
  stopping: AbortSignal,
): Promise<ServerProcess | undefined> {
  const waitMs = policy.next();
  if (waitMs === undefined) {
    onGiveUp(reason);
    return undefined;
  }
  say(`PostgreSQL is started again: ${reason}`);
  await delay(waitMs, undefined, { signal: stopping }).catch(() => undefined);
  if (stopping.aborted) return undefined;
  try {
    return await restart();
  } catch (error) {
    const nextReason = error instanceof Error ? error.message : String(error);
    return stopping.aborted
      ? undefined
      : startAgain(nextReason, { policy, restart, say, onGiveUp }, stopping);
  }
}
