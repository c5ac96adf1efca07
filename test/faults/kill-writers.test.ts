import { describe, expect, it } from 'vitest';
import { killWhileWriting } from './kills/kill-while-writing.js';

describe('a hub that is killed while several clients write', () => {
  it('has lost, halved and doubled no write that it has acknowledged, and its feed tells each once', {
    timeout: 300_000,
  }, async () => {
    const { writes } = await killWhileWriting(2, 1);
    expect(writes).toBeGreaterThan(10);
  });
});
