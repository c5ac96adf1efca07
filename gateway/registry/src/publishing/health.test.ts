import { ask } from '@grafo-abierto/plugin-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PluginHealthStatus } from '../domain/plugin-vocabulary.js';
import type { RegistryContext } from '../registry-context.type.js';
import { enrolled, type Lab, openLab, signedPlugin, write } from '../testing/registry-lab.js';
import { HealthNotes } from './health-notes.js';
import { noteHealth } from './note-health.js';
import type { MeasuredHealth } from './registry-tools.type.js';

const { HEALTHY, DEGRADED, QUARANTINED } = PluginHealthStatus;
const SINCE = '2026-11-01T12:00:00.000Z';

function measured(status: PluginHealthStatus): MeasuredHealth {
  const since = new Date(SINCE);
  const nextTry = status === QUARANTINED ? new Date('2026-11-01T12:00:30Z') : null;
  return { status, calls: 12, errorRate: 0.75, p95Ms: 41.2, since, nextTry };
}

let lab: Lab;

/** Two that are served, and one that is suspended. */
beforeAll(async () => {
  lab = await openLab();
  const key = await enrolled(lab);
  for (const id of ['mendoza-budget', 'mendoza-roads', 'mendoza-works']) {
    await write(lab, 'publishPlugin', signedPlugin(lab, key, { id }));
    await write(lab, 'approvePlugin', { id, version: '1.0.0' });
  }
  await write(lab, 'suspendPlugin', { id: 'mendoza-roads', reason: 'Se revisa.' });
}, 60_000);
beforeEach(() => lab.health.clear());
afterAll(() => lab.close());

const plugin = async (fields: string) =>
  (await ask<{ plugin: unknown }>(lab.subgraph, `{ plugin(id: "mendoza-budget") { ${fields} } }`)).plugin;

const idsWith = async (states: string) => {
  const query = `{ plugins(where: { states: [${states}] }) { totalCount edges { node { id state } } } }`;
  type Answer = { plugins: { totalCount: number; edges: { node: { id: string; state: string } }[] } };
  const { plugins } = await ask<Answer>(lab.subgraph, query);
  expect(plugins.totalCount).toBe(plugins.edges.length);
  return plugins.edges.map(({ node }) => `${node.id} ${node.state}`);
};

const note = (status: PluginHealthStatus, version = '1.0.0', id = 'mendoza-budget') =>
  noteHealth(lab.subgraph.open.createContext(null) as RegistryContext, {
    plugin: id,
    version,
    health: measured(status),
  });

const history = async () => {
  type History = { history: { edges: { node: { state: string; reason: string | null } }[] } };
  const { history } = (await plugin('history { edges { node { state reason actor } } }')) as History;
  return history.edges.map(({ node }) => [node.state, node.reason]);
};

describe('the health of a plugin in the registry', () => {
  it('is null as long as nobody has measured it', async () => {
    expect(await plugin('state health { status }')).toEqual({ state: 'ACTIVE', health: null });
  });

  it('is what the hub has measured, and is its state where it is not well', async () => {
    lab.health.set('mendoza-budget', measured(QUARANTINED));
    expect(await plugin('state health { status calls errorRate p95Ms since nextTry }')).toEqual({
      state: 'QUARANTINED',
      health: {
        status: 'QUARANTINED',
        calls: 12,
        errorRate: 0.75,
        p95Ms: 41.2,
        since: SINCE,
        nextTry: '2026-11-01T12:00:30.000Z',
      },
    });
    lab.health.set('mendoza-budget', measured(HEALTHY));
    expect(await plugin('state')).toEqual({ state: 'ACTIVE' });
  });

  it('is ended by no person, who is told what to do while it is tried again', async () => {
    lab.health.set('mendoza-budget', measured(QUARANTINED));
    const { plugin, problems } = await write(lab, 'resumePlugin', {
      id: 'mendoza-budget',
      reason: 'Ya anda',
    });
    expect([plugin, problems]).toEqual([null, [{ code: 'GRAFO_PLUGIN_LEFT_ALONE', path: ['input', 'id'] }]]);
    lab.health.set('mendoza-budget', measured(HEALTHY));
    const { problems: active } = await write(lab, 'resumePlugin', {
      id: 'mendoza-budget',
      reason: 'Ya anda',
    });
    expect(active.map(({ code }) => code)).toEqual(['GRAFO_PLUGIN_STATE']);
  });

  it('is what a filter by state goes by', async () => {
    expect(await idsWith('ACTIVE')).toEqual(['mendoza-budget ACTIVE', 'mendoza-works ACTIVE']);
    lab.health.set('mendoza-budget', measured(DEGRADED));
    expect(await idsWith('ACTIVE')).toEqual(['mendoza-works ACTIVE']);
    expect(await idsWith('DEGRADED, QUARANTINED')).toEqual(['mendoza-budget DEGRADED']);
    expect(await idsWith('ACTIVE, DEGRADED')).toEqual(['mendoza-budget DEGRADED', 'mendoza-works ACTIVE']);
    lab.health.set('mendoza-roads', measured(DEGRADED));
    expect(await idsWith('DEGRADED')).toEqual(['mendoza-budget DEGRADED']);
    expect(await idsWith('SUSPENDED')).toEqual(['mendoza-roads SUSPENDED']);
  });

  it('is kept in its history when it changes, once however many hubs tell it', async () => {
    await note(QUARANTINED);
    await note(QUARANTINED);
    await note(DEGRADED);
    await note(HEALTHY);
    await note(QUARANTINED, '0.9.0');
    expect((await history()).slice(0, 4)).toEqual([
      ['ACTIVE', null],
      ['DEGRADED', '9/12 ✗, p95 41 ms'],
      ['QUARANTINED', '9/12 ✗, p95 41 ms'],
      ['ACTIVE', null],
    ]);
  });

  it('changes nothing of the graph', async () => {
    const before = await ask(lab.subgraph, '{ supergraph { generation hash subgraphs { name } } }');
    await note(QUARANTINED, '1.0.0', 'mendoza-works');
    expect(await ask(lab.subgraph, '{ supergraph { generation hash subgraphs { name } } }')).toEqual(before);
  });
});

describe('health that changes while nothing can be written', () => {
  const clock = {
    now: () => 0,
    random: () => 0,
    after: (_ms: number, callback: () => void) => later(callback),
  };
  const later = (callback: () => void) => {
    setImmediate(callback);
    return () => undefined;
  };

  it('is noted later, in its order', async () => {
    const errors: unknown[] = [];
    const written: string[] = [];
    let failures = 3;
    const all = Promise.withResolvers<void>();
    const notes = new HealthNotes({
      clock,
      onError: (error) => errors.push(error),
      write: async ({ health }) => {
        if (failures-- > 0) throw new Error('ECONNREFUSED');
        if (written.push(health.status) === 2) all.resolve();
      },
    });
    for (const status of [QUARANTINED, HEALTHY])
      notes.add({ plugin: 'a', version: '1.0.0', health: measured(status) });
    await all.promise;
    expect([written, errors.length]).toEqual([['QUARANTINED', 'HEALTHY'], 3]);
    await notes.close();
  });

  it('keeps no hub from closing', async () => {
    const notes = new HealthNotes({
      clock: { ...clock, after: () => () => undefined },
      onError: () => undefined,
      write: () => Promise.reject(new Error('ECONNREFUSED')),
    });
    notes.add({ plugin: 'a', version: '1.0.0', health: measured(DEGRADED) });
    await notes.close();
  });
});
