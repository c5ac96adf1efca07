/** Whether a licence is open, as the graph counts it and words name it; null is a licence of which nobody knows. */
export function opennessOf(isOpen: boolean | null | undefined): 'OPEN' | 'CLOSED' | 'NOT_STATED' {
  if (isOpen === null || isOpen === undefined) return 'NOT_STATED';
  return isOpen ? 'OPEN' : 'CLOSED';
}
