/** What the authorization matrix asks for and writes to: things of Mendoza that no other request has touched. */
import pg from 'pg';
import type { Examples } from './reach-field.js';

/** What the inputs of mutations hold, so that nothing but who asks can be wrong with them. */
export const EXAMPLES: Examples = {
  jurisdictionId: '"AR-M"',
  Date: '"2026-01-01"',
  URL: '"https://example.org/"',
  title: '{ es: "Texto" }',
  year: '2026',
  version: '0',
  mechanism: '"SORTITION"',
  organizationId: '"fundeps"',
  relatedId: '"AR0103"',
  scale: 'AMBITION',
  value: '"HIGH"',
  status: 'NOT_STATED',
  removals: '1',
};

/** What each request is given, by what it asks for. */
export type Planted = (coordinate: string) => Promise<Examples>;

/** More than the requests of a table. */
const REQUESTS = 2000;

const INITIATIVES = `
  insert into initiatives.initiative
    (id, kind, title_es, title_original_language, status, year, jurisdiction_id, source_id)
  select 'planted-' || number, kind, title_es, title_original_language, status, year, jurisdiction_id, source_id
  from initiatives.initiative, generate_series(1, ${REQUESTS}) as number where id = 'AR0075'`;

/** Which state a portal must be in for the mutation to be possible. */
const OPERATIONS = {
  'Mutation.approvePortal': 'AWAITING_APPROVAL',
  'Mutation.rejectPortal': 'AWAITING_APPROVAL',
  'Mutation.pausePortal': 'ACTIVE',
  'Mutation.resumePortal': 'PAUSED',
  'Mutation.harvestPortal': 'ACTIVE',
  'Mutation.confirmPortalRemoval': 'ACTIVE',
} as const;

/** One portal in each state for each request, and a dataset of whom there is something to hide. */
const PORTALS = `
  insert into catalog.portal
    (id, title_es, url, software, jurisdiction_id, registered_by, operation, removal_held, source_id)
  select 'planted-' || replace(lower(state), '_', '-') || '-' || number, title_es,
    'https://' || number || '.' || lower(state) || '.example', software, jurisdiction_id, registered_by, state,
    1, source_id
  from catalog.portal, generate_series(1, ${REQUESTS}) as number,
    unnest(array['ACTIVE', 'PAUSED', 'AWAITING_APPROVAL']) as planted (state)
  where id = 'mendoza';
  insert into catalog.publisher (id, portal_id, name, mailbox, source_id)
    select 'mendoza:planted', id, 'Oficina', 'persona@example.org', source_id from catalog.portal where id = 'mendoza';
  insert into catalog.dataset (id, portal_id, jurisdiction_id, title, publisher_id, contact_name, contact_mailbox, content_digest, raw,
      first_seen_at, source_id)
    select 'mendoza:planted', id, jurisdiction_id, 'Agua', 'mendoza:planted', 'Persona', 'persona@example.org', 'x', '{}', now(), source_id
    from catalog.portal where id = 'mendoza';
  insert into catalog.metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity, excerpt)
    values ('planted', 'mendoza', 'mendoza:planted', 'DATASET', 'x', 'x', 'INFO', 'Persona');
  insert into catalog.entity_change (type, id, version, actor, actor_name, change, fields, state) values
    ('Portal', 'mendoza', 100, 'Oficina', 'Persona', 'PAUSED', '[]', '{"jurisdictionId": "AR-M"}'),
    ('Dataset', 'mendoza:planted', 100, 'Oficina', 'Persona', 'HARVESTED', '[]', '{}');`;

/** Plants what there is a subgraph for. */
export async function plant(databaseUrl: string, subgraphs: readonly string[]): Promise<Planted> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (subgraphs.includes('initiatives')) await client.query(INITIATIVES);
    if (subgraphs.includes('catalog')) await client.query(PORTALS);
  } finally {
    await client.end();
  }
  let number = 0;
  return async (coordinate) => ({ ...EXAMPLES, ...examplesOf(coordinate, ++number) });
}

function examplesOf(coordinate: string, number: number): Examples {
  if (Object.hasOwn(OPERATIONS, coordinate)) {
    const operation = OPERATIONS[coordinate as keyof typeof OPERATIONS];
    return { id: `"planted-${operation.toLowerCase().replace('_', '-')}-${number}"` };
  }
  if (coordinate === 'Mutation.registerPortal')
    return { id: `"registered-${number}"`, URL: `"https://registered-${number}.example/"` };
  if (/^Portal/.test(coordinate)) return { id: '"mendoza"', first: '1' };
  if (/^(Dataset|Publisher|MetadataIssue)/.test(coordinate)) return { id: '"mendoza:planted"', first: '1' };
  return { id: `"planted-${number}"` };
}
