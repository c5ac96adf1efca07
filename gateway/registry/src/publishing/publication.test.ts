import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { PluginKey } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  administrator,
  codesOf,
  enrolled,
  goodTimes,
  hashOf,
  type Lab,
  newKey,
  openLab,
  refusals,
  sdlOf,
  signedPlugin,
  write,
} from '../testing/registry-lab.js';

let lab: Lab;
let key: PluginKey;
beforeAll(async () => {
  lab = await openLab();
  key = await enrolled(lab);
});
afterAll(() => lab?.close());

const publish = (signed: ReturnType<typeof signedPlugin>) => write(lab, 'publishPlugin', signed, null);
const approve = (id: string, version: string) => write(lab, 'approvePlugin', { id, version });

interface Graph {
  readonly supergraph: {
    readonly generation: number;
    readonly subgraphs: readonly { readonly name: string; readonly version: string | null }[];
  } | null;
}

/** The plugins in the graph, as `name@version`. */
async function members(): Promise<string[]> {
  const { supergraph } = await ask<Graph>(
    lab.subgraph,
    '{ supergraph { generation subgraphs { name version state } } }',
  );
  const plugins = supergraph?.subgraphs.filter(({ version }) => version !== null) ?? [];
  return plugins.map(({ name, version }) => `${name}@${version}`);
}

