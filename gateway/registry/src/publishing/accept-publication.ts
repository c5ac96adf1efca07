/** Looks at a publication before anything is locked: its text, its signature, and what answers at its address. */
import { GrafoError, type PluginSignature, type Principal } from '@grafo-abierto/schema';
import { refuse, type WriteRefusal } from '@grafo-abierto/subgraph-kit';
import { type Candidate, readCandidate } from '../domain/candidate.js';
import { checkSignature } from '../domain/check-signature.js';
import type { RegistryDatabase } from '../storage/entities.js';
import type { RegistryTools } from './registry-tools.type.js';

export interface SignedText {
  readonly manifest: string;
  readonly sdl: string;
  readonly signature: PluginSignature;
}

export interface Accepted {
  readonly candidate: Candidate;
  /** The jurisdiction whose key has signed it. */
  readonly holder: string;
  /** Who writes: the holder of the key. */
  readonly writer: Principal;
}

/** @throws WriteRefusal */
export async function acceptPublication(
  { manifest: text, sdl, signature }: SignedText,
  reads: RegistryDatabase,
  now: Date,
): Promise<Accepted> {
  const candidate = refusing('manifest', () => readCandidate(text, sdl));
  const key = await reads
    .selectFrom('plugin_key')
    .selectAll()
    .where('id', '=', signature.keyId)
    .executeTakeFirst();
  refusing('signature', () => checkSignature(candidate, signature, key, now));
  const { subgraph, contact } = candidate.manifest;
  if (key === undefined) throw new Error('a signature without a key was accepted');
  if (subgraph.sdlHash === undefined) throw refuse('GRAFO_PLUGIN_SDL_HASH_MISSING', ['input', 'manifest']);
  const holder = key.jurisdictionId;
  const writer = {
    subject: `plugin-key|${key.id}`,
    office: contact?.office ?? holder,
    name: null,
    grants: [],
  };
  return { candidate, holder, writer };
}

/** @throws WriteRefusal `GRAFO_PLUGIN_URL_UNSAFE`, `GRAFO_PLUGIN_UNREACHABLE`, `GRAFO_PLUGIN_SDL_DIFFERS`, `GRAFO_PLUGIN_COMMAND_…` */
export async function requireServed(
  { manifest, url, sdl }: Candidate,
  { askSdl }: Pick<RegistryTools, 'askSdl'>,
): Promise<void> {
  const served = await askSdl(manifest, url).catch((error: unknown) => {
    throw error instanceof GrafoError ? refusalOf(error, 'manifest') : error;
  });
  if (served !== sdl) throw refuse('GRAFO_PLUGIN_SDL_DIFFERS', ['input', 'sdl'], { url });
}

function refusing<Result>(field: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof GrafoError ? refusalOf(error, field) : error;
  }
}

function refusalOf({ code, parameters }: GrafoError, field: string): WriteRefusal {
  return refuse(code, ['input', field], parameters);
}
