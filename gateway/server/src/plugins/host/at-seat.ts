import type { Transport } from '@grafo-abierto/engine';
import { SubgraphTransportError } from '../../transports/subgraph-transport-error.js';
import type { HostedSeat } from './plugin-host.js';

/**
 * The way to a plugin that the hub runs. While it does not run it is not asked, so that it is asked at once when it
 * does: its breaker hears nothing of the time between.
 */
export function atSeat(seat: Pick<HostedSeat, 'state'>, send: Transport): Transport {
  return (request) => {
    const { state } = seat.state;
    if (state !== 'running') throw new SubgraphTransportError('refused', state);
    return send(request);
  };
}
