import { describe, expect, it } from 'vitest';
import { killWhilePublishing } from './kills/kill-while-publishing.js';

describe('a hub that is killed while provinces publish their plugins', () => {
  it('has lost, halved and doubled no publication that it has acknowledged', {
    timeout: 300_000,
  }, async () => {
    const { kills, publications } = await killWhilePublishing(4, 1);
    expect(kills).toBeGreaterThan(0);
    expect(publications).toBeGreaterThanOrEqual(4);
  });
});
