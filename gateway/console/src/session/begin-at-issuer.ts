/** Leaves for the issuer, and knows on the way back that it was this tab that left. */
import type { Language } from '../places/language.js';

const VERIFIER = 'grafo-sign-in-verifier';
const RETURN = 'grafo-sign-in-return';

/** Browsers hash for pages alone that came over https, or from this machine. */
export const canBeginAtIssuer = (): boolean => window.isSecureContext;

/** @param from the page to come back to */
export async function beginAtIssuer(
  issuer: string,
  language: Language,
  from: string | undefined,
): Promise<void> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  sessionStorage.setItem(VERIFIER, verifier);
  if (from !== undefined) sessionStorage.setItem(RETURN, from);
  const challenge = base64url(new Uint8Array(digest));
  window.location.assign(`/sign-in?${new URLSearchParams({ challenge, language, issuer })}`);
}

/** What this tab left with, once. */
export function takeDeparture(): { readonly verifier?: string; readonly from?: string } {
  const verifier = take(VERIFIER);
  const from = take(RETURN);
  return { ...(verifier !== null && { verifier }), ...(from !== null && { from }) };
}

function take(name: string): string | null {
  const kept = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  return kept;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
