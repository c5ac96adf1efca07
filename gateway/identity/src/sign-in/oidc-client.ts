/** The hub as a client of an OpenID Connect issuer: the authorization code flow, with PKCE, state and nonce. */
import { GrafoError } from '@grafo-abierto/schema';
import * as oidc from 'openid-client';
import { isTrustworthy } from '../keys/fetch-json.js';

/** Seconds that the issuer has for an answer. */
const DEADLINE = 5;

export interface OidcClientOptions {
  /** Its address, as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Without it the client is a public one. */
  readonly clientSecret?: string | undefined;
  /** What is asked for besides `openid`: of these scopes, the issuer grants what each person has. */
  readonly scopes: readonly string[];
  /** What the access token must be for. */
  readonly audience: string;
}

/** One way to the issuer and back. */
export interface Journey {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly pkceVerifier: string;
}

export class OidcClient {
  readonly issuer: string;
  #found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: OidcClientOptions) {
    this.issuer = options.issuer;
  }

  /**
   * Where the person signs in.
   *
   * @throws GrafoError `GRAFO_SIGN_IN_ISSUER`
   */
  async addressFor({ redirectUri, state, nonce, pkceVerifier }: Journey): Promise<URL> {
    const { scopes, audience } = this.options;
    const configuration = await this.#discover();
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: ['openid', ...scopes].join(' '),
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceVerifier),
      code_challenge_method: 'S256',
      // Both names are in use for whom the token is to be for; an issuer leaves alone what it does not know.
      audience,
      ...(URL.canParse(audience) && { resource: audience }),
    });
  }

  /**
   * The access token for the code with which the person came back. It and not the ID token is what the hub takes:
   * it is for the hub's audience and says what is granted, where an ID token is for the client and says who signed in.
   *
   * @throws GrafoError `GRAFO_SIGN_IN_REFUSED`, `GRAFO_SIGN_IN_CODE`, `GRAFO_SIGN_IN_ISSUER`
   */
  async tokenFor(returned: URLSearchParams, journey: Journey): Promise<string> {
    const configuration = await this.#discover();
    const address = new URL(`${journey.redirectUri}?${returned}`);
    const checks = {
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      pkceCodeVerifier: journey.pkceVerifier,
      idTokenExpected: true,
    };
    try {
      return (await oidc.authorizationCodeGrant(configuration, address, checks)).access_token;
    } catch (error) {
      if (error instanceof oidc.AuthorizationResponseError)
        throw new GrafoError('GRAFO_SIGN_IN_REFUSED', { issuer: this.issuer, detail: error.error });
      // Of somebody who comes back twice, or late: the issuer takes each code once.
      if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant')
        throw new GrafoError('GRAFO_SIGN_IN_CODE', {}, { cause: error });
      throw this.#failed(error);
    }
  }

  /** Read when somebody signs in, and again after it could not be. */
  #discover(): Promise<oidc.Configuration> {
    this.#found ??= this.#ask().catch((error: unknown) => {
      throw this.#failed(error);
    });
    return this.#found;
  }

  #ask(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const url = new URL(issuer);
    const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    const isLocal = url.protocol === 'http:' && isTrustworthy(url);
    return oidc.discovery(url, clientId, undefined, authentication, {
      timeout: DEADLINE,
      ...(isLocal && { execute: [oidc.allowInsecureRequests] }),
    });
  }

  #failed(cause: unknown): GrafoError {
    this.#found = undefined;
    return new GrafoError(
      'GRAFO_SIGN_IN_ISSUER',
      { issuer: this.issuer, detail: detailOf(cause) },
      { cause },
    );
  }
}

/** Never more than a code or the kind: a message may repeat what the issuer said. */
function detailOf(cause: unknown): string {
  if (cause instanceof oidc.ResponseBodyError) return cause.error;
  if (cause instanceof oidc.ClientError) return cause.code ?? cause.name;
  return cause instanceof Error ? cause.name : 'unknown';
}
