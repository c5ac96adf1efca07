import { describe, expect, it } from 'vitest';
import { killWhileWriting } from './kills/kill-while-writing.js';

describe('a hub that is killed 200 times while several clients write', () => {
  it('has lost, halved and doubled no write that it has acknowledged, and its feed tells each once', {
    timeout: 7_200_000,
  }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now());
    const { kills, writes, retries } = await killWhileWriting(200, seed);
    process.stdout.write(`${kills} kills, ${writes} writes, ${retries} sent again; SEED=${seed}\n`);
    expect(kills).toBe(200);
  });
});
