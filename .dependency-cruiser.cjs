/**
 * Imports go one way, and this proves it:
 * schema → plugins/kit → subgraphs/kit → subgraphs → gateway/server → gateway/cli;
 * gateway/engine, gateway/identity and gateway/composition know the schema alone, and gateway/console none of them:
 * it is a client of the graph like any other.
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only itself and ${allowed.length === 0 ? 'packages of npm' : allowed.join(', ')}`,
  from: { path: `^${from}/` },
  to: {
    path: '^(schema|plugins|subgraphs|gateway|test)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
});

const layer = (name, from, forbidden) => ({
  name,
  severity: 'error',
  comment: `inside a subgraph: domain ← storage ← graphql ← subgraph.ts`,
  from: { path: `^subgraphs/([^/]+)/src/${from}/` },
  to: { path: `^subgraphs/$1/src/(${forbidden})` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('schema-is-alone', 'schema', []),
    only('identity-knows-schema', 'gateway/identity', ['schema']),
    only('composition-knows-schema', 'gateway/composition', ['schema']),
    only('engine-knows-schema', 'gateway/engine', ['schema']),
    only('plugin-kit-knows-schema', 'plugins/kit', ['schema']),
    only('connectors-know-plugin-kit', 'plugins/connectors', ['schema', 'plugins/kit']),
    only('portals-know-schema', 'plugins/portals', ['schema']),
    only('template-knows-plugin-kit', 'plugins/template', ['plugins/kit']),
    only('mendoza-contracting-knows-plugin-kit', 'plugins/mendoza-contracting', ['plugins/kit']),
    only('subgraph-kit-knows-plugin-kit', 'subgraphs/kit', ['schema', 'gateway/identity', 'plugins/kit']),
    only('jurisdictions-is-alone', 'subgraphs/jurisdictions', ['schema', 'plugins/kit', 'subgraphs/kit']),
    only('initiatives-is-alone', 'subgraphs/initiatives', ['schema', 'plugins/kit', 'subgraphs/kit']),
    only('sdg-is-alone', 'subgraphs/sdg', ['schema', 'plugins/kit', 'subgraphs/kit']),
    only('recognition-is-alone', 'subgraphs/recognition', ['schema', 'plugins/kit', 'subgraphs/kit']),
    only('discovery-is-alone', 'subgraphs/discovery', ['schema', 'plugins/kit', 'subgraphs/kit']),
    only('catalog-knows-portals', 'subgraphs/catalog', [
      'schema',
      'plugins/kit',
      'plugins/connectors',
      'plugins/portals',
      'subgraphs/kit',
    ]),
    only('registry-is-a-subgraph', 'gateway/registry', [
      'schema',
      'gateway/composition',
      'plugins/kit',
      'subgraphs/kit',
    ]),
    only('portal-simulator-is-alone', 'test/portal-simulator', []),
    only('console-is-a-client', 'gateway/console', []),
    only('server-knows-no-subgraph', 'gateway/server', [
      'schema',
      'gateway/identity',
      'plugins/kit',
      'gateway/engine',
    ]),
    layer('domain-is-pure', 'domain', 'storage|graphql|import|harvest|preview|projection|subgraph|main'),
    layer('storage-knows-domain', 'storage', 'graphql|import|harvest|preview|projection|subgraph|main'),
    layer('graphql-knows-storage', 'graphql', 'import|harvest|preview|projection|subgraph|main'),
    layer('import-knows-storage', 'import', 'graphql|harvest|subgraph|main'),
    layer('harvest-knows-storage', 'harvest', 'graphql|import|subgraph|main'),
    layer('preview-knows-storage', 'preview', 'graphql|import|subgraph|main'),
    layer('projection-knows-storage', 'projection', 'graphql|import|subgraph|main'),
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    // The bench has an install of its own; what is generated imports types alone.
    exclude: { path: '\\.test\\.ts$|^test/bench/|^gateway/console/src/graph/generated/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
