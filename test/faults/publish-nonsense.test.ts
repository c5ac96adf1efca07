import { expect, inject, it } from 'vitest';
import { publishNonsense } from './publish-nonsense.js';

it('a hub that is sent plugins that cannot be admitted, one of them endless, answers its readers as before', async () => {
  const { publications, beside } = await publishNonsense(inject('postgresUrl'), 10);
  expect(publications).toBe(10);
  expect(beside.answers).toBeGreaterThan(0);
}, 300_000);
