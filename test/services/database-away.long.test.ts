import { expect, inject, it } from 'vitest';
import { loseTheDatabase } from './lose-the-database.js';

const AWAY_MS = 30_000;

it('two hubs whose database is away for half a minute answer all the while, and are whole again by themselves', async () => {
  let since: number | undefined;
  const { rounds, recovery, following } = await loseTheDatabase(inject('postgresUrl'), () => {
    since ??= performance.now();
    return performance.now() - since > AWAY_MS;
  });
  process.stdout.write(
    `${rounds} rounds while it was away; whole again after ${recovery} ms; the other hub followed after ${following} ms\n`,
  );
  expect(rounds).toBeGreaterThan(1);
}, 600_000);
