import { createHubKeys, createMemoryKeyStore } from '@grafo-abierto/identity';
import { signCall } from '@grafo-abierto/plugin-kit/calls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, PlainPlugin } from './plain-plugin.js';
import { SDL } from './works-schema.js';

const [javascript] = LANGUAGES;
const PUBLISHED = 'https://works.example/graphql';
const BODY = JSON.stringify({ query: '{ __typename }', variables: {} });
const TYPE = { 'content-type': 'application/json' };

describe('a plugin in JavaScript without a library that answers its hubs alone', () => {
  const keys = createHubKeys({ store: createMemoryKeyStore() });
  let plugin: PlainPlugin;
  let calls = 0;
  beforeAll(async () => {
    if (javascript === undefined) throw new Error('There is none.');
    const settings = { GRAFO_HUB_KEYS: JSON.stringify(keys.published()), GRAFO_PLUGIN_URL: PUBLISHED };
    plugin = await PlainPlugin.start(javascript, settings);
  });
  afterAll(() => plugin?.[Symbol.asyncDispose]());

  const sign = ({ targetUri = PUBLISHED, body = BODY, at = Date.now(), by = keys } = {}) => ({
    ...TYPE,
    ...signCall({ targetUri, body }, by.byteSigner(), { now: at, nonce: `n-${++calls}` }),
  });
  const outcome = async (headers: Readonly<Record<string, string>>, body = BODY) => {
    const { result, status } = await plugin.post(body, headers);
    return result.errors?.[0]?.extensions?.['code'] ?? status;
  };

  it('answers what a hub signs as the kit does, before and after the hub’s next key signs', async () => {
    expect(await outcome(sign())).toBe(200);
    keys.rotate();
    expect(await outcome(sign())).toBe(200);
  });

  it('refuses what is not signed, but shows its schema', async () => {
    expect(await outcome(TYPE)).toBe('GRAFO_CALL_UNSIGNED');
    const schema = await plugin.post(JSON.stringify({ query: '{ _service { sdl } }' }), TYPE);
    expect(schema.result).toEqual({ data: { _service: { sdl: SDL } } });
  });

  it('takes a call once', async () => {
    const headers = sign();
    expect([await outcome(headers), await outcome(headers)]).toEqual([200, 'GRAFO_CALL_REPEATED']);
  });

  it.each([-100_000, 40_000])('refuses what was signed %s ms from now', async (difference) => {
    expect(await outcome(sign({ at: Date.now() + difference }))).toBe('GRAFO_CALL_EXPIRED');
  });

  it('refuses what was changed, is for another, or is of no hub of its own', async () => {
    const headers = sign();
    const stranger = createHubKeys({ store: createMemoryKeyStore() });
    const input = headers['signature-input'];
    const outcomes = [
      await outcome(headers, `${BODY} `),
      await outcome({ ...headers, 'content-type': 'text/plain' }),
      await outcome({ ...headers, 'signature-input': input.replace(/nonce="n/, 'nonce="m') }),
      await outcome({ ...headers, signature: headers.signature.replace(/:./, ':') }),
      await outcome(sign({ targetUri: 'https://buses.example/graphql' })),
      await outcome(sign({ by: stranger })),
    ];
    expect(new Set(outcomes)).toEqual(new Set(['GRAFO_CALL_SIGNATURE_INVALID']));
  });
});
