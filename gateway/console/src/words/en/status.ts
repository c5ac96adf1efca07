/** The page of the sources. */
import type { status as spanish } from '../es/status.js';

export const status: typeof spanish = {
  status: {
    title: 'Status of the sources',
    lead: 'What answers, what is behind and since when. If a source fails, what was last read from it stays in view.',
    feeds: 'Search index',
    feedsHint: 'The index follows the changes of each source, to search and to count.',
    noFeeds: 'The index follows no source yet.',
    upToDate: 'Up to date',
    behind: 'Behind by {{time}}',
    behindUnknown: 'Not read yet',
    failing: 'Unreadable since {{date}}',
    lastEvent: 'last change: {{date}}',
    noEvent: 'no changes yet',
    code: 'code {{code}}',
    portals: 'Data portals',
    noPortals: 'No portals are registered in this hub yet.',
    portalsShown: '{{shown}} of {{total}} are shown.',
    plugins: 'Plugins',
    noPlugins: 'There are no plugins in this hub yet.',
    graph: 'Version of the data',
    generation: 'Generation {{number}}, published on {{date}}. It brings together {{count}} parts:',
  },
};
