/** Lets a hub call a plugin and nobody else: each call once, as it was signed, to this plugin, within its minute. */
import { type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GrafoError, KeysUnreadableError } from '@grafo-abierto/schema';
import { isSignatureError, type SignatureParameters, type Verifier, verifySignature } from 'http-message-sig';
import {
  CALL_ALGORITHM,
  CALL_CLOCK_TOLERANCE,
  CALL_COMPONENTS,
  CALL_LABEL,
  CALL_LIFE,
  CALL_PARAMETERS,
  CALL_TAG,
  contentDigest,
} from './call-signature.js';
import type { HubKeys } from './hub-keys.js';
import { SeenNonces } from './seen-nonces.js';

export interface CallVerifierOptions {
  readonly keys: HubKeys;
  /** The addresses by which hubs may know it. */
  readonly targetUris: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly nonces?: SeenNonces;
}

/** Of a POST, by its headers and its body as it came. Rejects with a `GrafoError` `GRAFO_CALL_…`. */
export type CallVerifier = (headers: IncomingHttpHeaders, body: Uint8Array | undefined) => Promise<void>;

export function createCallVerifier(options: CallVerifierOptions): CallVerifier {
  const { keys, targetUris, clock = Date.now, nonces = new SeenNonces() } = options;
  return async (headers, body) => {
    if (!isSigned(headers)) throw new GrafoError('GRAFO_CALL_UNSIGNED');
    if (body === undefined || headers['content-digest'] !== contentDigest(body))
      throw invalid('content-digest');
    const parameters = await verified(headers, keys, targetUris());
    const now = Math.floor(clock() / 1000);
    const { nonce, until } = readLife(parameters, now);
    // Between here and the answer nothing waits, so that of two that come together one is the first.
    const found = nonces.note(nonce, now, until);
    if (found === 'seen') throw new GrafoError('GRAFO_CALL_REPEATED');
    if (found === 'full') throw new GrafoError('GRAFO_CALL_UNVERIFIABLE', { detail: 'nonces' });
  };
}

export function isSigned(headers: IncomingHttpHeaders): boolean {
  return headers['signature'] !== undefined || headers['signature-input'] !== undefined;
}

/** What the signature says of itself, once it is that of a hub and of one of these addresses. */
async function verified(
  headers: IncomingHttpHeaders,
  keys: HubKeys,
  targetUris: readonly string[],
): Promise<SignatureParameters> {
  const names = ['content-digest', 'content-type', 'signature', 'signature-input'] as const;
  const fields = names.map((name) => ({ name, value: String(headers[name] ?? '') }));
  let failure: unknown;
  for (const targetUri of targetUris) {
    try {
      const message = { kind: 'request', method: 'POST', targetUri, fields } as const;
      return await verifyFor(message, keys);
    } catch (error) {
      failure = error;
    }
    if (!isSignatureError(failure) || failure.code !== 'VerificationFailed') break;
  }
  throw asProblem(failure);
}

async function verifyFor(message: Parameters<typeof verifySignature>[0], keys: HubKeys) {
  const { parameters } = await verifySignature(message, {
    label: CALL_LABEL,
    resolveVerifier: async (candidate) => {
      if (candidate.parameters.tag !== CALL_TAG) throw invalid('tag');
      const key = await keys.find(candidate.parameters.keyid ?? '');
      if (key === undefined) throw invalid('keyid');
      return verifierOf(key);
    },
    policy: {
      algorithms: [CALL_ALGORITHM],
      requiredComponents: CALL_COMPONENTS,
      requiredParameters: CALL_PARAMETERS,
      // Its times are read when they are known to be the hub's, and are told apart from all else that can be wrong.
      now: 0,
      clockSkew: Number.MAX_SAFE_INTEGER,
    },
  });
  return parameters;
}

function verifierOf(key: KeyObject): Verifier {
  return {
    algorithm: CALL_ALGORITHM,
    verify: (data, signature) => verify(null, data, key, signature),
  };
}

/** From when it was signed and to when it is good, by the shorter of what it says and what may be. */
function readLife({ created = 0, expires = 0, nonce = '' }: SignatureParameters, now: number) {
  const last = Math.min(expires, created + CALL_LIFE) + CALL_CLOCK_TOLERANCE;
  if (created > now + CALL_CLOCK_TOLERANCE || last < now)
    throw new GrafoError('GRAFO_CALL_EXPIRED', { seconds: now - created });
  return { nonce, until: last };
}

function invalid(detail: string): GrafoError {
  return new GrafoError('GRAFO_CALL_SIGNATURE_INVALID', { detail });
}

function asProblem(error: unknown): unknown {
  if (!isSignatureError(error)) return error;
  const { cause } = error;
  if (cause instanceof GrafoError) return cause;
  if (cause instanceof KeysUnreadableError)
    return new GrafoError('GRAFO_CALL_UNVERIFIABLE', { detail: 'keys' }, { cause });
  return new GrafoError('GRAFO_CALL_SIGNATURE_INVALID', { detail: error.code }, { cause: error });
}
