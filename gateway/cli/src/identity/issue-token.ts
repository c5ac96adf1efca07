import { issueLocalToken } from '@grafo-abierto/identity';
import { GrafoError } from '@grafo-abierto/schema';
import { readSettings } from '../settings.js';
import { readTokenOptions, type TokenOptions } from './local-token.js';
import { openLocalKeys } from './open-identity.js';

/**
 * A token of the local issuer, whose keys are in this machine's data folder.
 *
 * @throws GrafoError `GRAFO_OPTION_INVALID`, `GRAFO_ISSUER_REMOTE`
 */
export async function issueToken(options: TokenOptions): Promise<string> {
  const { issuers, audience, keysFolder } = readSettings(process.env).identity;
  if (issuers !== undefined) throw new GrafoError('GRAFO_ISSUER_REMOTE', { issuers: issuers.join(', ') });
  return issueLocalToken(openLocalKeys(keysFolder), { ...readTokenOptions(options), audience });
}
