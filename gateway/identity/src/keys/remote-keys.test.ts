import { KeysUnreadableError } from '@grafo-abierto/schema';
import type { JSONWebKeySet } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryKeyStore } from './memory-key-store.js';
import { createRemoteKeys } from './remote-keys.js';
import { SigningKeys } from './signing-keys.js';

const MINUTE = 60_000;
const COOLDOWN = 10_000;

describe('keys that are published elsewhere', () => {
  let now: number;
  let reads: number;
  let isUp: boolean;
  let signer: SigningKeys;
  let resolve: ReturnType<typeof createRemoteKeys>;
  beforeEach(() => {
    now = 1_800_000_000_000;
    reads = 0;
    isUp = true;
    signer = new SigningKeys({ store: createMemoryKeyStore(), keep: MINUTE, clock: () => now });
    const fetchKeys = async () => {
      reads++;
      if (!isUp) throw new Error('ECONNREFUSED');
      return structuredClone(signer.published()) as unknown as JSONWebKeySet;
    };
    const pause = async (duration: number) => {
      now += duration;
    };
    resolve = createRemoteKeys({ fetchKeys, cooldown: COOLDOWN, clock: { now: () => now, pause } });
  });

  const find = async (kid: string) => {
    const key = await resolve({ alg: 'EdDSA', kid }, { payload: '', signature: '' });
    return key !== undefined;
  };
  const current = () => signer.published().keys[0]?.kid ?? '';

  it('are read once for all who ask at once, and kept', async () => {
    await Promise.all([find(current()), find(current()), find(current())]);
    await find(current());
    expect(reads).toBe(1);
  });

  it('know the key of a rotation before anything is read again', async () => {
    await find(current());
    signer.rotate();
    expect(await find(current())).toBe(true);
    expect(reads).toBe(1);
  });

  it('are read again for a key that is not known', async () => {
    await find(current());
    for (let time = 1; time <= 5; time++) {
      signer.rotate();
      signer.rotate();
      expect(await find(current())).toBe(true);
      expect(reads).toBe(1 + time);
    }
  });

  it('are not read again and again for keys that there never were', async () => {
    await find(current());
    const start = now;
    for (let time = 0; time < 50; time++) {
      const made = [find(`made up ${time}`), find(`also made up ${time}`)];
      expect((await Promise.allSettled(made)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    }
    expect(reads).toBeLessThanOrEqual(1 + (now - start) / COOLDOWN);
  });

  it('stay good for an hour while they cannot be read again, and nobody waits for them', async () => {
    const kid = current();
    await find(kid);
    isUp = false;
    now += 59 * MINUTE;
    expect(await find(kid)).toBe(true);
    now += 2 * MINUTE;
    await expect(find(kid)).rejects.toBeInstanceOf(KeysUnreadableError);
    isUp = true;
    now += COOLDOWN;
    expect(await find(kid)).toBe(true);
  });

  it('forget a key that was revoked, some minutes after', async () => {
    const kid = current();
    await find(kid);
    signer.revoke();
    now += 6 * MINUTE;
    await find(current());
    await expect(find(kid)).rejects.toThrow();
  });
});
