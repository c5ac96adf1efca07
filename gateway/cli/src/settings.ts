import { join, resolve } from 'node:path';
import { DEFAULT_AUDIENCE } from '@grafo-abierto/identity';
import {
  harvestSetting,
  hostSetting,
  type NamedAddress,
  namedAddressesSetting,
  portSetting,
  readEnvironment,
} from '@grafo-abierto/subgraph-kit/process';
import { z } from 'zod';
import {
  type ConsoleSettings,
  consoleClients,
  consoleUrlSetting,
  type IdentitySettings,
  issuersSetting,
} from './identity/identity-settings.js';

export interface Settings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** An administrator's URL of a PostgreSQL; without one, the bundled server runs. */
  readonly databaseUrl: string | undefined;
  readonly identity: IdentitySettings;
  /** Where the subgraphs run; without it, in this process. */
  readonly subgraphs: readonly NamedAddress[] | undefined;
  /** Where the registry is kept, with subgraphs that run elsewhere; without it there are no plugins. */
  readonly registryUrl: string | undefined;
  /** Whether portals are read. */
  readonly harvest: boolean;
  /** Whether plugins may answer without https and on this machine. */
  readonly localPlugins: boolean;
  /** Whether readers may ask how an answer came about. */
  readonly explain: boolean;
  /** Absolute path of the folder with the code of plugins that the hub runs; without it, it runs none. */
  readonly pluginsFolder: string | undefined;
  /** Megabytes of what JavaScript keeps, for each of them. */
  readonly pluginMemoryMb: number;
}

/** With less, Node itself has no room beside a plugin. */
const pluginMemorySetting = z
  .string()
  .regex(/^\d{2,5}$/, '64…65536')
  .transform(Number)
  .pipe(z.number().min(64, '64…65536').max(65_536, '64…65536'))
  .default(256);

const environmentSchema = z.object({
  PORT: portSetting(4000),
  HOST: hostSetting,
  GRAFO_DATA: z.string().default('.grafo'),
  DATABASE_URL: z.string().optional(),
  GRAFO_ISSUERS: issuersSetting.optional(),
  GRAFO_AUDIENCE: z.string().default(DEFAULT_AUDIENCE),
  GRAFO_KEYS: z.string().optional(),
  GRAFO_CONSOLE_CLIENT_ID: z.string().optional(),
  GRAFO_CONSOLE_CLIENT_SECRET: z.string().optional(),
  GRAFO_CONSOLE_SCOPES: z.string().default(''),
  GRAFO_CONSOLE_URL: consoleUrlSetting.optional(),
  GRAFO_SUBGRAPHS: namedAddressesSetting.optional(),
  GRAFO_REGISTRY_URL: z.string().optional(),
  GRAFO_HARVEST: harvestSetting,
  GRAFO_LOCAL_PLUGINS: z.enum(['on', 'off'], 'on, off').default('off'),
  GRAFO_EXPLAIN: z.enum(['on', 'off'], 'on, off').default('off'),
  GRAFO_PLUGINS: z.string().optional(),
  GRAFO_PLUGIN_MEMORY_MB: pluginMemorySetting,
});

const consistentSchema = environmentSchema.superRefine((given, { addIssue }) => {
  if (given.GRAFO_CONSOLE_CLIENT_ID !== undefined && given.GRAFO_ISSUERS === undefined)
    addIssue({ code: 'custom', path: ['GRAFO_ISSUERS'], message: 'GRAFO_CONSOLE_CLIENT_ID → https://…' });
});

/**
 * Reads the settings of a hub from the environment.
 *
 * @throws GrafoError `GRAFO_SETTING_INVALID`
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = readEnvironment(consistentSchema, environment);
  const dataFolder = resolve(given.GRAFO_DATA);
  return {
    port: given.PORT,
    host: given.HOST,
    dataFolder,
    databaseUrl: given.DATABASE_URL,
    subgraphs: given.GRAFO_SUBGRAPHS,
    registryUrl: given.GRAFO_REGISTRY_URL,
    harvest: given.GRAFO_HARVEST,
    localPlugins: given.GRAFO_LOCAL_PLUGINS === 'on',
    explain: given.GRAFO_EXPLAIN === 'on',
    pluginsFolder: given.GRAFO_PLUGINS === undefined ? undefined : resolve(given.GRAFO_PLUGINS),
    pluginMemoryMb: given.GRAFO_PLUGIN_MEMORY_MB,
    identity: {
      issuers: given.GRAFO_ISSUERS,
      audience: given.GRAFO_AUDIENCE,
      keysFolder: resolve(given.GRAFO_KEYS ?? join(dataFolder, 'keys')),
      console: consoleOf(given),
    },
  };
}

function consoleOf(given: z.infer<typeof environmentSchema>): ConsoleSettings | undefined {
  const ids = given.GRAFO_CONSOLE_CLIENT_ID;
  if (ids === undefined) return undefined;
  return {
    clients: consoleClients(given.GRAFO_ISSUERS ?? [], { ids, secrets: given.GRAFO_CONSOLE_CLIENT_SECRET }),
    scopes: given.GRAFO_CONSOLE_SCOPES.split(/\s+/).filter((scope) => scope !== ''),
    url: given.GRAFO_CONSOLE_URL,
  };
}
