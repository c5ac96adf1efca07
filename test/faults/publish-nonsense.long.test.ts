import { expect, inject, it } from 'vitest';
import { publishNonsense } from './publish-nonsense.js';

it('a hub that is sent 100 plugins that cannot be admitted, one of them endless, answers its readers as before', async () => {
  const { publications, alone, beside } = await publishNonsense(inject('postgresUrl'), 100);
  const [usual, then] = [alone, beside].map(({ answers, median }) => `${median.toFixed(1)} ms (${answers})`);
  process.stdout.write(`${publications} refused; median of an answer: ${usual} before, ${then} meanwhile\n`);
  expect(beside.answers).toBeGreaterThan(publications);
}, 1_800_000);
