import { describe, expect, it } from 'vitest';
import { BoundedCache } from './bounded-cache.js';

const create = (maximumBytes: number) =>
  new BoundedCache<{ bytes: number }>(maximumBytes, ({ bytes }) => bytes);

describe('BoundedCache', () => {
  it('keeps what fits, and counts its keys too', () => {
    const cache = create(100);
    cache.set('ab', { bytes: 40 });
    cache.set('cd', { bytes: 40 });
    expect(cache.bytes).toBe(88);
    expect(cache.get('ab')).toEqual({ bytes: 40 });
    expect(cache.get('none')).toBeUndefined();
  });

  it('gives up what was used least recently', () => {
    const cache = create(100);
    for (const key of ['a', 'b', 'c']) cache.set(key, { bytes: 30 });
    cache.get('a');
    cache.set('d', { bytes: 30 });
    expect([...'abcd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
  });

  it('counts a value once, however often it is set', () => {
    const cache = create(100);
    for (let time = 0; time < 5; time++) cache.set('a', { bytes: 30 });
    expect(cache.size).toBe(1);
    expect(cache.bytes).toBe(32);
  });

  it('weighs a value anew when it has grown, and gives up others for it', () => {
    const cache = create(100);
    const growing = { bytes: 10 };
    cache.set('a', { bytes: 30 });
    cache.set('b', growing);
    growing.bytes = 80;
    cache.reweigh('b');
    cache.reweigh('none');
    expect(cache.get('a')).toBeUndefined();
    expect(cache.bytes).toBe(82);
  });

  it('does not keep a value that alone is over the bound', () => {
    const cache = create(100);
    cache.set('a', { bytes: 1000 });
    expect(cache.get('a')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});
