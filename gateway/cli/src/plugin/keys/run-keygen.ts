/** `grafo plugin keygen`: the key that a jurisdiction signs its plugins with. */
import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { GrafoError, readPublicKey } from '@grafo-abierto/schema';
import { wrap } from '../../portal/plain-text.js';
import type { Terminal } from '../terminal/terminal.type.js';

const SAY = {
  es: (file: string, id: string) => [
    `Clave ${id}`,
    `  ${file}       privada: guardala donde guardás contraseñas; no se manda a nadie`,
    `  ${file}.pub   pública: mandásela a quien administra el nodo, que la registra con`,
    '',
    `  npx grafo plugin enrol --jurisdiction AR-… --public-key ${file}.pub`,
  ],
  en: (file: string, id: string) => [
    `Key ${id}`,
    `  ${file}       private: keep it where you keep passwords; it is sent to nobody`,
    `  ${file}.pub   public: send it to whoever administers the hub, who enrols it by`,
    '',
    `  npx grafo plugin enrol --jurisdiction AR-… --public-key ${file}.pub`,
  ],
} as const;

/** @throws GrafoError `GRAFO_PLUGIN_FILE_TAKEN`, and then nothing is written */
export async function runKeygen(file: string, { language, print }: Terminal): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await writeNew(`${file}.pub`, publicKey, 0o644);
  try {
    await writeNew(file, privateKey, 0o600);
  } catch (error) {
    await rm(`${file}.pub`);
    throw error;
  }
  for (const line of SAY[language](file, readPublicKey(publicKey).id))
    for (const part of wrap(line, '')) print(part);
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx', mode });
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (isTaken) throw new GrafoError('GRAFO_PLUGIN_FILE_TAKEN', { file }, { cause });
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GrafoError('GRAFO_PLUGIN_FILE_UNUSABLE', { file, detail }, { cause });
  }
}
