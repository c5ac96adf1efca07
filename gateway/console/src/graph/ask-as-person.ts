import { authorization, expireSession } from '../session/session-store.js';

const UNAUTHORIZED = 401;

/**
 * Asks as who signed in. Where the hub no longer takes their token, they are told, and what is asked is asked as
 * anybody may: what everybody sees stays in view, and what only they may do is refused.
 */
export async function askAsPerson(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const identified = authorization();
  if (identified.authorization === undefined) return fetch(input, init);
  const headers = new Headers(init.headers);
  headers.set('authorization', identified.authorization);
  const response = await fetch(input, { ...init, headers });
  if (response.status !== UNAUTHORIZED || !(await isOfToken(response.clone()))) return response;
  expireSession(identified);
  return fetch(input, init);
}

interface Refusal {
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

async function isOfToken(response: Response): Promise<boolean> {
  try {
    const { errors = [] } = (await response.json()) as Refusal;
    return errors.some(({ extensions }) => String(extensions?.code).startsWith('GRAFO_TOKEN_'));
  } catch {
    return false;
  }
}
