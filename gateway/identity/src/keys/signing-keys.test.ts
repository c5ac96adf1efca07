import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { KeyRing } from './key-ring.js';
import { createMemoryKeyStore } from './memory-key-store.js';
import { type KeyStore, SigningKeys } from './signing-keys.js';

const DAY = 24 * 60 * 60 * 1000;
const KEEP = 30 * DAY;

function createKeys(store: KeyStore = createMemoryKeyStore()) {
  const time = { now: 1_800_000_000_000 };
  const keys = new SigningKeys({ store, keep: KEEP, clock: () => time.now });
  const sign = () =>
    keys.sign({
      payload: { sub: '1' },
      type: 't',
      issuer: 'i',
      audience: 'a',
      seconds: 10 * 365 * 24 * 3600,
    });
  const verifies = (token: string) =>
    jwtVerify(token, keys.resolve, { currentDate: new Date(time.now) }).then(
      () => true,
      () => false,
    );
  return { keys, time, sign, verifies };
}

const kidsOf = (keys: SigningKeys) => keys.published().keys.map(({ kid }) => kid);

describe('the keys of a signer', () => {
  it('publish no private part', () => {
    const { keys } = createKeys();
    expect(keys.published().keys).toHaveLength(2);
    for (const key of keys.published().keys)
      expect(Object.keys(key).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
  });

  it('are published before they sign, so that copies of the public keys know them by then', () => {
    const { keys } = createKeys();
    const [, next] = kidsOf(keys);
    keys.rotate();
    expect(kidsOf(keys)[0]).toBe(next);
  });

  it('go on verifying what they signed for as long as it can be good, and no longer', async () => {
    const { keys, time, sign, verifies } = createKeys();
    const token = await sign();
    keys.rotate();
    keys.rotate();
    time.now += KEEP - 1;
    expect(await verifies(token)).toBe(true);
    time.now += 1;
    expect(await verifies(token)).toBe(false);
  });

  it('verify nothing any more once they are revoked, and the next ones sign', async () => {
    const { keys, sign, verifies } = createKeys();
    const older = await sign();
    keys.rotate();
    const stolen = await sign();
    keys.revoke();
    expect([await verifies(older), await verifies(stolen), await verifies(await sign())]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are rotated by themselves after a quarter of a year', async () => {
    const { keys, time, sign, verifies } = createKeys();
    const [first, next] = kidsOf(keys);
    const token = await sign();
    time.now += 91 * DAY;
    expect(kidsOf(keys).slice(0, 3)).toEqual([next, expect.any(String), first]);
    expect(await verifies(token)).toBe(true);
  });

  it('sign on where nothing new can be written', async () => {
    let kept: KeyRing | undefined;
    const readOnly: KeyStore = {
      read: () => kept,
      create: (ring) => {
        kept = ring;
        return ring;
      },
      replace: () => {
        throw new Error('EROFS');
      },
    };
    const { time, sign, verifies } = createKeys(readOnly);
    await sign();
    time.now += 91 * DAY;
    expect(await verifies(await sign())).toBe(true);
  });
});
