import { isTrustworthy } from '@grafo-abierto/identity';
import { z } from 'zod';

export interface IdentitySettings {
  /** The OpenID Connect issuers that are trusted; without any, the local one is. */
  readonly issuers: readonly string[] | undefined;
  /** What a token must be for. */
  readonly audience: string;
  /** Absolute path of the folder of the signing keys. */
  readonly keysFolder: string;
  /** Without it nobody signs in at an issuer from the console. */
  readonly console: ConsoleSettings | undefined;
}

export interface ConsoleSettings {
  /** As whom each issuer knows it: those that do. */
  readonly clients: readonly ConsoleClient[];
  /** What is asked of an issuer besides `openid`. */
  readonly scopes: readonly string[];
  /** The hub's address for people and for the issuer; undefined for where it listens. */
  readonly url: string | undefined;
}

export interface ConsoleClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** In the order of the issuers, with commas between them; nothing where one does not know the console. */
export function consoleClients(
  issuers: readonly string[],
  { ids, secrets = '' }: { readonly ids: string; readonly secrets: string | undefined },
): readonly ConsoleClient[] {
  const clientIds = ids.split(',').map((id) => id.trim());
  const clientSecrets = clientIds.length === 1 ? [secrets] : secrets.split(',').map((each) => each.trim());
  return issuers.flatMap((issuer, index) => {
    const clientId = clientIds[index];
    return clientId ? [{ issuer, clientId, clientSecret: clientSecrets[index] || undefined }] : [];
  });
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
