import { join, resolve } from 'node:path';
import { DEFAULT_AUDIENCE } from '@grafo-abierto/identity';
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import { type IdentitySettings, issuersSetting } from './identity/identity-settings.js';

export interface Settings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** An administrator's URL of a PostgreSQL; without one, the bundled server runs. */
  readonly databaseUrl: string | undefined;
  readonly identity: IdentitySettings;
}

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, '0…65535')
    .transform(Number)
    .pipe(z.number().max(65_535, '0…65535'))
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  GRAFO_DATA: z.string().default('.grafo'),
  DATABASE_URL: z.string().optional(),
  GRAFO_ISSUERS: issuersSetting.optional(),
  GRAFO_AUDIENCE: z.string().default(DEFAULT_AUDIENCE),
  GRAFO_KEYS: z.string().optional(),
});

/**
 * Reads the settings from the environment; a blank variable is one that is not set.
 *
 * @throws GrafoError `GRAFO_SETTING_INVALID`
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const setting = String(issue?.path[0]);
    throw new GrafoError('GRAFO_SETTING_INVALID', {
      setting,
      value: environment[setting] ?? '',
      expected: issue?.message ?? '',
    });
  }
  const { data } = parsed;
  const dataFolder = resolve(data.GRAFO_DATA);
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    databaseUrl: data.DATABASE_URL,
    identity: {
      issuers: data.GRAFO_ISSUERS,
      audience: data.GRAFO_AUDIENCE,
      keysFolder: resolve(data.GRAFO_KEYS ?? join(dataFolder, 'keys')),
    },
  };
}
