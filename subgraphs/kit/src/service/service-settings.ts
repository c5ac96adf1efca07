import { harvestSetting, hostSetting, portSetting, readEnvironment } from '@grafo-abierto/plugin-kit/process';
import { z } from 'zod';
import { DATABASE_URL_FORM } from '../database/database-url.js';
import { type NamedAddress, namedAddressesSetting } from './named-addresses.js';

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
  /** The feeds of the core, for a subgraph that follows them, each at its `/feed`; none unless told. */
  readonly feeds: readonly NamedAddress[];
  /** Where a hub tells which feeds it knows beside those: of its registry, and of its plugins; `http://hub:4000/feeds`. */
  readonly hubFeeds: string | undefined;
}

const HTTP_FORM = 'http://host:port/path';
const feedsSetting = namedAddressesSetting
  .refine((feeds) => feeds.every(({ url }) => isHttpUrl(url)), `name=${HTTP_FORM},name=${HTTP_FORM}`)
  .default([]);

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
    GRAFO_FEEDS: feedsSetting,
    GRAFO_HUB_FEEDS: z.string().refine(isHttpUrl, HTTP_FORM).optional(),
  });
  const given = readEnvironment(schema, environment);
  return {
    port: given.PORT,
    host: given.HOST,
    databaseUrl: given.DATABASE_URL,
    hubKeys: given.GRAFO_HUB_KEYS,
    harvest: given.GRAFO_HARVEST,
    feeds: given.GRAFO_FEEDS,
    hubFeeds: given.GRAFO_HUB_FEEDS,
  };
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A password may be missing: servers can know a role by its certificate or by the socket it comes from. */
function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && username !== '';
}