describe('the first version of a plugin', () => {
  it('waits for approval, and is part of the graph from then on', async () => {
    const published = await publish(signedPlugin(lab, key));
    expect(published).toMatchObject({
      plugin: { id: 'mendoza-budget', state: 'SUBMITTED', version: '1.0.0' },
      problems: [],
      check: { passed: true },
    });
    expect(await members()).toEqual([]);
    const approved = await approve('mendoza-budget', '1.0.0');
    expect(approved.plugin).toMatchObject({ state: 'ACTIVE' });
    expect(await members()).toEqual(['mendoza-budget@1.0.0']);
  });

  it('is refused kindly where the name of its key is one that no database holds', async () => {
    const { signature, ...signed } = signedPlugin(lab, key);
    const { problems } = await publish({ ...signed, signature: { ...signature, keyId: '\0' } });
    expect(problems).toEqual([{ code: 'GRAFO_INPUT_VALUE_INVALID', path: ['input', 'signature', 'keyId'] }]);
  });

  it('has a history that says who did what and when, and is found by its jurisdiction', async () => {
    const query = `{ plugin(id: "mendoza-budget") { title(lang: EN) contact { name email } trust health { status }
      permissions { extends } jurisdictions { id } provenance { source url }
      history { edges { node { version state actor reason } } } } }`;
    const { plugin } = await ask(lab.subgraph, query);
    expect(plugin).toEqual({
      title: 'Budget',
      contact: { name: 'Oficina de datos', email: 'datos@mendoza.example' },
      trust: 'VERIFIED',
      health: null,
      permissions: { extends: ['Jurisdiction'] },
      jurisdictions: [{ id: 'AR-M' }],
      provenance: { source: 'Oficina de datos', url: 'https://mendoza-budget.example/graphql' },
      history: {
        edges: [
          { node: { version: '1.0.0', state: 'ACTIVE', actor: 'Administración del programa', reason: null } },
          { node: { version: '1.0.0', state: 'SUBMITTED', actor: 'Oficina de datos', reason: null } },
        ],
      },
    });
    const ofPlace = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction { plugins { id } } } }`;
    const keys = ['AR-M', 'AR-S'].map((id) => ({ __typename: 'Jurisdiction', id }));
    expect(await ask(lab.subgraph, ofPlace, { keys })).toEqual({
      _entities: [{ plugins: [{ id: 'mendoza-budget' }] }, { plugins: [] }],
    });
  });

  it('that is rejected stays out, and may come again', async () => {
    await publish(signedPlugin(lab, key, { id: 'mendoza-roads' }));
    const reason = 'Falta la licencia';
    const rejected = await write(lab, 'rejectPlugin', { id: 'mendoza-roads', version: '1.0.0', reason });
    expect(rejected.plugin).toMatchObject({ state: 'REJECTED' });
    expect(codesOf(await approve('mendoza-roads', '1.0.0'))).toEqual(['GRAFO_PLUGIN_STATE']);
    const again = await publish(signedPlugin(lab, key, { id: 'mendoza-roads', version: '1.0.1' }));
    expect(again.plugin).toMatchObject({ state: 'SUBMITTED', version: '1.0.1' });
    expect(await members()).toEqual(['mendoza-budget@1.0.0']);
  });
});

describe('a new version of a plugin', () => {
  it('enters by itself where it asks for nothing further', async () => {
    const next = signedPlugin(lab, key, {
      version: '1.1.0',
      sdl: sdlOf('MendozaBudget', '"""\nAño.\n\nYear.\n"""\nyear: Int'),
    });
    expect((await publish(next)).plugin).toMatchObject({ state: 'ACTIVE', version: '1.1.0' });
    expect(await members()).toEqual(['mendoza-budget@1.1.0']);
  });

  it.each([
    ['a further permission', '1.2.0', { extends: ['Jurisdiction', 'Plugin'] }],
    ['another address', '1.2.1', { url: 'https://elsewhere.example/graphql' }],
    ['a further jurisdiction', '1.2.2', { jurisdictions: ['AR-M', 'AR-M:500007'] }],
  ])('waits where it asks for %s, and the one before goes on', async (_what, version, change) => {
    const published = await publish(signedPlugin(lab, key, { version, ...change }));
    expect(published).toMatchObject({ problems: [], plugin: { state: 'ACTIVE', version: '1.1.0' } });
    const query = '{ plugin(id: "mendoza-budget") { waiting { version state } } }';
    expect(await ask(lab.subgraph, query)).toEqual({
      plugin: { waiting: [{ version, state: 'WAITING' }] },
    });
    expect(await members()).toEqual(['mendoza-budget@1.1.0']);
  });
});

describe('a publication is refused', () => {
  const id = 'mendoza-water';
  const cases: readonly [
    what: string,
    code: string,
    make: () => ReturnType<typeof signedPlugin> | Promise<ReturnType<typeof signedPlugin>>,
  ][] = [
    [
      'by a key that nobody enrolled',
      'GRAFO_PLUGIN_KEY_UNKNOWN',
      () => signedPlugin(lab, newKey().own, { id }),
    ],
    [
      'with a signature of another manifest',
      'GRAFO_PLUGIN_SIGNATURE_INVALID',
      () => ({
        ...signedPlugin(lab, key, { id }),
        signature: signedPlugin(lab, key, { id, version: '9.0.0' }).signature,
      }),
    ],
    [
      'with the signature of another key under the name of an enrolled one',
      'GRAFO_PLUGIN_SIGNATURE_INVALID',
      () => {
        const signed = signedPlugin(lab, newKey().own, { id });
        return { ...signed, signature: { ...signed.signature, keyId: key.id } };
      },
    ],
    [
      'once its signature has expired',
      'GRAFO_PLUGIN_SIGNATURE_EXPIRED',
      () => signedPlugin(lab, key, { id }, goodTimes(Date.now() - 2 * 3_600_000)),
    ],
    [
      'before its signature begins',
      'GRAFO_PLUGIN_SIGNATURE_EARLY',
      () => signedPlugin(lab, key, { id }, goodTimes(Date.now() + 3_600_000)),
    ],
    [
      'with a signature for years',
      'GRAFO_PLUGIN_SIGNATURE_LONG',
      () => signedPlugin(lab, key, { id }, { ...goodTimes(), expires: '2099-01-01T00:00:00Z' }),
    ],
    [
      'for another jurisdiction than the key’s',
      'GRAFO_PLUGIN_KEY_JURISDICTION',
      () => signedPlugin(lab, key, { id, jurisdictions: ['AR-M', 'AR-S'] }),
    ],
    [
      'with the same version again, as somebody does who has caught it',
      'GRAFO_PLUGIN_VERSION_PUBLISHED',
      () => signedPlugin(lab, key, { version: '1.2.2' }),
    ],
    [
      'with a lower version',
      'GRAFO_PLUGIN_VERSION_LOWER',
      () => signedPlugin(lab, key, { version: '1.0.9' }),
    ],
    [
      'under the name of another jurisdiction’s plugin',
      'GRAFO_PLUGIN_ID_TAKEN',
      async () =>
        signedPlugin(lab, await enrolled(lab, 'AR-S'), { version: '7.0.0', jurisdictions: ['AR-S'] }),
    ],
    [
      'where another SDL answers at its address',
      'GRAFO_PLUGIN_SDL_DIFFERS',
      () => {
        const signed = signedPlugin(lab, key, { id, url: 'https://other.example/graphql' });
        lab.served.set('https://other.example/graphql', 'type Query { other: Int }');
        return signed;
      },
    ],
    [
      'where the policy refuses it',
      'GRAFO_PLUGIN_CHECK_FAILED',
      () => signedPlugin(lab, key, { id, sdl: `${sdlOf('MendozaWater')}\ntype Salta { a: Int }` }),
    ],
    [
      'where it does not compose',
      'GRAFO_PLUGIN_CHECK_FAILED',
      () => signedPlugin(lab, key, { id, sdl: sdlOf('MendozaWater', 'b: Nothing') }),
    ],
  ];

  it.each(cases)('%s', async (_what, code, make) => {
    const before = await lab.subgraph.sql('select count(*) from plugin_version');
    const answer = await publish(await make());
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.plugin).toBeNull();
    expect(await lab.subgraph.sql('select count(*) from plugin_version')).toEqual(before);
  });

  it('by a key that was revoked', async () => {
    const stolen = await enrolled(lab, 'AR-T');
    const reason = 'La robaron';
    const revoked = await write(lab, 'revokePluginKey', { id: stolen.id, reason });
    expect(revoked).toMatchObject({ key: { status: 'REVOKED' } });
    const signed = signedPlugin(lab, stolen, { id: 'tucuman-budget', jurisdictions: ['AR-T'] });
    expect(codesOf(await publish(signed))).toEqual(['GRAFO_PLUGIN_KEY_REVOKED']);
  });

  it('without the hash of its SDL, so that nobody puts another one beneath it', async () => {
    const signed = signedPlugin(lab, key, { id });
    const other = sdlOf('MendozaWater', '"""\nOtro.\n\nOther.\n"""\nother: Int');
    lab.served.set(`https://${id}.example/graphql`, other);
    const answer = await publish({ ...signed, sdl: other });
    expect(codesOf(answer)).toEqual(['GRAFO_PLUGIN_CHECK_FAILED']);
    expect(answer.check?.problems.map(({ code }) => code)).toContain('GRAFO_POLICY_SDL_CHANGED');
    expect(hashOf(other)).not.toBe(hashOf(signed.sdl));
  });
});

