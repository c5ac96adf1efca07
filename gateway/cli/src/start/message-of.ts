const MAXIMUM_LENGTH = 300;

/** What a failure says, on one line, since it may be a text of theirs. */
export function messageOf(cause: unknown): string {
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause;
  return String(message)
    .replace(/\p{C}+/gu, ' ')
    .slice(0, MAXIMUM_LENGTH);
}
