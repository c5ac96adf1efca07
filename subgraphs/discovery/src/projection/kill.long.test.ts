import { describe, expect, it } from 'vitest';
import { killProjection } from '../testing/kill-projection.js';

describe('a process that keeps the index and is killed over and over', () => {
  it('leaves what one that was never killed makes of the same feeds', { timeout: 3_600_000 }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now());
    const { kills, left, fresh } = await killProjection(Number(process.env['KILLS'] ?? 100), seed);
    process.stdout.write(`${kills} kills, ${left['entry']?.length} entries; SEED=${seed}\n`);
    expect(left).toEqual(fresh);
  });
});
