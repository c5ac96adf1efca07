/** Asks the hub for a session: for a one-time code, or of a token that the person has. */
import type { Language } from '../places/language.js';
import { readSession, type Session } from './session.js';

/** How one signs in at this hub. */
export interface WaysIn {
  /** The issuers where people sign in; none where no issuer knows the console. */
  readonly issuers: readonly string[];
  /** Whether whoever starts the hub is told an address. */
  readonly invites: boolean;
}

export type Asked = { readonly code: string; readonly verifier?: string } | { readonly token: string };

/** Why there is no session, in the hub's words. */
export interface SessionProblem {
  readonly code: string;
  readonly text: string;
}

/** A session, or why there is none; neither where the hub cannot be reached. */
export interface SessionAnswer {
  readonly session?: Session | undefined;
  readonly problem?: SessionProblem | undefined;
}

const PATIENCE = 30_000;

export async function askSession(asked: Asked, language: Language): Promise<SessionAnswer> {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer: unknown = await response.json();
    return response.ok ? { session: readSession(answer) } : { problem: problemOf(answer, language) };
  } catch {
    return {};
  }
}

export async function askWaysIn(): Promise<WaysIn | undefined> {
  try {
    const response = await fetch('/session', { signal: AbortSignal.timeout(PATIENCE) });
    const { issuers, invites } = (await response.json()) as Partial<Record<keyof WaysIn, unknown>>;
    const named = Array.isArray(issuers) ? issuers.filter((each) => typeof each === 'string') : [];
    return { issuers: named, invites: invites === true };
  } catch {
    return undefined;
  }
}

type Bilingual = Readonly<Record<Language, string>>;

interface Refusal {
  readonly errors?: readonly {
    readonly extensions?: {
      readonly code: string;
      readonly message: Bilingual;
      readonly cause: Bilingual;
      readonly fix: Bilingual;
    };
  }[];
}

/** What the hub's table of problems says of it. */
function problemOf(answer: unknown, language: Language): SessionProblem | undefined {
  const known = (answer as Refusal | null)?.errors?.[0]?.extensions;
  if (known === undefined) return undefined;
  const { code, message, cause, fix } = known;
  return { code, text: [message, cause, fix].map((part) => part[language]).join(' ') };
}
