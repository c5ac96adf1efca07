import type { Transport } from '@grafo-abierto/engine';
import { SCHEMA_QUERY } from '@grafo-abierto/plugin-kit/calls';

/** Asks a subgraph for its schema. Rejects when it does not answer, or not with one. */
export async function askSdl(send: Transport): Promise<string> {
  const { data } = await send({ query: SCHEMA_QUERY, variables: {}, kind: 'query', context: undefined });
  const service = data?.['_service'];
  const sdl = typeof service === 'object' && service !== null && 'sdl' in service ? service.sdl : undefined;
  if (typeof sdl !== 'string' || sdl === '') throw new Error('It answers without an SDL.');
  return sdl;
}
