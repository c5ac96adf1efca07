/** The page of the search. */
import type { search as spanish } from '../es/search.js';

export const search: typeof spanish = {
  search: {
    title: 'Search',
    start: 'Write what you are looking for: a subject, a place, an institution.',
    found: 'Results: {{count}}',
    nothing: 'We found nothing for “{{text}}”. Try fewer words, or others.',
    broadened: 'Nothing has all of the words; this has some.',
    corrected: 'We searched for “{{text}}”.',
    more: 'Show more',
    ofPlugin: 'of a plugin ({{trust}})',
  },
};
