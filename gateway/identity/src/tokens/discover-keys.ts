import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { type FetchJson, isTrustworthy } from '../keys/fetch-json.js';
import { parseKeySet } from '../keys/key-set.js';

const configurationSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The keys of an OpenID Connect issuer, from where its own configuration says that they are. */
export async function discoverKeys(issuer: string, fetchJson: FetchJson): Promise<JSONWebKeySet> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const configuration = configurationSchema.parse(await fetchJson(address));
  if (configuration.issuer !== issuer) throw new Error(`${address} is the configuration of another issuer.`);
  const keys = new URL(configuration.jwks_uri);
  if (!isTrustworthy(keys)) throw new Error(`The keys of ${issuer} are not published over https.`);
  return parseKeySet(await fetchJson(keys));
}
