/** What whoever runs the plugin may say of it. */
import { readEnvironment } from '@grafo-abierto/plugin-kit/process';
import { z } from 'zod';

/** The page of the province that links to its files, whose names change with each date. */
const PAGE = 'https://datosabiertos-compras.mendoza.gov.ar/datasets/';
const HOUR_MS = 60 * 60_000;

const schema = z.object({
  /** Addresses of OCDS files, of pages that link to them, or paths; one space between two. */
  MENDOZA_CONTRACTING_SOURCES: z
    .string()
    .transform((text) => text.trim().split(/\s+/))
    .default([PAGE]),
  MENDOZA_CONTRACTING_REFRESH_HOURS: z
    .string()
    .regex(/^\d{1,4}$/, '0…9999')
    .transform(Number)
    .default(24),
});

/** @throws GrafoError `GRAFO_SETTING_INVALID` */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const settings = readEnvironment(schema, environment);
  return {
    sources: settings.MENDOZA_CONTRACTING_SOURCES,
    refreshMs: settings.MENDOZA_CONTRACTING_REFRESH_HOURS * HOUR_MS,
  };
}
