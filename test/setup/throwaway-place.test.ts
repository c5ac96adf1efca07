import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { throwawayPlace } from './throwaway-place.js';

it('leaves the databases of a run on the disk where memory is scarce, or no folder is kept in it', () => {
  expect(throwawayPlace(2 ** 30)).toBe(tmpdir());
  expect(throwawayPlace(2 ** 40, '/nowhere')).toBe(tmpdir());
});
