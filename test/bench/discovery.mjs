/** What questions over all subgraphs cost beside SQL by hand over the same tables, and as the country grows. */
import { readFileSync } from 'node:fs';
import { BY_HAND, SEARCH_WITHOUT_FACETS } from '../discovery/operations-by-hand.ts';
import { figuresOf } from './discovery/figures.mjs';
import { openWorld, sizeOf } from './discovery/open-world.mjs';
import { markdown, number } from './measure/table.mjs';

const WARM_UP = 5;

const readOperation = (name) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

/** Statements of the subgraphs' roles, without what is recorded of who reads what. */
const STATEMENTS = `
  select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
  where r.rolname like 'grafo\\_%' and s.query not like '%recorded_operation%' and s.query not like '%feed\\_%'`;

/** @param times how often each is asked */
export async function measureDiscovery({ rounds, part }) {
  const times = rounds * 10;
  const [small, whole] = [await measureWorld(part / 10, times), await measureWorld(part, times)];
  const rows = whole.operations.map(({ name, graph, byHand, statements }, at) => [
    name,
    number(graph.p50, 1),
    number(graph.p95, 1),
    number(byHand.p50, 1),
    number(graph.p50 / byHand.p50, 2),
    String(statements),
    number(graph.p50 / small.operations[at].graph.p50, 1),
  ]);
  const heading = [
    'operation',
    'p50 ms',
    'p95 ms',
    'SQL by hand, p50 ms',
    'ratio',
    'statements',
    '× a tenth',
  ];
  const { initiatives, alignments, datasets, localGovernments } = sizeOf(part);
  console.log(
    `### Questions over ${initiatives} initiatives, ${alignments} alignments, ${datasets} datasets, ${localGovernments} local governments\n\n${markdown([heading, ...rows])}\n`,
  );
  const seconds = ({ rebuild, records }) =>
    `${number(rebuild / 1000)} s (${number(records / (rebuild / 1000))} records/s)`;
  console.log(`The index is made from nothing in ${seconds(whole)}; of a tenth in ${seconds(small)}.\n`);
}

async function measureWorld(part, times) {
  const world = await openWorld(part);
  const { hub, client } = world;
  const operations = [];
  const ask = async (query) => {
    const { errors } = await hub.query(query);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
  };
  const measure = async (name, document, sql) => {
    const graph = await figuresOf(() => ask(document), WARM_UP, times);
    const byHand = await figuresOf(() => client.query(sql), WARM_UP, times);
    await client.query('select pg_stat_statements_reset()');
    await ask(document);
    const { rows } = await client.query(STATEMENTS);
    operations.push({ name, graph, byHand, statements: rows[0].calls });
  };
  for (const [name, sql] of Object.entries(BY_HAND)) await measure(name, readOperation(name), sql);
  const without = readOperation('search')
    .replace(/, facets: \[[^\]]*\]/, '')
    .replace(/facets \{[^}]*\{[^}]*\}\s*\}/, '');
  await measure('search, no facets', without, SEARCH_WITHOUT_FACETS);
  await world.close();
  return { operations, ...world.times };
}
