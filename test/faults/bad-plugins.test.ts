import { expect, it } from 'vitest';
import { BadPluginsLab } from './bad-plugins/bad-plugins-lab.js';
import { keepBesideBadPlugins } from './bad-plugins/beside-bad-plugins.js';

it('a hub answers all the rest beside eight plugins that do badly in eight ways, asks them no more and says so', async () => {
  await using lab = await BadPluginsLab.open(2);
  const { before, beside } = await keepBesideBadPlugins(lab, 20);
  expect(before).toBeGreaterThan(0);
  expect(beside).toBeGreaterThan(0);
}, 120_000);
