/** Whether what a whole listing no longer names may go: a portal that loses much at once is more often broken. */

export interface Removal {
  /** How many datasets the graph has as listed. */
  readonly listed: number;
  /** How many of them the listing names no more, under no new identifier either. */
  readonly missing: number;
  /** Records of the listing that could not be read and have no name: the missing ones may be among them. */
  readonly unnamed: number;
  /** Up to how many a person has confirmed. */
  readonly confirmed: number;
}

/** More than a tenth, and more than a handful. */
const [SHARE, HANDFUL] = [0.1, 5];

/** REMOVE them; KEEP them, since they may be there; or HOLD them until a person confirms. */
export function judgeRemoval({ listed, missing, unnamed, confirmed }: Removal): 'REMOVE' | 'KEEP' | 'HOLD' {
  if (missing === 0 || missing <= confirmed) return 'REMOVE';
  if (missing <= unnamed) return 'KEEP';
  const isMuch = missing > HANDFUL && missing > listed * SHARE;
  return isMuch || missing === listed ? 'HOLD' : 'REMOVE';
}
