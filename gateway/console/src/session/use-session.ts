import { useSyncExternalStore } from 'react';
import type { Session } from './session.js';
import { onSession, type SessionState, sessionState } from './session-store.js';

/** Who signed in; undefined for everybody else. */
export function useSession(): Session | undefined {
  return useSessionState().session;
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(onSession, sessionState);
}
