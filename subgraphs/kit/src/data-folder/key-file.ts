/**
 * Keeps the keys of one signer in a file that only its owner reads. It needs no lock: the hub and the command
 * line read and rotate the same file, and each sees what the other did.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyRing, type KeyStore, keyRingSchema } from '@grafo-abierto/identity';
import { GrafoError } from '@grafo-abierto/schema';
import { makeFolder } from './make-folder.js';
import { sayingWhyUnwritable } from './unwritable.js';
import { createWhole, readIfPresent, writeWhole } from './whole-file.js';

/** @param name of the signer, and of its file */
export function openKeyFile(folder: string, name: string): KeyStore {
  const file = join(folder, `${name}.json`);
  let known: { readonly version: string; readonly ring: KeyRing } | undefined;
  const read = () => {
    const version = versionOf(file);
    if (version === undefined) return undefined;
    if (known?.version !== version) {
      const text = readIfPresent(file);
      known = text === undefined ? undefined : { version, ring: parseRing(file, text) };
    }
    return known?.ring;
  };
  return {
    read: () => sayingWhyUnwritable(folder, read),
    create: (ring) =>
      sayingWhyUnwritable(folder, () => {
        makeFolder(folder);
        return createWhole(file, write(ring)) ? ring : (read() ?? ring);
      }),
    replace: (ring) => sayingWhyUnwritable(folder, () => writeWhole(file, write(ring))),
  };
}

/** Every version is a file of its own, moved into the place of the last. */
function versionOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeNs}`;
}

function write(ring: KeyRing): string {
  return `${JSON.stringify(ring, null, 2)}\n`;
}

function parseRing(path: string, text: string): KeyRing {
  try {
    return keyRingSchema.parse(JSON.parse(text));
  } catch {
    // The parser's own error could quote a private key.
    throw new GrafoError('GRAFO_KEYS_UNREADABLE', { path });
  }
}
