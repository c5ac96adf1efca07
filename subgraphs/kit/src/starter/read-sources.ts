import { readFileSync } from 'node:fs';
import { GrafoError } from '@grafo-abierto/schema';
import { parse } from 'yaml';
import { z } from 'zod';

const sourceSchema = z.strictObject({
  source: z.string(),
  url: z.url().nullable(),
  retrievedAt: z.string().nullable(),
  asOf: z.iso.date().nullable(),
  licence: z.string().nullable(),
  transform: z.strictObject({ es: z.string(), en: z.string() }).nullable(),
});

export interface StarterSource {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly retrievedAt: string | null;
  readonly asOf: string | null;
  readonly licence: string | null;
  /** Spanish and English, one after the other: `transform` of a provenance has no language of its own. */
  readonly transform: string | null;
}

/** @throws GrafoError `GRAFO_STARTER_INVALID` */
export function readSources(folder: URL, file: string): StarterSource[] {
  const parsed = z
    .record(z.string(), sourceSchema)
    .safeParse(parse(readFileSync(new URL(file, folder), 'utf8')));
  if (!parsed.success) {
    throw new GrafoError('GRAFO_STARTER_INVALID', { file, line: 0, detail: z.prettifyError(parsed.error) });
  }
  return Object.entries(parsed.data).map(([id, { transform, ...source }]) => ({
    id,
    ...source,
    transform: transform === null ? null : `${transform.es} / ${transform.en}`,
  }));
}
