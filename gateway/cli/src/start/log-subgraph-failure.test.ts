import type { HubLog } from '@grafo-abierto/server';
import { SubgraphTransportError } from '@grafo-abierto/server';
import { expect, it } from 'vitest';
import { logSubgraphFailure } from './log-subgraph-failure.js';

it('tells why a subgraph could not be asked, and nothing for each request to one that is left alone', () => {
  const lines: string[] = [];
  const log: HubLog = { info: () => undefined, error: (line) => lines.push(line) };
  const request = { query: '{ a }', variables: {}, kind: 'query', context: undefined } as const;
  for (const reason of ['status', 'quarantine', 'open-circuit', 'quota', 'refused', 'gone'] as const)
    logSubgraphFailure({ subgraph: 'wells', cause: new SubgraphTransportError(reason), request }, log);
  expect(lines).toEqual(['wells: Its status says that it did not answer.']);
});
