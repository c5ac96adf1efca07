/** Enrols a key that a portal of the jurisdiction itself publishes: who can write there speaks for it. */
import { GrafoError } from '@grafo-abierto/schema';
import { refuse } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { PluginKeyProof } from '../domain/plugin-vocabulary.js';
import { type Enrolment, enrolPluginKey, readKey } from './plugin-keys.js';
import type { RegistryWrite } from './plugin-rows.js';
import type { RegistryTools } from './registry-tools.type.js';

export const WELL_KNOWN = '/.well-known/grafo-abierto.json';

export interface Proof extends Enrolment {
  /** A portal of the jurisdiction. */
  readonly portal: string;
}

const published = z.object({
  keys: z.array(z.object({ jurisdiction: z.string(), keyId: z.string() })).max(100),
});

/** @throws WriteRefusal `GRAFO_PLUGIN_PORTAL_UNKNOWN`, `GRAFO_PLUGIN_KEY_UNPROVEN`, `GRAFO_FETCH_…` */
export async function provePluginKey(
  write: RegistryWrite,
  proof: Proof,
  { portalsOf, fetchText }: Pick<RegistryTools, 'portalsOf' | 'fetchText'>,
): Promise<string> {
  const { jurisdictionId: jurisdiction, portal } = proof;
  const { id: key } = readKey(proof.publicKey);
  const { origin } = new URL(portal);
  const known = (await portalsOf(jurisdiction)).map((url) => new URL(url).origin);
  const at = ['input', 'portal'];
  if (!known.includes(origin)) throw refuse('GRAFO_PLUGIN_PORTAL_UNKNOWN', at, { url: origin, jurisdiction });
  const url = `${origin}${WELL_KNOWN}`;
  const text = await fetchText(url).catch((error: unknown) => {
    throw error instanceof GrafoError ? refuse(error.code, at, error.parameters) : error;
  });
  if (!namesKey(text, jurisdiction, key))
    throw refuse('GRAFO_PLUGIN_KEY_UNPROVEN', at, { url, key, jurisdiction });
  return enrolPluginKey(write, proof, PluginKeyProof.PORTAL);
}

function namesKey(text: string, jurisdiction: string, key: string): boolean {
  const { data } = published.safeParse(readJson(text));
  return data?.keys.some((each) => each.jurisdiction === jurisdiction && each.keyId === key) ?? false;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
