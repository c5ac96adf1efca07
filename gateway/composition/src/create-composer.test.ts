import { createComposer, type PluginCandidate } from '@grafo-abierto/composition';
import { CompositionError, type RecordedOperation, type SubgraphSchema } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])';
const schema = (name: string, sdl: string): SubgraphSchema => ({
  name,
  url: `https://${name}.example`,
  sdl: `${LINK}\n${sdl}`,
});

const core = [
  schema(
    'jurisdictions',
    'type Query { jurisdiction(id: ID!): Jurisdiction } type Jurisdiction @key(fields: "id") { id: ID! isoCode: String }',
  ),
];
const graph = { core, plugins: [schema('salta-budget', 'type Query { saltaBudget: Int }')] };
const candidate = (sdl: string, id = 'mendoza-contracting'): PluginCandidate => ({
  manifest: {
    id,
    subgraph: {
      url: `https://${id}.example`,
      permissions: { extends: ['Jurisdiction'], requires: [], mutations: [] },
    },
  },
  url: `https://${id}.example`,
  sdl: `${LINK.replace('v2.9', 'v2.11')}\n${sdl}`,
});
const honest = candidate('type Jurisdiction @key(fields: "id") { id: ID! mendozaContracting: Int }');

describe('a composer', () => {
  it('admits a plugin that keeps the policy, and answers the graph with it and with the others', async () => {
    const { supergraph, problems, sdl } = await createComposer().check(honest, graph);
    expect(problems.map(({ code }) => code)).toEqual(['GRAFO_POLICY_DESCRIPTION_MISSING']);
    expect(supergraph?.sdl).toContain('mendozaContracting: Int @join__field(graph: MENDOZA_CONTRACTING)');
    expect(supergraph?.sdl).toContain('saltaBudget');
    expect(sdl).toContain('federation/v2.9');
  });

  it('judges a new version of a plugin in place of the old one', async () => {
    const plugins = [
      ...graph.plugins,
      schema('mendoza-contracting', 'type Query { mendozaContracting: Int }'),
    ];
    const { supergraph } = await createComposer().check(honest, { core, plugins });
    expect(supergraph?.sdl).toContain('mendozaContracting: Int @join__field(graph: MENDOZA_CONTRACTING)');
    expect(supergraph?.sdl.match(/MENDOZA_CONTRACTING @join__graph/g)).toHaveLength(1);
  });

  describe('judges what changes for readers', () => {
    const served = schema(
      'mendoza-contracting',
      'type Jurisdiction @key(fields: "id") { id: ID! mendozaContracting: Int mendozaTenders: Int }',
    );
    const changed = { core, plugins: [...graph.plugins, served] };
    const asked = (field: string, client: string): RecordedOperation => ({
      document: `query Page($id: ID!) { jurisdiction(id: $id) { ${field} } }`,
      name: 'Page',
      client,
      count: 12,
      lastSeen: '2026-10-01T00:00:00Z',
    });

    it('and refuses a version that takes away what somebody asks for, naming who', async () => {
      const operations = [asked('mendozaTenders', 'atlas 2.0'), asked('mendozaContracting', 'map 1.2')];
      const { supergraph, problems, changes } = await createComposer().check(honest, changed, { operations });
      expect(supergraph).toBeUndefined();
      expect(problems).toContainEqual(
        expect.objectContaining({
          code: 'GRAFO_CHANGE_BREAKS_OPERATIONS',
          severity: 'error',
          coordinate: 'Jurisdiction.mendozaTenders',
          usedBy: [operations[0]],
        }),
      );
      expect(changes).toContainEqual(
        expect.objectContaining({ kind: 'FIELD_REMOVED', level: 'breaking', usedBy: [operations[0]] }),
      );
    });

    it('and admits it with a warning where nobody does', async () => {
      const operations = [asked('mendozaContracting', 'map 1.2')];
      const { supergraph, problems } = await createComposer().check(honest, changed, { operations });
      expect(supergraph?.sdl).not.toContain('mendozaTenders');
      expect(problems.map(({ code }) => code)).toContain('GRAFO_CHANGE_BREAKS_NOTHING');
    });

    it('and lists what a first version adds, the same whether the graph is composed or given', async () => {
      const composer = createComposer();
      const { changes } = await composer.check(honest, graph);
      expect(changes.map(({ kind, coordinate, level }) => [kind, coordinate, level])).toEqual([
        ['FIELD_ADDED', 'Jurisdiction.mendozaContracting', 'safe'],
      ]);
      const { sdl: supergraphSdl } = await composer.compose([...core, ...graph.plugins]);
      expect((await composer.check(honest, { ...graph, supergraphSdl })).changes).toEqual(changes);
    });
  });

  it.each([
    [
      'the policy, before anything is composed',
      'type Query { contracts: Nothing }',
      'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE',
    ],
    ['another plugin’s names', 'type Query { saltaBudgetTotal: Int }', 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE'],
    ['the composition', 'type Query { mendozaContracting: Nothing }', 'GRAFO_COMPOSITION_SDL_INVALID'],
  ])('refuses by %s', async (_what, sdl, code) => {
    const { supergraph, problems } = await createComposer().check(candidate(sdl), graph);
    expect(supergraph).toBeUndefined();
    const refusing = problems.filter((problem) => !('severity' in problem) || problem.severity === 'error');
    expect(new Set(refusing.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  it('composes what is there, or says why it does not', async () => {
    const composer = createComposer();
    expect((await composer.compose(core)).hash).toMatch(/^[0-9a-f]{64}$/);
    const clashing = schema('other', 'type Query { jurisdiction: Int }');
    await expect(composer.compose([...core, clashing])).rejects.toThrow(CompositionError);
  });

  it('ends what takes too long', async () => {
    await expect(createComposer({ deadlineMs: 1 }).check(honest, graph)).rejects.toMatchObject({
      code: 'GRAFO_COMPOSITION_TIMEOUT',
    });
  });

  it('survives what takes too much memory, and goes on', async () => {
    const small = createComposer({ memoryMb: 1 });
    const refused = Promise.all(
      [1, 2].map(() =>
        expect(small.compose(core)).rejects.toMatchObject({ code: 'GRAFO_COMPOSITION_MEMORY' }),
      ),
    );
    await refused;
    expect((await createComposer().compose(core)).sdl).toContain('Jurisdiction');
  });

  it('refuses more than may wait, and goes on with the others', async () => {
    const composer = createComposer({ waiting: 1 });
    const asked = [1, 2, 3].map(() => composer.compose(core));
    await expect(asked[2]).rejects.toMatchObject({ code: 'GRAFO_COMPOSITION_BUSY' });
    const { hash } = await composer.compose(core).catch(() => ({ hash: 'refused' }));
    expect(hash).toBe('refused');
    for (const each of asked.slice(0, 2)) expect((await each)?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await composer.compose(core)).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('ends when nobody waits any more, also before its turn', async () => {
    const composer = createComposer();
    const leaving = new AbortController();
    const asked = [1, 2].map(() => composer.check(honest, graph, { signal: leaving.signal }));
    leaving.abort(new Error('left'));
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ reason: { message: 'left' } });
    expect((await composer.compose(core)).sdl).toContain('Jurisdiction');
  });
});