describe('what people decide', () => {
  it('takes a plugin out and brings it back, and goes to an earlier version', async () => {
    const reason = 'Responde mal';
    const suspended = await write(lab, 'suspendPlugin', { id: 'mendoza-budget', reason });
    expect([suspended.plugin?.state, await members()]).toEqual(['SUSPENDED', []]);
    const resumed = await write(lab, 'resumePlugin', { id: 'mendoza-budget', reason });
    expect([resumed.plugin?.state, await members()]).toEqual(['ACTIVE', ['mendoza-budget@1.1.0']]);
    const back = await write(lab, 'rollBackPlugin', { id: 'mendoza-budget', version: '1.0.0', reason });
    expect([back.plugin?.state, await members()]).toEqual(['ROLLED_BACK', ['mendoza-budget@1.0.0']]);
    const unknown = await write(lab, 'rollBackPlugin', { id: 'mendoza-budget', version: '5.0.0', reason });
    expect(codesOf(unknown)).toEqual(['GRAFO_PLUGIN_VERSION_UNKNOWN']);
  });

  it('is decided by those whose plugin it is, and by nobody else', async () => {
    const grants = (role: 'editor' | 'maintainer', of: string) => ({
      ...administrator,
      subject: `test|${role}:${of}`,
      grants: [{ role, of }],
    });
    const back = { id: 'mendoza-budget', version: '1.1.0', reason: 'x' };
    const refused = [grants('editor', 'AR-S'), grants('maintainer', 'salta-budget')];
    for (const principal of refused)
      expect(await refusals(lab, 'rollBackPlugin', back, principal)).toEqual(['GRAFO_ACCESS_JURISDICTION']);
    expect(codesOf(await write(lab, 'rollBackPlugin', back, grants('editor', 'AR-M')))).toEqual([]);
    const again = { ...back, version: '1.0.0' };
    expect(
      codesOf(await write(lab, 'rollBackPlugin', again, grants('maintainer', 'mendoza-budget'))),
    ).toEqual([]);
  });

  it('takes the whole graph back to what it was made of', async () => {
    const generations = '{ supergraph { generations { generation subgraphs { name version } } } }';
    const { supergraph } = await ask<{
      supergraph: {
        generations: { generation: number; subgraphs: { name: string; version: string | null }[] }[];
      };
    }>(lab.subgraph, generations);
    const then = supergraph.generations.find(({ subgraphs }) =>
      subgraphs.some(({ version }) => version === '1.1.0'),
    );
    const input = { generation: then?.generation, reason: 'Como antes' };
    expect(codesOf(await write(lab, 'rollBackSupergraph', input))).toEqual([]);
    expect(await members()).toEqual(['mendoza-budget@1.1.0']);
    const never = await write(lab, 'rollBackSupergraph', { generation: 999, reason: 'x' });
    expect(codesOf(never)).toEqual(['GRAFO_GENERATION_UNKNOWN']);
  });

  it('keeps the last ten generations', async () => {
    for (const action of ['suspendPlugin', 'resumePlugin', 'suspendPlugin', 'resumePlugin', 'suspendPlugin'])
      await write(lab, action, { id: 'mendoza-budget', reason: 'x' });
    for (const action of ['resumePlugin', 'suspendPlugin', 'resumePlugin'])
      await write(lab, action, { id: 'mendoza-budget', reason: 'x' });
    const kept = await lab.subgraph.sql<{ count: string }>('select count(*) from generation');
    expect(kept).toEqual([{ count: '10' }]);
  });

  it('retires a plugin, which can come back only as a new version that waits', async () => {
    const retired = await write(lab, 'retirePlugin', { id: 'mendoza-budget', reason: 'Se cierra' });
    expect([retired.plugin?.state, await members()]).toEqual(['RETIRED', []]);
    expect(codesOf(await write(lab, 'resumePlugin', { id: 'mendoza-budget', reason: 'x' }))).toEqual([
      'GRAFO_PLUGIN_STATE',
    ]);
    const again = await publish(signedPlugin(lab, key, { version: '2.0.0' }));
    expect([again.plugin?.state, await members()]).toEqual(['SUBMITTED', []]);
  });
});

