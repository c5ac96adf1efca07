/** A real Chromium that npm installed, for pages as people see them. */
import { setTimeout as delay } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Those that the package itself suggests would let a page read other hosts, and lose it when a window is closed. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** Several test files can be the first to want it: each unpacks it, and none can run what another still writes. */
const UNPACKING_MS = 60_000;
const LOOK_MS = 100;

/** @throws an error that says what is missing, where no Chromium can be started on this machine */
export async function openBrowser(): Promise<Browser> {
  try {
    return await launch(performance.now() + UNPACKING_MS);
  } catch (cause) {
    throw new Error(
      'No Chromium could be started, so nothing can be said of the pages. It comes with `npm ci` from ' +
        '@sparticuz/chromium, for Linux on x64, and is unpacked into the folder of temporary files.',
      { cause },
    );
  }
}

async function launch(deadline: number): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS });
  } catch (error) {
    if (!String(error).includes('ETXTBSY') || performance.now() > deadline) throw error;
    await delay(LOOK_MS);
    return launch(deadline);
  }
}
