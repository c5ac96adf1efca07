import { describe, expect, it } from 'vitest';
import { killProjection } from '../testing/kill-projection.js';

describe('a process that keeps the index and is killed while its feeds are written', () => {
  it('leaves what one that was never killed makes of the same feeds', async () => {
    const { left, fresh } = await killProjection(2, 20_260_101);
    expect(left).toEqual(fresh);
    expect(left['alignment']?.length).toBeGreaterThan(0);
  });
});
