import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createHub } from '../create-hub.js';
import { NOBODY } from '../identity/testing/nobody.js';
import { swapUnderLoad } from './testing/swap-under-load.js';

const SWAPS = 1_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** MB of objects that are still reachable. */
function heldMemory(): number {
  for (let time = 0; time < 4; time++) collect();
  return process.memoryUsage().heapUsed / 1e6;
}

it(`swaps ${SWAPS} times under load: nothing dropped, nothing mixed, no memory kept`, async () => {
  const log = { info: () => undefined, error: () => undefined };
  const readiness = async () => ({ first: true });
  await using hub = await createHub({ readiness, host: '127.0.0.1', port: 0, log, ...NOBODY });
  await swapUnderLoad(hub, { swaps: 50, readers: 16 });
  const before = heldMemory();
  const { whole, wrong } = await swapUnderLoad(hub, { swaps: SWAPS, readers: 16 });
  const after = heldMemory();
  process.stdout.write(
    `${SWAPS} swaps, ${whole} answers; memory held: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after\n`,
  );
  expect(wrong).toEqual([]);
  expect(after).toBeLessThanOrEqual(before * 1.1);
}, 1_200_000);
