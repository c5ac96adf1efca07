/** How a person comes by a token in the console: every way ends in a one-time code that the console exchanges. */
import { GrafoError, type Grant } from '@grafo-abierto/schema';
import { decodeJwt } from 'jose';
import { randomNonce, randomPKCECodeVerifier } from 'openid-client';
import type { TokenVerifier } from '../tokens/verify-token.js';
import type { OidcClient } from './oidc-client.js';
import { answersChallenge, OneTimeCodes } from './one-time-codes.js';
import { type Language, languageOf, TravelLetters } from './travel-letters.js';

/** Seconds that a person has to sign in at the issuer. */
const AT_ISSUER = 10 * 60;
/** Seconds that the console has to exchange the code which it is handed. */
const HANDED = 60;
/** How many codes wait: what strangers can begin must not fill the memory. */
const MOST = 1_000;
/** No stranger makes one. */
const MOST_INVITED = 100;

/** A token, and whom the hub's own verifier takes its bearer for. */
export interface Session {
  readonly token: string;
  /** RFC 3339 */
  readonly expiresAt: string;
  readonly office: string;
  readonly name: string | null;
  readonly grants: readonly Grant[];
}

export type SignInClient = Pick<OidcClient, 'issuer' | 'addressFor' | 'tokenFor'>;

export interface SignInOptions {
  readonly verifyToken: TokenVerifier;
  /** Of each issuer where people sign in; without any they have an invitation or a token. */
  readonly clients?: readonly SignInClient[];
  /** The hub's address for people and for the issuer; where it listens, unless told. */
  readonly consoleUrl?: string | undefined;
  /** Whether whoever starts the hub is given an invitation. */
  readonly invites?: boolean;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Who signs in, where: the challenge of a verifier that only the browser which began has. */
export interface Browser {
  readonly challenge: string;
  readonly language: Language;
}

/** A code that the console exchanges, on its page in this language. */
export interface Handover {
  readonly language: Language;
  readonly code: string;
}

interface Handed {
  readonly session: () => Promise<Session>;
  readonly challenge: string;
}

export class SignIn {
  /** Each kind apart, so that nobody who fails and fails again has one forgotten that brings a session. */
  readonly #invitations: OneTimeCodes<Handed['session']>;
  readonly #handed: OneTimeCodes<Handed>;
  readonly #failed: OneTimeCodes<Handed>;
  readonly #letters: TravelLetters;

  constructor(private readonly options: SignInOptions) {
    const { clock = Date.now } = options;
    this.#invitations = new OneTimeCodes({ most: MOST_INVITED, clock });
    this.#handed = new OneTimeCodes({ most: MOST, clock });
    this.#failed = new OneTimeCodes({ most: MOST, clock });
    this.#letters = new TravelLetters({ seconds: AT_ISSUER, clock });
  }

  /** Where people sign in; none where no issuer knows the console. */
  get issuers(): readonly string[] {
    return (this.options.clients ?? []).map(({ issuer }) => issuer);
  }

  get invites(): boolean {
    return this.options.invites ?? false;
  }

  /** A code for whoever is handed it, which brings a token that is issued when it is exchanged. */
  invite(issue: () => Promise<string>, seconds: number): string {
    return this.#invitations.give(async () => this.present(await issue()), seconds);
  }

  /**
   * Where the browser is to go.
   *
   * @param issuer one of `issuers`
   * @throws GrafoError `GRAFO_SIGN_IN_UNAVAILABLE`, `GRAFO_SIGN_IN_ISSUER`
   */
  async begin(browser: Browser, issuer: string, hubUrl: string): Promise<URL> {
    const client = this.#client(issuer);
    const redirectUri = `${this.options.consoleUrl ?? hubUrl}/signed-in`;
    const way = { redirectUri, nonce: randomNonce(), pkceVerifier: randomPKCECodeVerifier() };
    const state = await this.#letters.seal({ ...way, ...browser, issuer });
    return client.addressFor({ ...way, state });
  }

  /** Where the console goes on after the issuer sent the browser back. */
  async finish(returned: URLSearchParams, preferred: Language): Promise<Handover> {
    const state = returned.get('state') ?? '';
    const letter = await this.#letters.open(state);
    // Nobody began this here, or too long ago: the exchange of a code that stands for nothing says so.
    if (letter === undefined) return { language: languageOf(state, preferred), code: randomNonce() };
    try {
      const token = await this.#client(letter.issuer).tokenFor(returned, { ...letter, state });
      const session = await this.present(token);
      return handOver(this.#handed, letter, async () => session);
    } catch (error) {
      return this.fail(letter, error);
    }
  }

  /** Where the console goes on to tell what went wrong: the exchange rejects with it. */
  fail(browser: Browser, error: unknown): Handover {
    return handOver(this.#failed, browser, () => Promise.reject(error));
  }

  /**
   * The session of a code; of one that comes from the issuer, only for the browser that began there: else a stranger
   * could have others act under the stranger's name.
   *
   * @throws GrafoError `GRAFO_SIGN_IN_CODE`, or what came up meanwhile
   */
  async exchange(code: string, verifier: string | undefined): Promise<Session> {
    const invited = this.#invitations.take(code);
    if (invited !== undefined) return invited();
    const handed = this.#handed.take(code) ?? this.#failed.take(code);
    if (handed === undefined || !answersChallenge(handed.challenge, verifier ?? ''))
      throw new GrafoError('GRAFO_SIGN_IN_CODE');
    return handed.session();
  }

  /** Whose a token is that somebody has already. */
  async present(token: string): Promise<Session> {
    const principal = await this.options.verifyToken(`Bearer ${token}`);
    if (principal === null) throw new GrafoError('GRAFO_TOKEN_MALFORMED');
    const { office, name, grants } = principal;
    // The verifier has looked at it, and demands that it expires.
    const { exp = 0 } = decodeJwt(token);
    return { token, expiresAt: new Date(exp * 1000).toISOString(), office, name, grants };
  }

  #client(issuer: string): SignInClient {
    const client = this.options.clients?.find((each) => each.issuer === issuer);
    if (client === undefined) throw new GrafoError('GRAFO_SIGN_IN_UNAVAILABLE');
    return client;
  }
}

function handOver(
  codes: OneTimeCodes<Handed>,
  { challenge, language }: Browser,
  session: Handed['session'],
): Handover {
  return { language, code: codes.give({ session, challenge }, HANDED) };
}
