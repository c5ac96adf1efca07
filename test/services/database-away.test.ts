import { expect, inject, it } from 'vitest';
import { loseTheDatabase } from './lose-the-database.js';

it('two hubs go on without their database as far as they can, and are whole again by themselves when it is back', async () => {
  const { rounds, recovery, following } = await loseTheDatabase(inject('postgresUrl'), (round) => round >= 5);
  process.stdout.write(`whole again after ${recovery} ms; the other hub followed after ${following} ms\n`);
  expect(rounds).toBe(5);
}, 300_000);
