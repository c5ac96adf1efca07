/** What parts of any page say. */
import type { parts as spanish } from '../es/parts.js';

export const parts: typeof spanish = {
  state: {
    waiting: 'Loading…',
    late: 'This part is not answering now. The rest of the page is up to date.',
    latePage: 'This page is not answering now. Try again in a while.',
    away: 'We could not reach the hub. Check your connection and try again.',
    retry: 'Try again',
    unknown: 'No data',
    more: 'Show more',
    others: 'Show {{count}} more',
    notStated: 'Not stated',
  },
  source: {
    one: 'Source:',
    several: 'Sources:',
    read: 'read on {{date}}',
    undated: 'no reading date',
    done: 'What was done to this data',
    asOf: 'as of {{date}}',
  },
  tools: {
    of: 'Of “{{name}}”',
    query: 'See the query',
    csv: 'Download CSV',
    excel: 'Download for spreadsheets',
    ndjson: 'Download NDJSON',
    take: 'Download:',
    short: { csv: 'CSV', excel: 'spreadsheets', ndjson: 'NDJSON' },
  },
};
