import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HubClient } from '../hub/hub-client.js';
import { HubRefusal } from '../hub/hub-refusal.js';
import { runStatus } from '../hub/run-status.js';
import { writeHub } from '../hub/write-hub.js';
import { FakeHub } from '../testing/fake-hub.js';
import { TestTerminal } from '../testing/test-terminal.js';
import type { Decision } from './decisions.js';
import { runDecide } from './run-decide.js';

const id = 'mendoza-wells';

describe('what people decide of a plugin', () => {
  it.each<[Decision, string, object]>([
    ['approve', 'approvePlugin', { id, version: '1.1.0', trust: 'OFFICIAL', reason: 'r' }],
    ['reject', 'rejectPlugin', { id, version: '1.1.0', reason: 'r' }],
    ['rollback', 'rollBackPlugin', { id, version: '1.1.0', reason: 'r' }],
    ['suspend', 'suspendPlugin', { id, reason: 'r' }],
    ['resume', 'resumePlugin', { id, reason: 'r' }],
    ['retire', 'retirePlugin', { id, reason: 'r' }],
  ])('%s is sent with its reason, in the name of who decides', async (decision, mutation, input) => {
    const plugin = { id, state: 'ACTIVE', version: '1.0.0' };
    await using hub = await FakeHub.open(() => ({ data: { written: { plugin, problems: [] } } }));
    const terminal = new TestTerminal();
    const { version, trust } = input as { version?: string; trust?: string };
    const options = { hub: hub.url, token: 't', reason: 'r', yes: true, ...(trust && { trust }) };
    await runDecide({ decision, id, version }, options, terminal);
    expect(hub.asked).toMatchObject([{ authorization: 'Bearer t', variables: { input } }]);
    expect(hub.asked[0]?.query).toContain(`${mutation}(input: $input)`);
    expect(terminal.printed).toEqual([`${id}: ACTIVE, version 1.0.0`]);
  });

  it.each([
    ['without a word that it is meant, where there is nobody to ask', { reason: 'r' }, '--yes'],
    ['without a reason', { yes: true }, '--reason'],
  ])('is not sent %s', async (_case, options, missing) => {
    await using hub = await FakeHub.open(() => ({}));
    await expect(
      runDecide(
        { decision: 'retire', id, version: undefined },
        { hub: hub.url, ...options },
        new TestTerminal(),
      ),
    ).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_ANSWERS_MISSING', parameters: { options: missing } });
    expect(hub.asked).toEqual([]);
  });

  it('tells why the hub refuses whoever asks, and what to do, in their language', async () => {
    const message = { es: 'Hay que decir quién sos.', en: 'Say who you are.' };
    const fix = { es: 'Mandá un token.', en: 'Send a token.' };
    const extensions = { code: 'GRAFO_ACCESS_UNAUTHENTICATED', message, fix };
    await using hub = await FakeHub.open(() => ({ errors: [{ message: message.en, extensions }] }));
    const options = { hub: hub.url, reason: 'r', yes: true };
    const error = await runDecide(
      { decision: 'retire', id, version: undefined },
      options,
      new TestTerminal(),
    ).catch((refusal: unknown) => refusal);
    expect(error instanceof HubRefusal && error.describe('es')).toBe(
      'Hay que decir quién sos. Mandá un token. [GRAFO_ACCESS_UNAUTHENTICATED]',
    );
  });

  it('is given up after a few attempts where nobody answers, with the address', async () => {
    await using hub = await FakeHub.open(() => undefined);
    const write = writeHub(
      new HubClient({ url: hub.url }),
      { mutation: 'retirePlugin', input: { id }, fields: '', payload: z.object({}), language: 'en' },
      [0, 0],
    );
    await expect(write).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_HUB_UNREACHABLE',
      parameters: { hub: hub.url },
    });
    expect(hub.asked).toHaveLength(3);
  });
});

describe('grafo plugin status', () => {
  const asks = { extends: ['Jurisdiction'], requires: [], mutations: [] };
  const step = {
    version: '1.0.0',
    state: 'ACTIVE',
    at: '2026-01-02T00:00:00Z',
    actor: 'Administración',
    reason: 'Sirve',
  };
  const plugin = {
    id,
    title: 'Pozos de agua',
    version: '1.0.0',
    state: 'ACTIVE',
    trust: 'VERIFIED',
    waiting: [{ version: '1.1.0', submittedAt: '2026-01-03T00:00:00Z', permissions: asks }],
    history: { edges: [{ node: step }] },
  };

  it('says what has become of a plugin, what waits, and what happened', async () => {
    await using hub = await FakeHub.open(() => ({ data: { plugin } }));
    const terminal = new TestTerminal();
    await runStatus(id, { hub: hub.url }, terminal);
    expect(terminal.printed).toEqual([
      'mendoza-wells 1.0.0: ACTIVE, VERIFIED. Pozos de agua',
      'Waits for approval: 1.1.0 (since 2026-01-03T00:00:00Z); asks for extends',
      '  Jurisdiction',
      'What happened to it:',
      '  2026-01-02T00:00:00Z 1.0.0 ACTIVE, Administración: Sirve',
    ]);
  });

  it('says that a hub knows no such plugin', async () => {
    await using hub = await FakeHub.open(() => ({ data: { plugin: null } }));
    await expect(runStatus(id, { hub: hub.url }, new TestTerminal())).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_UNKNOWN',
    });
  });

  it.each(['http://a b', 'ftp://hub.example', 'hub'])('refuses %s as the address of a hub', async (hub) => {
    await expect(runStatus(id, { hub }, new TestTerminal())).rejects.toMatchObject({
      code: 'GRAFO_OPTION_INVALID',
    });
  });
});
