/**
 * Keeps the session in this tab alone: closing the tab ends it, on a shared computer too, and no other page of the
 * browser sends it by itself, as it would a cookie.
 */
import { readSession, type Session } from './session.js';

const KEPT = 'grafo-session';

export interface SessionState {
  readonly session: Session | undefined;
  /** The one that ended by itself, where nobody has signed in since. */
  readonly expired: Session | undefined;
  /** Another one for each person that signs in or out: what was read for one is not shown to the other. */
  readonly era: number;
}

let state: SessionState = { session: restore(), expired: undefined, era: 0 };
const listeners = new Set<() => void>();

export function sessionState(): SessionState {
  return state;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepSession(session: Session): void {
  sessionStorage.setItem(KEPT, JSON.stringify(session));
  become({ session, expired: undefined, era: state.era + 1 });
}

export function endSession(): void {
  sessionStorage.removeItem(KEPT);
  become({ session: undefined, expired: undefined, era: state.era + 1 });
}

/**
 * The hub no longer takes the token: what is on the page stays, and the person is told.
 *
 * @param refused as it was sent; a refusal that comes late says nothing of who has signed in since
 */
export function expireSession(refused: Authorization): void {
  if (!state.session || authorization().authorization !== refused.authorization) return;
  sessionStorage.removeItem(KEPT);
  become({ ...state, session: undefined, expired: state.session });
}

/** The headers that say to the hub who asks. */
export interface Authorization {
  readonly authorization?: string;
}

/** None for who did not sign in. */
export function authorization(): Authorization {
  return state.session ? { authorization: `Bearer ${state.session.token}` } : {};
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

function restore(): Session | undefined {
  try {
    return readSession(JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'));
  } catch {
    return undefined;
  }
}
