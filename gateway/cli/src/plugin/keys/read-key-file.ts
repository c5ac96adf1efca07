import { readFile } from 'node:fs/promises';
import { GrafoError } from '@grafo-abierto/schema';

/** @throws GrafoError `GRAFO_PLUGIN_FILE_UNUSABLE` */
export async function readKeyFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new GrafoError('GRAFO_PLUGIN_FILE_UNUSABLE', { file, detail }, { cause });
  }
}
