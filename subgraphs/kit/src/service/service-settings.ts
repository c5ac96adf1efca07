import { harvestSetting, hostSetting, portSetting, readEnvironment } from '@grafo-abierto/plugin-kit/process';
import { z } from 'zod';
import { DATABASE_URL_FORM } from '../database/database-url.js';

export interface ServiceSettings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Of the role that owns the subgraph's schema. */
  readonly databaseUrl: string;
  /** Where the hub publishes the keys that it signs with who asks, or a file of them; without it all are nobody. */
  readonly hubKeys: string | undefined;
  /** Whether it does by itself what it does beside answering. */
  readonly harvest: boolean;
}

/**
 * Reads what a subgraph that runs alone is told by its environment.
 *
 * @param port what it listens on unless `PORT` says another
 * @throws GrafoError `GRAFO_SETTING_MISSING`, `GRAFO_SETTING_INVALID`
 */
export function readServiceSettings(environment: NodeJS.ProcessEnv, port: number): ServiceSettings {
  const schema = z.object({
    PORT: portSetting(port),
    HOST: hostSetting,
    DATABASE_URL: z.string(DATABASE_URL_FORM).refine(isDatabaseUrl, DATABASE_URL_FORM),
    GRAFO_HUB_KEYS: z.string().optional(),
    GRAFO_HARVEST: harvestSetting,
  });
  const { PORT, HOST, DATABASE_URL, GRAFO_HUB_KEYS, GRAFO_HARVEST } = readEnvironment(schema, environment);
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    hubKeys: GRAFO_HUB_KEYS,
    harvest: GRAFO_HARVEST,
  };
}

/** A password may be missing: servers can know a role by its certificate or by the socket it comes from. */
function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && username !== '';
}
