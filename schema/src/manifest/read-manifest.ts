import { parse } from 'yaml';
import { GrafoError } from '../problems/grafo-error.js';
import { type Manifest, parseManifest } from './manifest.js';

export interface ReadManifest {
  readonly manifest: Manifest;
  /** What its text stands for, and nothing added: this is what is signed. */
  readonly value: unknown;
}

/**
 * Reads the text of a manifest, YAML or JSON.
 *
 * @param file what it was read from, for errors
 * @throws GrafoError `GRAFO_MANIFEST_INVALID` with all that is wrong
 */
export function readManifest(text: string, file: string): ReadManifest {
  const value = readYaml(text, file);
  return { manifest: parseManifest(value, file), value };
}

function readYaml(text: string, file: string): unknown {
  try {
    // The JSON of a value has no aliases; a few lines of them can stand for gigabytes.
    return parse(text, { maxAliasCount: 0, prettyErrors: true, logLevel: 'error' });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new GrafoError('GRAFO_MANIFEST_INVALID', { file, detail }, { cause: error });
  }
}