describe('keys of a jurisdiction', () => {
  it('are two at most, so that one can follow the other', async () => {
    const first = await enrolled(lab, 'AR-X');
    await enrolled(lab, 'AR-X');
    const { publicKey } = newKey();
    const third = { jurisdictionId: 'AR-X', publicKey };
    expect(codesOf(await write(lab, 'enrolPluginKey', third))).toEqual(['GRAFO_PLUGIN_KEYS_FULL']);
    await write(lab, 'revokePluginKey', { id: first.id, reason: 'La nueva firma' });
    expect(codesOf(await write(lab, 'enrolPluginKey', third))).toEqual([]);
    const known = { jurisdictionId: 'AR-J', publicKey };
    expect(codesOf(await write(lab, 'enrolPluginKey', known))).toEqual(['GRAFO_PLUGIN_KEY_KNOWN']);
  });

  it('are proved by a portal of the jurisdiction, and by no other', async () => {
    const { own, publicKey } = newKey();
    const input = { jurisdictionId: 'AR-H', publicKey, portal: 'https://datos.chaco.example/inicio' };
    const prove = async () => codesOf(await write(lab, 'provePluginKey', input, null));
    expect(await prove()).toEqual(['GRAFO_PLUGIN_PORTAL_UNKNOWN']);
    lab.portals.set('AR-H', ['https://datos.chaco.example/']);
    expect(await prove()).toEqual(['GRAFO_FETCH_STATUS']);
    const publish = (text: string) =>
      lab.pages.set('https://datos.chaco.example/.well-known/grafo-abierto.json', text);
    for (const wrong of ['<html>', '{}', `{"keys":[{"jurisdiction":"AR-M","keyId":"${own.id}"}]}`]) {
      publish(wrong);
      expect(await prove()).toEqual(['GRAFO_PLUGIN_KEY_UNPROVEN']);
    }
    publish(`{"keys":[{"jurisdiction":"AR-H","keyId":"${own.id}"}]}`);
    expect(await prove()).toEqual([]);
    const { pluginKeys } = await ask<{ pluginKeys: unknown }>(
      lab.subgraph,
      '{ pluginKeys(within: "AR-H") { id proof status } }',
    );
    expect(pluginKeys).toEqual([{ id: own.id, proof: 'PORTAL', status: 'ACTIVE' }]);
  });
});

describe('a plugin that hubs run themselves', () => {
  const id = 'mendoza-trees';
  const publishRun = (version: string, script: string) =>
    publish(signedPlugin(lab, key, { id, version, command: ['node', script] }));

  it('has no address, and waits for approval as any other', async () => {
    expect(await publishRun('1.0.0', 'main.js')).toMatchObject({
      plugin: { state: 'SUBMITTED' },
      problems: [],
    });
    const query = `{ plugin(id: "${id}") { provenance { url } waiting { version url } } }`;
    expect(await ask(lab.subgraph, query)).toEqual({
      plugin: { provenance: { url: null }, waiting: [{ version: '1.0.0', url: null }] },
    });
    expect(await approve(id, '1.0.0')).toMatchObject({ plugin: { state: 'ACTIVE' } });
    expect(await members()).toContain(`${id}@1.0.0`);
  });

  it('is updated without a person by the same command, and not by another or an address', async () => {
    await publishRun('1.1.0', 'main.js');
    expect(await members()).toContain(`${id}@1.1.0`);
    await publishRun('1.2.0', 'other.js');
    await publish(signedPlugin(lab, key, { id, version: '1.3.0' }));
    expect(await members()).toContain(`${id}@1.1.0`);
  });
});
