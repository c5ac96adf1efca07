/** Keeps the last supergraph that was good, with its hash and the names that it was composed of. */
import { createHash } from 'node:crypto';
import type { ComposedSupergraph } from '@grafo-abierto/schema';

/** Where it is kept: one text, written whole or not at all. */
export interface SupergraphStore {
  read(): string | undefined;
  write(text: string): void;
}

export interface KeptSupergraph extends ComposedSupergraph {
  readonly subgraphs: readonly string[];
}

const FIRST_LINE = /^# supergraph ([0-9a-f]{64}) of ([^\n]+)\n/;

/** Throws where the text was changed by anybody else. */
export function readKept(store: SupergraphStore): KeptSupergraph | undefined {
  const text = store.read();
  if (text === undefined) return undefined;
  const [line = '', hash = '', names = ''] = FIRST_LINE.exec(text) ?? [];
  const sdl = text.slice(line.length);
  if (createHash('sha256').update(sdl).digest('hex') !== hash)
    throw new Error('Its text is not the one of its hash.');
  return { sdl, hash, subgraphs: names.split(' ') };
}

export function writeKept(store: SupergraphStore, { sdl, hash, subgraphs }: KeptSupergraph): void {
  store.write(`# supergraph ${hash} of ${subgraphs.join(' ')}\n${sdl}`);
}
