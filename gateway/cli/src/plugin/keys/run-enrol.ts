/** `grafo plugin enrol`: makes a hub believe what a jurisdiction's key signs. */
import { readPublicKey } from '@grafo-abierto/schema';
import { z } from 'zod';
import { HubClient } from '../hub/hub-client.js';
import { type HubOptions, tokenOf } from '../hub/hub-options.js';
import { writeHub } from '../hub/write-hub.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { readKeyFile } from './read-key-file.js';

export interface EnrolOptions extends HubOptions {
  readonly jurisdiction: string;
  readonly publicKey: string;
  readonly reason?: string;
  /** A portal of the jurisdiction that publishes the key: then nobody need be the administration. */
  readonly portal?: string;
}

const SAY = {
  es: (key: string, jurisdiction: string) => `La clave ${key} firma por ${jurisdiction}.`,
  en: (key: string, jurisdiction: string) => `The key ${key} signs for ${jurisdiction}.`,
} as const;

/** A private key is refused here: it never leaves this machine. */
export async function runEnrol(options: EnrolOptions, { language, print }: Terminal): Promise<void> {
  const { hub, jurisdiction, publicKey: file, reason, portal } = options;
  const publicKey = await readKeyFile(file);
  const { id } = readPublicKey(publicKey);
  await writeHub(new HubClient({ url: hub, token: await tokenOf(options) }), {
    mutation: portal === undefined ? 'enrolPluginKey' : 'provePluginKey',
    input: { jurisdictionId: jurisdiction, publicKey, ...(reason && { reason }), ...(portal && { portal }) },
    fields: 'key { id }',
    payload: z.object({ key: z.object({ id: z.string() }).nullable() }),
    language,
  });
  print(SAY[language](id, jurisdiction));
}
