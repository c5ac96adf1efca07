import { ask } from '@grafo-abierto/plugin-kit/testing';
import { describe, expect, it, vi } from 'vitest';
import { enrolled, type Lab, openLab, signedPlugin, write } from '../testing/registry-lab.js';
import { currentGraph } from './current-graph.js';

type Context = Parameters<typeof currentGraph>[0];
const contextOf = (lab: Lab) => lab.subgraph.open.createContext(null) as Context;

async function publishAll(lab: Lab, ids: readonly string[]): Promise<void> {
  const key = await enrolled(lab);
  for (const id of ids) {
    await write(lab, 'publishPlugin', signedPlugin(lab, key, { id }), null);
    await write(lab, 'approvePlugin', { id, version: '1.0.0' });
  }
}

describe('the graph that a hub starts with', () => {
  it('is the last one that was published, as long as the core is the same', async () => {
    await using lab = await openLab();
    const first = await currentGraph(contextOf(lab));
    expect(first).toMatchObject({ number: 1, members: [] });
    await publishAll(lab, ['mendoza-budget']);
    const published = await currentGraph(contextOf(lab));
    expect(published).toMatchObject({ number: 2, members: [{ name: 'mendoza-budget', version: '1.0.0' }] });
    expect(await currentGraph(contextOf(lab))).toEqual(published);
  });

  it('is composed apart once there was one, also where no plugin is left in it: a hub answers meanwhile', async () => {
    await using lab = await openLab();
    await currentGraph(contextOf(lab));
    await publishAll(lab, ['mendoza-budget']);
    const apart = vi.spyOn(lab.tools.composer, 'compose');
    await write(lab, 'suspendPlugin', { id: 'mendoza-budget', reason: 'Se revisa.' });
    expect(apart.mock.calls.map(([schemas]) => schemas.map(({ name }) => name))).toEqual([
      ['jurisdictions', 'hub'],
    ]);
    expect(await currentGraph(contextOf(lab))).toMatchObject({ number: 3, members: [] });
  });

  it('is composed anew with another core, without the one plugin that does not fit with it', async () => {
    await using lab = await openLab();
    await publishAll(lab, ['mendoza-budget', 'mendoza-roads']);
    const withRoads = (sdl: string) => sdl.replace(/type Jurisdiction [^{]*\{/, '$& mendozaRoads: Int');
    lab.changeCore((core) =>
      core.map((each) => (each.name === 'jurisdictions' ? { ...each, sdl: withRoads(each.sdl) } : each)),
    );
    const graph = await currentGraph(contextOf(lab));
    expect(graph.members.map(({ name }) => name)).toEqual(['mendoza-budget']);
    const query =
      '{ plugin(id: "mendoza-roads") { state history(first: 1) { edges { node { state reason actor } } } } }';
    const { plugin } = await ask<{
      plugin: { state: string; history: { edges: { node: { reason: string } }[] } };
    }>(lab.subgraph, query);
    expect(plugin.state).toBe('QUARANTINED');
    expect(plugin.history.edges[0]?.node.reason).toMatch(/GRAFO_\w+/);
  });
});
