import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answersChallenge, OneTimeCodes } from './one-time-codes.js';

function openCodes(most = 3) {
  const time = { now: 1_800_000_000_000 };
  return { time, codes: new OneTimeCodes<string>({ most, clock: () => time.now }) };
}

describe('a one-time code', () => {
  it('stands for what it was given for, once', () => {
    const { codes } = openCodes();
    const [ana, bea] = [codes.give('ana', 60), codes.give('bea', 60)];
    expect(codes.take(bea)).toBe('bea');
    expect([codes.take(bea), codes.take(ana)]).toEqual([undefined, 'ana']);
  });

  it('has 256 bits in letters that an address may hold, and is never the same', () => {
    const { codes } = openCodes(100);
    const given = Array.from({ length: 100 }, () => codes.give('x', 60));
    for (const code of given) expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect(new Set(given).size).toBe(100);
    expect(given.join('')).toMatch(/^[\w-]+$/);
  });

  it('is good until its time is over', () => {
    const { codes, time } = openCodes();
    const [short, long] = [codes.give('short', 60), codes.give('long', 61)];
    time.now += 60_000;
    expect([codes.take(short), codes.take(long)]).toEqual([undefined, 'long']);
  });

  it('is forgotten for a newer one where there would be too many', () => {
    const { codes } = openCodes(2);
    const [first, ...others] = ['a', 'b', 'c'].map((value) => codes.give(value, 60));
    expect([first, ...others].map((code) => codes.take(code ?? ''))).toEqual([undefined, 'b', 'c']);
  });

  it('is no other text', () => {
    const { codes } = openCodes();
    const code = codes.give('x', 60);
    for (const other of ['', code.slice(1), `${code}A`, code.toUpperCase()])
      expect(codes.take(other)).toBeUndefined();
  });
});

describe('a challenge', () => {
  it('is answered by its verifier alone', () => {
    const challenge = createHash('sha256').update('verifier').digest('base64url');
    expect(answersChallenge(challenge, 'verifier')).toBe(true);
    for (const other of ['', 'Verifier', challenge]) expect(answersChallenge(challenge, other)).toBe(false);
  });
});
