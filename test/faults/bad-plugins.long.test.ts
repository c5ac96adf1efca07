import { expect, it } from 'vitest';
import { BadPluginsLab } from './bad-plugins/bad-plugins-lab.js';
import { keepBesideBadPlugins } from './bad-plugins/beside-bad-plugins.js';

/** The first probe comes after half a minute. */
const BACK = { timeout: 120_000, interval: 1_000 };

it('a hub answers beside 24 plugins of which eight do badly, and asks them again once they do well', async () => {
  await using lab = await BadPluginsLab.open(16);
  const { before, beside } = await keepBesideBadPlugins(lab, 500);
  process.stdout.write(
    `median of what needs no plugin: ${before.toFixed(2)} ms with all of 24 well, ${beside.toFixed(2)} ms with eight bad\n`,
  );
  lab.misbehave(false);
  await expect
    .poll(async () => (await lab.askAll(0)).data, BACK)
    .toEqual(lab.expected([...lab.good, ...lab.bad]));
}, 600_000);
