/** What is said of a portal that somebody shows and proposes, in words of a fixed list. */

/** How far a look at a portal has come. */
export enum PreviewState {
  WAITING = 'WAITING',
  RECOGNISING = 'RECOGNISING',
  READING = 'READING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** What became of a proposal. */
export enum ProposalState {
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
