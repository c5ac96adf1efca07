import { startTestHub } from '@grafo-abierto/cli';
import { ask, testPlugin } from '@grafo-abierto/plugin-kit/testing';
import { expect, it } from 'vitest';
import { plugin } from '../src/plugin.js';

// All that every plugin promises: a hub starts, and the plugin joins it.
testPlugin(plugin, startTestHub);

it('answers the programmes of a year, in the language that is asked for', async () => {
  const query = '{ exampleBudgetPrograms(year: 2026) { name(lang: EN) voted spent provenance { asOf } } }';
  expect(await ask(plugin, query)).toEqual({
    exampleBudgetPrograms: [
      {
        name: 'Centros de salud de barrio (ejemplo)',
        voted: 2_100_000_000,
        spent: null,
        provenance: { asOf: '2026-03-31' },
      },
    ],
  });
});
