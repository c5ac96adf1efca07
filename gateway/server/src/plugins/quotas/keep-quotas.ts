/** Asks a plugin no more than it is to be asked; what would be more is refused by the hub and is no failure of the plugin. */
import type { SubgraphCall } from '../../transports/subgraph-call.type.js';
import { SubgraphTransportError } from '../../transports/subgraph-transport-error.js';
import { MinuteWindow } from './minute-window.js';
import { Places } from './places.js';
import type { PluginQuotas } from './plugin-quotas.js';

/** Calls that wait for each one that is in flight: a fetch of many entities comes as several calls at once. */
const WAITING_PER_PLACE = 16;

/** Milliseconds after which there may be a place again; nobody knows how long those in flight take. */
const WHEN_FULL = 1_000;

/**
 * Calls within the minute are counted when they are let in, also those whose fetch ends before there is a place for them.
 *
 * @param now milliseconds since `performance.timeOrigin`, of a clock that never goes back
 */
export function keepQuotas(call: SubgraphCall, quotas: PluginQuotas, now: () => number): SubgraphCall {
  const calls = new MinuteWindow(quotas.callsPerMinute);
  const bytes = new MinuteWindow(quotas.bytesPerMinute);
  const places = new Places(quotas.inFlight, quotas.inFlight * WAITING_PER_PLACE);
  const noPlace = (cause?: unknown) =>
    new SubgraphTransportError('quota', `${quotas.inFlight} in flight`, {
      cause,
      nextTry: soon(now(), WHEN_FULL),
    });
  const refuseWhatIsTooMuch = () => {
    const at = now();
    refuseFor(calls.untilFree(at), at, `${quotas.callsPerMinute} calls per minute`);
    refuseFor(bytes.untilFree(at), at, `${quotas.bytesPerMinute} bytes per minute`);
    if (places.isFull) throw noPlace();
    calls.spend(1, at);
  };
  return async (request, { signal, budget }) => {
    refuseWhatIsTooMuch();
    // Whoever waits until its time is over has not asked the plugin either.
    await places.enter(signal).catch((cause: unknown) => Promise.reject(noPlace(cause)));
    const counted = {
      spend: (amount: number) => {
        bytes.spend(amount, now());
        budget.spend(amount);
      },
    };
    try {
      return await call(request, { signal, budget: counted });
    } finally {
      places.leave();
    }
  };
}

/** @throws SubgraphTransportError `quota` */
function refuseFor(milliseconds: number, at: number, detail: string): void {
  if (milliseconds <= 0) return;
  throw new SubgraphTransportError('quota', detail, { nextTry: soon(at, milliseconds) });
}

function soon(at: number, milliseconds: number): Date {
  return new Date(performance.timeOrigin + at + milliseconds);
}
