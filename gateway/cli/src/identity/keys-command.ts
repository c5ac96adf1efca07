import type { Command } from 'commander';
import { readSettings } from '../settings.js';
import { openHubKeys, openLocalKeys } from './open-identity.js';

/** `grafo keys rotate`: while the hub runs or not; a hub that runs goes on with the new keys at once. */
export function addKeysCommand(program: Command): void {
  program
    .command('keys')
    .description('las claves de firma del nodo / the signing keys of the hub')
    .command('rotate')
    .description('empieza a firmar con claves nuevas / begins to sign with new keys')
    .option(
      '--revoke',
      'lo firmado hasta ahora deja de valer: alguien tiene una clave / what was signed so far is no longer good: somebody has a key',
    )
    .action(runRotate);
}

function runRotate({ revoke = false }: { readonly revoke?: boolean }): void {
  const { keysFolder } = readSettings(process.env).identity;
  for (const keys of [openHubKeys(keysFolder), openLocalKeys(keysFolder)]) {
    if (revoke) keys.revoke();
    else keys.rotate();
  }
}
