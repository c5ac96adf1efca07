import { isTrustworthy } from '@grafo-abierto/identity';
import { z } from 'zod';

export interface IdentitySettings {
  /** The OpenID Connect issuers that are trusted; without any, the local one is. */
  readonly issuers: readonly string[] | undefined;
  /** What a token must be for. */
  readonly audience: string;
  /** Absolute path of the folder of the signing keys. */
  readonly keysFolder: string;
  /** How the first issuer knows the console; without it nobody signs in there from it. */
  readonly console: ConsoleClient | undefined;
}

export interface ConsoleClient {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** What is asked of the issuer besides `openid`. */
  readonly scopes: readonly string[];
  /** The hub's address for people and for the issuer; undefined for where it listens. */
  readonly url: string | undefined;
}

const EXPECTED = 'https://…[,https://…]';

/** `https://a.example,https://b.example`; http on this machine only. */
export const issuersSetting = z
  .string()
  .transform((text) => text.split(',').map((issuer) => issuer.trim()))
  .refine((issuers) => issuers.every(isIssuer), EXPECTED);

/** `https://hub.example`, where people and the issuer reach the hub; http on this machine only. */
export const consoleUrlSetting = z
  .string()
  .refine((text) => isIssuer(text) && new URL(text).pathname === '/', 'https://…')
  .transform((text) => new URL(text).origin);

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return isTrustworthy(url) && url.search === '' && url.hash === '' && url.username === '';
}
