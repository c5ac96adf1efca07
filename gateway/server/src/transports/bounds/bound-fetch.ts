import type { Transport } from '@grafo-abierto/engine';
import type { SubgraphCall } from '../subgraph-call.type.js';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import type { TransportClock } from '../transport-clock.js';
import type { TransportLimits } from '../transport-limits.js';
import { ByteBudget } from './byte-budget.js';

/** Gives every fetch one deadline and one budget of bytes for all that it takes. */
export function boundFetch(
  call: SubgraphCall,
  { deadline, answerBytes }: Pick<TransportLimits, 'deadline' | 'answerBytes'>,
  clock: TransportClock,
): Transport {
  return async (request) => {
    const controller = new AbortController();
    const cancel = clock.after(deadline, () =>
      controller.abort(new SubgraphTransportError('deadline', `${deadline} ms`)),
    );
    const budget = new ByteBudget(answerBytes);
    try {
      return await call(request, { signal: controller.signal, budget });
    } finally {
      cancel();
      if (request.exchange && budget.spent > 0) request.exchange.bytes = budget.spent;
    }
  };
}
