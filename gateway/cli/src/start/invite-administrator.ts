/** Lets whoever starts a hub with an issuer of its own administer it in the console, with no other command. */
import { issueLocalToken } from '@grafo-abierto/identity';
import { SIGN_IN_PAGES } from '@grafo-abierto/server';
import type { HubIdentity } from '../identity/open-identity.js';
import { SAY } from './say-start.js';
import type { StartedHub } from './started-hub.type.js';

/** Seconds that an invitation is good, once. */
const INVITATION = 60 * 60;
/** Seconds that the token is good which it is exchanged for: a working day. */
const SESSION = 8 * 60 * 60;

const OFFICES = { es: 'Administración del nodo', en: 'Administration of the hub' } as const;

type Language = keyof typeof OFFICES;

/** Makes a code for the console; undefined where the tokens are those of other issuers. */
export function invitationsOf(
  { signIn, keys: { local } }: HubIdentity,
  audience: string,
): ((language: Language) => string) | undefined {
  if (local === undefined) return undefined;
  return (language) => {
    const grant = { role: 'administrator', of: null } as const;
    const token = { grant, office: OFFICES[language], seconds: SESSION, audience };
    return signIn.invite(() => issueLocalToken(local, token), INVITATION);
  };
}

/**
 * How to sign in as the administrator; undefined where that is for another issuer to say.
 *
 * A code is made for a terminal alone, which a person reads: the output of a service is kept in logs that others may
 * read, and there it says how to come by a token on this machine.
 */
export function signInLine(
  { url, invite }: Pick<StartedHub, 'url' | 'invite'>,
  language: Language,
  isTerminal: boolean,
): string | undefined {
  if (invite === undefined) return undefined;
  const page = `${url}${SIGN_IN_PAGES[language]}`;
  return isTerminal ? SAY[language].invited(`${page}#${invite(language)}`) : SAY[language].uninvited(page);
}
