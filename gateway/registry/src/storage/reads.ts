import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import {
  createSourceLoader,
  liesWithin,
  listPage,
  type PageOrder,
  PagesByParent,
  type WriteContext,
} from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import {
  type PluginHealthStatus,
  type PluginState,
  PluginVersionState,
  SERVED_STATES,
} from '../domain/plugin-vocabulary.js';
import { shownState } from '../domain/shown-state.js';
import type { RegistryDatabase, RegistryEntities, Row } from './entities.js';

const BY_ID: PageOrder = { name: 'plugin', columns: [{ column: 'id', direction: 'asc', type: 'string' }] };
const NEWEST_FIRST: PageOrder = {
  name: 'plugin-event',
  columns: [{ column: 'position', direction: 'desc', type: 'number' }],
};

/** Which plugins a list holds; what is left out does not matter. */
export interface PluginFilter {
  readonly states?: readonly PluginState[] | null;
  /** Of this jurisdiction and of all within it. */
  readonly within?: string | null;
}

type PluginsHealth = ReadonlyMap<string, { readonly status: PluginHealthStatus }>;

/** Everything that one request reads, each kind of thing in one statement however many parents ask. */
export function createReads(reads: RegistryDatabase, principal: Principal | null) {
  const pages = new PagesByParent(reads);
  return {
    principal,
    database: reads,
    sources: createSourceLoader(reads),
    plugins: createLoader(
      async (ids: readonly string[]): Promise<Row<'plugin'>[]> =>
        reads.selectFrom('plugin').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** @param health of those that are served, which a filter by state goes by too */
    pluginPage: (filter: PluginFilter, args: PageArguments, health: PluginsHealth): Page<Row<'plugin'>> =>
      listPage(filtered(reads, filter, health), BY_ID, args),
    /** Those of which it is one of the jurisdictions, by id. */
    pluginsOfJurisdiction: createListLoader(
      async (ids: readonly string[]) => readPluginsOf(reads, ids),
      ({ parentId }) => parentId,
    ),
    versions: createLoader(
      async (ids: readonly string[]): Promise<Row<'plugin_version'>[]> =>
        reads.selectFrom('plugin_version').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** Those that wait for a decision. */
    waitingVersions: createListLoader(
      async (ids: readonly string[]): Promise<Row<'plugin_version'>[]> =>
        reads
          .selectFrom('plugin_version')
          .selectAll()
          .where('pluginId', 'in', ids)
          .where('state', '=', PluginVersionState.WAITING)
          .orderBy('submittedAt')
          .execute(),
      ({ pluginId }) => pluginId,
    ),
    eventsOfPlugin: (id: string, args: PageArguments): Page<Row<'plugin_event'>> =>
      pages.page('events', id, NEWEST_FIRST, args, (parent) =>
        reads
          .selectFrom('plugin_event')
          .selectAll('plugin_event')
          .where(sql<boolean>`plugin_event.plugin_id = ${parent}`),
      ),
    pluginKeys: createLoader(
      async (ids: readonly string[]): Promise<Row<'plugin_key'>[]> =>
        reads.selectFrom('plugin_key').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** Of a jurisdiction and of all within it, or of all; in the order of their enrolment. */
    keysWithin: (within: string | null): Promise<Row<'plugin_key'>[]> => {
      const keys = reads.selectFrom('plugin_key').selectAll().orderBy('enrolledAt').orderBy('id');
      return (within === null ? keys : keys.where(liesWithin(sql.ref('jurisdictionId'), within))).execute();
    },
    /** The newest first. */
    generations: (): Promise<GenerationRow[]> =>
      reads.selectFrom('generation').select(GENERATION_COLUMNS).orderBy('number', 'desc').execute(),
  };
}

/** A generation without its schemas, which have hundreds of kilobytes. */
export type GenerationRow = Omit<Row<'generation'>, 'sdl' | 'coreHash' | 'coreSchemas'>;
const GENERATION_COLUMNS = ['number', 'hash', 'members', 'core', 'composedAt', 'reason'] as const;

function filtered(reads: RegistryDatabase, { states, within }: PluginFilter, health: PluginsHealth) {
  let query = reads.selectFrom('plugin').selectAll('plugin');
  if (states != null) query = query.where(isIn(states, health));
  if (within != null) {
    const place = liesWithin(sql`place`, within);
    query = query.where(
      sql<boolean>`exists (select from unnest(jurisdiction_ids) as own (place) where ${place})`,
    );
  }
  return query;
}

/** A plugin that is served and not well has the state that says so, and not the one that was decided. */
function isIn(states: readonly PluginState[], health: PluginsHealth): RawBuilder<boolean> {
  const unwell = SERVED_STATES.flatMap((state) =>
    [...health]
      .map(([id, { status }]) => ({ id, state, shown: shownState(state, status) }))
      .filter(({ shown }) => shown !== state),
  );
  const shown = unwell.filter((each) => states.includes(each.shown));
  const key = sql`(plugin.id, plugin.state)`;
  return sql<boolean>`(plugin.state = any(${[...states]}) and not ${key} in (${pairs(unwell)})
    or ${key} in (${pairs(shown)}))`;
}

/** A list that nothing is in must not be empty. */
function pairs(of: readonly { readonly id: string; readonly state: string }[]) {
  return sql.join([sql`('', '')`, ...of.map(({ id, state }) => sql`(${id}::text, ${state}::text)`)]);
}

async function readPluginsOf(
  reads: RegistryDatabase,
  ids: readonly string[],
): Promise<(Row<'plugin'> & { readonly parentId: string })[]> {
  const { rows } = await sql<Row<'plugin'> & { readonly parentId: string }>`
    select parent.id as parent_id, plugin.*
    from unnest(${[...ids]}::text[]) as parent (id)
    join plugin on plugin.jurisdiction_ids @> array[parent.id]
    order by plugin.id`.execute(reads);
  return rows;
}

export type RegistryReads = ReturnType<typeof createReads>;
/** The context of a request: what it reads, who asks, and how it writes. */
export type RegistryRequest = RegistryReads & WriteContext<RegistryEntities>;
