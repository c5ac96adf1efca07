/** The plugin: its manifest, its types, and how each field of them is answered. */
import { createLoader, definePlugin, pickText } from '@grafo-abierto/plugin-kit';
import { JURISDICTION, PROGRAMS, PROVENANCE } from './data.js';
import { feed } from './feed.js';
import { sdl } from './schema.js';

/** @typedef {import('./data.js').Program} Program */

export const plugin = await definePlugin({
  manifest: new URL('../manifest.yaml', import.meta.url),

  // Made for each request: a loader reads all that a request needs at once, and answers null for what is not there.
  createContext: () => ({
    programs: createLoader(
      /** @param {readonly string[]} ids */
      async (ids) => PROGRAMS.filter(({ id }) => ids.includes(id)),
      ({ id }) => id,
    ),
  }),

  sdl,
  resolverMap: {
    Query: {
      exampleBudgetPrograms: (_root, { year }) =>
        PROGRAMS.filter((program) => year == null || program.year === year),
    },
    ExampleBudgetProgram: {
      __resolveReference: ({ id }, { programs }) => programs.load(id),
      name: (/** @type {Program} */ { name }, { lang }) => pickText(name, lang),
      jurisdiction: () => ({ id: JURISDICTION }),
      provenance: () => PROVENANCE,
    },
    Jurisdiction: {
      __resolveReference: (place) => place,
      exampleBudgetPrograms: ({ id }) => (id === JURISDICTION ? PROGRAMS : null),
    },
  },

  feed,
});
