import { describe, expect, it } from 'vitest';
import { killWhilePublishing } from './kills/kill-while-publishing.js';

describe('a hub that is killed over and over during 200 publications', () => {
  it('has lost, halved and doubled none that it has acknowledged', { timeout: 7_200_000 }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now());
    const { kills, publications, retries } = await killWhilePublishing(200, seed);
    process.stdout.write(
      `${publications} publications, ${kills} kills, ${retries} sent again; SEED=${seed}\n`,
    );
    expect(publications).toBeGreaterThanOrEqual(200);
  });
});
