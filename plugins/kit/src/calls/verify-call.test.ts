import type { IncomingHttpHeaders } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { socketTarget } from './call-signature.js';
import { openHubKeys } from './hub-keys.js';
import { SeenNonces } from './seen-nonces.js';
import { type CallSigner, signCall } from './sign-call.js';
import { createTestHubKey, keySetOf } from './testing/test-hub-key.js';
import { type CallVerifier, createCallVerifier } from './verify-call.js';

const OWN = 'https://wells.example/graphql';
const BODY = '{"query":"{ mendozaWells { id } }","variables":{}}';
const CLEAN = { 'content-type': 'application/json' };
const START = 1_800_000_000_000;
const hub = createTestHubKey('hub-1');
const other = createTestHubKey('hub-2');
const keys = openHubKeys(keySetOf(hub));

describe('a plugin that answers its hubs alone', () => {
  let now: number;
  let calls: number;
  let verify: CallVerifier;
  beforeEach(() => {
    now = START;
    calls = 0;
    const targetUris = () => [OWN, socketTarget('mendoza-wells')];
    verify = createCallVerifier({ keys, targetUris, clock: () => now });
  });

  const signed = (targetUri = OWN, signer: CallSigner = hub, body = BODY): IncomingHttpHeaders => ({
    ...CLEAN,
    ...signCall({ targetUri, body }, signer, { now, nonce: `n${++calls}` }),
  });
  const outcome = async (headers: IncomingHttpHeaders, body: string | undefined = BODY) => {
    const asked = verify(headers, Buffer.from(body));
    return asked.then(
      () => 'answered',
      ({ code }) => code,
    );
  };

  it('answers what a hub signed for its address, or for its name on a socket', async () => {
    expect(await outcome(signed())).toBe('answered');
    expect(await outcome(signed(socketTarget('mendoza-wells')))).toBe('answered');
  });

  it('answers whatever Host a proxy between them writes', async () => {
    expect(await outcome({ ...signed(), host: 'internal:8080', 'x-forwarded-host': 'a' })).toBe('answered');
  });

  it('refuses what is not signed', async () => {
    expect(await outcome(CLEAN)).toBe('GRAFO_CALL_UNSIGNED');
  });

  it('refuses another body, and another digest of it', async () => {
    const changed = BODY.replace('id', 'di');
    expect(await outcome(signed(), changed)).toBe('GRAFO_CALL_SIGNATURE_INVALID');
    const headers = signed();
    const digest = signed(OWN, hub, changed)['content-digest'];
    expect(await outcome({ ...headers, 'content-digest': digest }, changed)).toBe(
      'GRAFO_CALL_SIGNATURE_INVALID',
    );
    await expect(verify(headers, undefined)).rejects.toMatchObject({ code: 'GRAFO_CALL_SIGNATURE_INVALID' });
  });

  it('refuses another type of content', async () => {
    const headers = { ...signed(), 'content-type': 'application/json; charset=utf-16' };
    expect(await outcome(headers)).toBe('GRAFO_CALL_SIGNATURE_INVALID');
  });

  it.each([
    'https://buses.example/graphql',
    'https://wells.example/other',
    'https://wells.example/graphql?a=b',
    'http://wells.example/graphql',
    socketTarget('mendoza-buses'),
  ])('refuses what another plugin was asked at %s and passes on', async (targetUri) => {
    expect(await outcome({ ...signed(targetUri), host: 'wells.example' })).toBe(
      'GRAFO_CALL_SIGNATURE_INVALID',
    );
  });

  it('refuses a key that no hub has, and one that signs in the name of another', async () => {
    expect(await outcome(signed(OWN, other))).toBe('GRAFO_CALL_SIGNATURE_INVALID');
    expect(await outcome(signed(OWN, { ...other, keyId: hub.keyId }))).toBe('GRAFO_CALL_SIGNATURE_INVALID');
  });

  it('takes a call once', async () => {
    const headers = signed();
    const both = await Promise.all([outcome(headers), outcome(headers)]);
    expect(both.sort()).toEqual(['GRAFO_CALL_REPEATED', 'answered']);
    now += 89_000;
    expect(await outcome(headers)).toBe('GRAFO_CALL_REPEATED');
    now += 2_000;
    expect(await outcome(headers)).toBe('GRAFO_CALL_EXPIRED');
  });

  it('bears clocks that differ by half a minute, and no more', async () => {
    const outcomes = [];
    for (const difference of [-90_000, -91_000, 30_000, 31_000]) {
      now = START + difference;
      const headers = signed();
      now = START;
      outcomes.push(await outcome(headers));
    }
    expect(outcomes).toEqual(['answered', 'GRAFO_CALL_EXPIRED', 'answered', 'GRAFO_CALL_EXPIRED']);
  });

  it.each([
    ['a longer life', /expires=\d+/, 'expires=9999999999'],
    ['another nonce', /nonce="\w+"/, 'nonce="another"'],
    ['another tag', 'grafo-abierto', 'something-else'],
    ['another algorithm', 'ed25519', 'hmac-sha256'],
    ['less that is signed', ' "content-digest"', ''],
    ['no nonce', /;nonce="\w+"/, ''],
    ['a second nonce', /nonce=/, 'nonce="b";nonce='],
    ['another name', 'grafo=', 'sig='],
  ])('refuses a signature with %s written into it', async (_what, from, to) => {
    const headers = signed();
    const input = String(headers['signature-input']).replace(from, to);
    expect(await outcome({ ...headers, 'signature-input': input })).toBe('GRAFO_CALL_SIGNATURE_INVALID');
  });

  it.each(['', 'grafo', 'grafo=:AA==:', 'grafo=1, grafo=:AA==:', '\u0000', 'x'.repeat(10_000)])(
    'refuses %j as a signature',
    async (signature) => {
      expect(await outcome({ ...signed(), signature })).toBe('GRAFO_CALL_SIGNATURE_INVALID');
    },
  );

  it('refuses rather than forget a call that could come again', async () => {
    verify = createCallVerifier({
      keys,
      targetUris: () => [OWN],
      clock: () => now,
      nonces: new SeenNonces(1),
    });
    const first = signed();
    expect(await outcome(first)).toBe('answered');
    expect(await outcome(signed())).toBe('GRAFO_CALL_UNVERIFIABLE');
    expect(await outcome(first)).toBe('GRAFO_CALL_REPEATED');
    now += 91_000;
    expect(await outcome(signed())).toBe('answered');
  });

  it('is told nothing by calls of others: they are not remembered', async () => {
    const nonces = new SeenNonces();
    verify = createCallVerifier({ keys, targetUris: () => [OWN], clock: () => now, nonces });
    for (let time = 0; time < 100; time++) await outcome(signed(OWN, { ...other, keyId: hub.keyId }));
    expect(nonces.size).toBe(0);
  });
});
