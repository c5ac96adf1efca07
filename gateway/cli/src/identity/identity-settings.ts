import { isTrustworthy } from '@grafo-abierto/identity';
import { z } from 'zod';

export interface IdentitySettings {
  /** The OpenID Connect issuers that are trusted; without any, the local one is. */
  readonly issuers: readonly string[] | undefined;
  /** What a token must be for. */
  readonly audience: string;
  /** Absolute path of the folder of the signing keys. */
  readonly keysFolder: string;
}

const EXPECTED = 'https://…[,https://…]';

/** `https://a.example,https://b.example`; http on this machine only. */
export const issuersSetting = z
  .string()
  .transform((text) => text.split(',').map((issuer) => issuer.trim()))
  .refine((issuers) => issuers.every(isIssuer), EXPECTED);

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return isTrustworthy(url) && url.search === '' && url.hash === '' && url.username === '';
}
