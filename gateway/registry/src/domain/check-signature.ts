/** Whether a signature may be used for a plugin: by whose key, for whose jurisdictions, and now. */
import {
  GrafoError,
  isSignedBy,
  isWithinPlace,
  type PluginManifest,
  type PluginSignature,
  readPublicKey,
} from '@grafo-abierto/schema';
import { PluginKeyStatus } from './plugin-vocabulary.js';

export interface EnrolledKey {
  readonly id: string;
  readonly jurisdictionId: string;
  /** PEM. */
  readonly publicKey: string;
  readonly status: PluginKeyStatus;
  /** Why it was revoked. */
  readonly reason: string | null;
}

interface Signed {
  readonly manifest: PluginManifest;
  readonly value: unknown;
}

/** Days for which a signature may be good at most. */
const LONGEST_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;

/** A clock that is this much behind does not refuse who signs at this moment. */
const CLOCK_SKEW = 60_000;

/** @throws GrafoError `GRAFO_PLUGIN_KEY_…`, `GRAFO_PLUGIN_SIGNATURE_…` */
export function checkSignature(
  { manifest, value }: Signed,
  signature: PluginSignature,
  key: EnrolledKey | undefined,
  now: Date,
): void {
  if (key === undefined) throw new GrafoError('GRAFO_PLUGIN_KEY_UNKNOWN', { key: signature.keyId });
  if (key.status === PluginKeyStatus.REVOKED)
    throw new GrafoError('GRAFO_PLUGIN_KEY_REVOKED', { key: key.id, reason: key.reason ?? '' });
  if (!isSignedBy(value, signature, readPublicKey(key.publicKey)))
    throw new GrafoError('GRAFO_PLUGIN_SIGNATURE_INVALID');
  checkTimes(signature, now);
  const foreign = manifest.jurisdictions.find((id) => !isWithinPlace(id, key.jurisdictionId));
  if (foreign !== undefined)
    throw new GrafoError('GRAFO_PLUGIN_KEY_JURISDICTION', {
      holder: key.jurisdictionId,
      jurisdiction: foreign,
    });
}

function checkTimes({ notBefore, expires }: PluginSignature, now: Date): void {
  const [from, until] = [Date.parse(notBefore), Date.parse(expires)];
  const isShort = until > from && until - from <= LONGEST_DAYS * DAY;
  if (!isShort) throw new GrafoError('GRAFO_PLUGIN_SIGNATURE_LONG', { limit: LONGEST_DAYS });
  if (now.getTime() < from - CLOCK_SKEW) throw new GrafoError('GRAFO_PLUGIN_SIGNATURE_EARLY', { notBefore });
  if (now.getTime() >= until) throw new GrafoError('GRAFO_PLUGIN_SIGNATURE_EXPIRED', { expires });
}
