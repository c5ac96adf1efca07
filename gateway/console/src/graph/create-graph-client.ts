import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import { askAsPerson } from './ask-as-person.js';
import { KEYLESS } from './generated/keyless.js';

/** Milliseconds after which a question that got no answer is given up. */
const PATIENCE = 30_000;

/** Asks the graph, and keeps each thing once, whichever question brought it. */
export function createGraphClient(url: string): Client {
  return new Client({
    url,
    // A stored answer is shown at once, and asked again.
    requestPolicy: 'cache-and-network',
    // The hub refuses GET without a header of its own.
    preferGetMethod: false,
    fetch: (input, init) => askAsPerson(input, { ...init, signal: patient(init?.signal) }),
    exchanges: [
      cacheExchange({ keys: Object.fromEntries(KEYLESS.map((name) => [name, () => null])) }),
      fetchExchange,
    ],
  });
}

function patient(signal: AbortSignal | null | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(PATIENCE);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
