import { GrafoError } from '@grafo-abierto/schema';
import type { PluginPromise } from '../plugin-promise.type.js';

/** What no honest hub sends, and what a person tries. */
const BAD_REQUESTS: readonly object[] = [
  { query: '{' },
  { query: '{ grafoNobodyHasThis }' },
  { query: '{ _entities(representations: [{ __typename: "GrafoNobodyHasThis", id: 1 }]) { __typename } }' },
  { query: '{ _entities(representations: [{ id: 1 }]) { __typename } }' },
  {
    query: 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
    variables: { keys: 7 },
  },
  { nothing: true },
];

/** Far beyond the deadline that the plugin has itself. */
const ANSWER_MS = 60_000;

const INSIDES = /"(stack|stacktrace|exception)"|\bat .{1,200}:\d+:\d+|node_modules/;

export const saysCodes: PluginPromise = {
  name: 'says of every error a code, and nothing of its inside',
  keep: async (subject) => {
    const misshapen = subject.entities.map(({ type: { name } }) => ({
      query: 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
      variables: { keys: [{ __typename: name }, { __typename: name, id: { a: [] } }] },
    }));
    await subject.whileServed(async (url) => {
      for (const request of [...BAD_REQUESTS, ...misshapen]) refuseCodeless(await answerTo(url, request));
    });
  },
};

async function answerTo(url: string, request: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  return response.text();
}

function refuseCodeless(text: string): void {
  const { errors = [] } = JSON.parse(text) as {
    errors?: readonly { message: string; extensions?: { code?: unknown } }[];
  };
  const insides = INSIDES.exec(text);
  if (insides) throw new GrafoError('GRAFO_CONFORMANCE_ERROR_LEAKS', { detail: insides[0] });
  for (const { message, extensions } of errors)
    if (typeof extensions?.code !== 'string')
      throw new GrafoError('GRAFO_CONFORMANCE_ERROR_UNCODED', { detail: message });
}
