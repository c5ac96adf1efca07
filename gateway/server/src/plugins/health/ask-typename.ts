import type { Transport } from '@grafo-abierto/engine';

/** Asks what every GraphQL service can answer; rejects where the answer is another. */
export async function askTypename(send: Transport): Promise<void> {
  const { data } = await send({ query: '{ __typename }', variables: {}, kind: 'query', context: undefined });
  if (typeof data?.['__typename'] !== 'string') throw new Error('The plugin does not tell its type.');
}
