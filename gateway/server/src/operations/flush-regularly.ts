import type { TransportClock } from '../transports/transport-clock.js';
import type { OperationRecorder } from './operation-recorder.js';

const INTERVAL_MS = 5_000;
/** What cannot be stored by then at the end is lost, so that a store that hangs keeps no hub from closing. */
const END_MS = 5_000;

/** Has what was counted stored again and again; the function that it answers ends that, and stores the last of it. */
export function flushRegularly(
  recorder: Pick<OperationRecorder, 'flush'>,
  clock: Pick<TransportClock, 'after'>,
): () => Promise<void> {
  let isOver = false;
  let cancel: (() => void) | undefined;
  const wait = () => {
    if (!isOver) cancel = clock.after(INTERVAL_MS, () => void recorder.flush().then(wait));
  };
  wait();
  return async () => {
    isOver = true;
    cancel?.();
    const { promise: tooLate, resolve } = Promise.withResolvers<void>();
    const stopWaiting = clock.after(END_MS, resolve);
    await Promise.race([recorder.flush(), tooLate]);
    stopWaiting();
  };
}
