/** What more plugins cost: to compose, to check one more as a publication does, to make the engine, to plan and to answer. */
import { readFileSync } from 'node:fs';
import { createComposer } from '@grafo-abierto/composition';
import { createEngine } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { OPERATIONS } from './graph/operations.mjs';
import { markdown, medianOf, number } from './measure/table.mjs';

const CORE = ['jurisdictions', 'initiatives', 'sdg', 'recognition', 'catalog', 'discovery', 'hub'];
const folderOf = (name) => (name === 'hub' ? 'gateway/registry' : `subgraphs/${name}`);
const PLUGINS = [0, 24, 120, 240];
const ANSWERS = 200;

/** What each plugin of a province adds: a field of its own type, and a list on Jurisdiction. */
function pluginSdl(number) {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { plugin${number}Record(id: ID!): Plugin${number}Record }
    type Jurisdiction @key(fields: "id") { id: ID! plugin${number}Records(first: Int): Plugin${number}Connection }
    type Plugin${number}Connection { totalCount: Int! nodes: [Plugin${number}Record!]! }
    type Plugin${number}Record @key(fields: "id") { id: ID! title: String amount: Float office: Plugin${number}Office }
    type Plugin${number}Office { name: String address: String telephone: String }`;
}

export async function measureGrowth({ rounds }) {
  const core = CORE.map((name) => ({
    name,
    url: `http://${name}`,
    sdl: readFileSync(new URL(`../../${folderOf(name)}/schema.graphql`, import.meta.url), 'utf8'),
  }));
  const rows = [];
  for (const count of PLUGINS) {
    const plugins = Array.from({ length: count }, (_, at) => ({
      name: `plugin-${at}`,
      url: `http://plugin-${at}`,
      sdl: pluginSdl(at),
    }));
    const measured = [];
    for (let round = 0; round < rounds; round++) measured.push(await measureOnce(core, plugins));
    const { compose, check, build, plan, answer, size } = medianOf(measured);
    rows.push([
      String(count),
      number(size / 1024),
      number(compose),
      number(check),
      number(build),
      number(plan, 1),
      number(answer, 2),
    ]);
  }
  const heading = [
    'plugins',
    'supergraph KB',
    'compose ms',
    'check one more ms',
    'make the engine ms',
    'first answer ms',
    'each after ms',
  ];
  console.log(
    `### Growth with the number of plugins, acceptance operation 01 over subgraphs that answer null\n\n${markdown([heading, ...rows])}\n`,
  );
}

async function measureOnce(core, plugins) {
  const check = await measureCheck(core, plugins);
  const started = performance.now();
  const { sdl } = composeSupergraph([...core, ...plugins]);
  const composed = performance.now();
  const transportOf = () => async () => ({
    data: { initiative: { __typename: 'Initiative', id: 'AR0090', jurisdiction: { id: 'AR' } } },
  });
  const engine = createEngine({ supergraphSdl: sdl, transportOf });
  const made = performance.now();
  const document = parse(OPERATIONS['one-graph']);
  const ask = () => engine.execute({ document, context: undefined });
  await ask();
  const first = performance.now();
  for (let answer = 0; answer < ANSWERS; answer++) await ask();
  return {
    size: sdl.length,
    compose: composed - started,
    check,
    build: made - composed,
    plan: first - made,
    answer: (performance.now() - first) / ANSWERS,
  };
}

/** Policy, composition and what changes for readers, in a process that begins and ends with it. */
async function measureCheck(core, plugins) {
  const url = 'http://plugin-one-more';
  const permissions = { extends: ['Jurisdiction'], requires: [], mutations: [] };
  const manifest = { id: 'plugin-one-more', subgraph: { url, permissions } };
  const sdl = pluginSdl('OneMore').replaceAll('pluginOneMoreRecords(', 'pluginOneMore(');
  const started = performance.now();
  const { supergraph, problems } = await createComposer().check({ manifest, sdl, url }, { core, plugins });
  if (supergraph === undefined) throw new Error(JSON.stringify(problems));
  return performance.now() - started;
}
