/** What the plugin tells of its changes, so that its entities are found by `search`. */
import { MemoryFeed } from '@grafo-abierto/plugin-kit';
import { JURISDICTION, PROGRAMS } from './data.js';

export const feed = new MemoryFeed();

// Publish all of them again whenever they change: the feed finds out what is new, other or gone.
feed.publish(
  PROGRAMS.map(({ id, year, name }) => ({
    type: 'ExampleBudgetProgram',
    id,
    title: name,
    jurisdiction: JURISDICTION,
    dates: [{ name: 'YEAR', value: String(year) }],
  })),
);
