/** Plugins and keys of Mendoza in every state that a decision begins with, one for each request of a table. */
import { generateKeyPairSync } from 'node:crypto';
import pg from 'pg';
import type { Examples } from './reach-field.js';

/** No mutation of a table gets to this one; its history is asked for by its place. */
const KEY_OF_HISTORY = 4000;
const PLACE_OF_HISTORY = 'AR-M:499999';

/** A key's id has 43 characters. */
const keyId = (number: number) => String(number).padStart(43, 'K');

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")';

const manifestOf = (id: string) => `jsonb_build_object(
  'id', ${id}, 'version', versions.version, 'title', jsonb_build_object('es', 'Algo', 'en', 'Something'),
  'jurisdictions', jsonb_build_array('AR-M'), 'subgraph', jsonb_build_object('url', 'https://plugin.example/'))`;

export const pluginRows = (count: number): string => `
  insert into source (id, source) values ('planted', 'Oficina');
  insert into plugin_key (id, jurisdiction_id, public_key, status, proof, enrolled_at, source_id)
  select lpad(number::text, 43, 'K'), case when number = ${KEY_OF_HISTORY} then '${PLACE_OF_HISTORY}' else 'AR-M' end, 'x', 'ACTIVE', 'ADMINISTRATION', now(), 'planted'
  from generate_series(1, ${count}) as number;
  insert into entity_change (type, id, version, actor, change, fields, state)
  select 'PluginKey', id, 1, 'Oficina', 'ENROLLED', '[]', '{"jurisdictionId": "AR-M"}' from plugin_key;
  insert into plugin (id, holder_id, jurisdiction_ids, title_es, title_en, contact_name, state, trust,
    served_version, latest_version, source_id)
  select 'planted-' || lower(state) || '-' || number, 'AR-M', array['AR-M'], 'Algo', 'Something', 'Oficina', state,
    'VERIFIED', case when state = 'SUBMITTED' then null else '1.1.0' end, '1.1.0', 'planted'
  from generate_series(1, ${count}) as number, unnest(array['SUBMITTED', 'SUSPENDED', 'QUARANTINED']) as planted (state);
  insert into plugin_version (id, plugin_id, version, hash, manifest, sdl, url, key_id, signature, state, submitted_at)
  select plugin.id || '@' || versions.version, plugin.id, versions.version, 'x', ${manifestOf('plugin.id')},
    '${LINK} type Query { p' || substr(replace(initcap(plugin.id), '-', ''), 2) || ': Int }',
    'https://plugin.example/', '${keyId(1)}', '{}',
    case when plugin.state = 'SUBMITTED' then 'WAITING' else 'APPROVED' end, now()
  from plugin, unnest(array['1.0.0', '1.1.0']) as versions (version);`;

/** Which state a plugin must be in for the decision to be possible. */
const STATES: Readonly<Record<string, string>> = {
  approvePlugin: 'submitted',
  rejectPlugin: 'submitted',
  suspendPlugin: 'quarantined',
  resumePlugin: 'suspended',
  rollBackPlugin: 'suspended',
  retirePlugin: 'suspended',
};

/** What a mutation of the registry is called with; nothing for any other. */
export async function pluginExamples(
  coordinate: string,
  number: number,
  databaseUrl: string,
): Promise<Examples> {
  if (coordinate.startsWith('PluginKeyChange.')) return { 'pluginKeys.within': `"${PLACE_OF_HISTORY}"` };
  const mutation = coordinate.replace('Mutation.', '');
  const state = STATES[mutation];
  if (state !== undefined) return { id: `"planted-${state}-${number}"`, version: '"1.0.0"' };
  if (mutation === 'revokePluginKey') return { id: `"${keyId(number)}"` };
  if (mutation === 'rollBackSupergraph') return { generation: await lastGeneration(databaseUrl) };
  if (mutation !== 'enrolPluginKey') return {};
  const { publicKey } = generateKeyPairSync('ed25519');
  return {
    // A place of its own: no jurisdiction has more than two keys.
    jurisdictionId: `"AR-M:${500_000 + number}"`,
    publicKey: JSON.stringify(publicKey.export({ type: 'spki', format: 'pem' })),
  };
}

async function lastGeneration(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ last: number }>('select max(number) as last from hub.generation');
  await client.end();
  return String(rows[0]?.last);
}
