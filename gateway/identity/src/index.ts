/** Who a request comes from: keys, bearer tokens, and the principals that the hub signs for its subgraphs. */
export { isTrustworthy } from './keys/fetch-json.js';
export { type KeyRing, keyRingSchema, type PublicKey } from './keys/key-ring.js';
export { createMemoryKeyStore } from './keys/memory-key-store.js';
export { type ByteSigner, type KeyStore, SigningKeys } from './keys/signing-keys.js';
export { hubKeysAt } from './principals/hub-keys-at.js';
export { PRINCIPAL_HEADER } from './principals/hub-principal.js';
export { createHubKeys, signPrincipal } from './principals/sign-principal.js';
export {
  createPrincipalReader,
  type PrincipalReader,
  type PrincipalReaderOptions,
} from './principals/verify-principal.js';
export { OidcClient, type OidcClientOptions } from './sign-in/oidc-client.js';
export { type Handover, type Session, SignIn, type SignInOptions } from './sign-in/sign-in.js';
export {
  createLocalKeys,
  DEFAULT_AUDIENCE,
  issueLocalToken,
  LOCAL_ISSUER,
  LONGEST_LIFE,
  type LocalToken,
} from './tokens/local-issuer.js';
export { oidcIssuerKeys } from './tokens/oidc-issuer.js';
export { createTokenVerifier, type TokenVerifier, type TokenVerifierOptions } from './tokens/verify-token.js';
