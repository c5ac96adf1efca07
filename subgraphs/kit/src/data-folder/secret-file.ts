/** Keeps a random secret in a file: it opens a database for years. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { readIfPresent, writeWhole } from './whole-file.js';

export function readOrCreateSecret(folder: string, name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`"${name}" is not the name of a secret`);
  const file = join(folder, name);
  const kept = readIfPresent(file)?.trim();
  if (kept) return kept;
  const secret = randomBytes(32).toString('base64url');
  makeFolder(folder);
  writeWhole(file, `${secret}\n`);
  return secret;
}
