/** What waits for the administration. */
import type { review as spanish } from '../es/review.js';

export const review: typeof spanish = {
  review: {
    title: 'Portals to review',
    lead: 'What somebody has proposed or registered, and nobody sees yet. Once approved, it is read at once.',
    signIn: 'This page is for those who run the hub. Sign in to see what is waiting.',
    forbidden: 'Your account has no access to this page: it is for those who run the hub.',
    nothing: 'Nothing is waiting.',
    waiting: 'Waiting: {{number}}',
    more: 'There are more: they appear as you decide.',
    table: 'Uploaded spreadsheet: {{name}}',
    registered: 'Registered by {{office}} on {{date}}',
    reason: 'Reason',
    reasonHint:
      'Whoever proposed it reads it. If you approve, it stays in the history of the portal, for everybody to see.',
    reasonMissing: 'Enter the reason.',
    approve: 'Approve',
    reject: 'Reject',
    approved: 'You approved “{{title}}”. It is already being read.',
    rejected: 'You rejected “{{title}}”. Whoever proposed it sees the reason.',
    late: 'The hub could not save it. Try again in a while.',
  },
};
