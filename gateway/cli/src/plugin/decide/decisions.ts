/** What people decide of a plugin, and the mutation of the registry that does it. */
export const MUTATIONS = {
  approve: 'approvePlugin',
  reject: 'rejectPlugin',
  rollback: 'rollBackPlugin',
  suspend: 'suspendPlugin',
  resume: 'resumePlugin',
  retire: 'retirePlugin',
} as const;

export type Decision = keyof typeof MUTATIONS;

/** Those whose reason the history must have. */
export const NEEDS_REASON: ReadonlySet<Decision> = new Set([
  'reject',
  'rollback',
  'suspend',
  'resume',
  'retire',
]);
