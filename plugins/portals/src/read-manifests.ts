import { readdir, readFile } from 'node:fs/promises';
import { GrafoError, hasPortal, type PortalManifest, parseManifest } from '@grafo-abierto/schema';
import { parse, YAMLParseError } from 'yaml';

/** The folder of this package, where the manifests lie. */
export const ARGENTINE_PORTALS = new URL('../', import.meta.url);

/**
 * Every manifest of a folder, by file name.
 *
 * @throws GrafoError `GRAFO_MANIFEST_INVALID` for the first that is not valid
 */
export async function readManifests(folder: URL = ARGENTINE_PORTALS): Promise<readonly PortalManifest[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => parseManifestText(await readFile(new URL(file, folder), 'utf8'), file)),
  );
}

/** @throws GrafoError `GRAFO_MANIFEST_INVALID` */
export function parseManifestText(text: string, file: string): PortalManifest {
  try {
    const manifest = parseManifest(parse(text), file);
    if (hasPortal(manifest)) return manifest;
    throw new GrafoError('GRAFO_MANIFEST_INVALID', { file, detail: 'portal: missing' });
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    throw new GrafoError('GRAFO_MANIFEST_INVALID', { file, detail: cause.message }, { cause });
  }
}
