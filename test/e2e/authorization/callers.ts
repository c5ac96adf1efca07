/** Everybody who could ask for something protected, with what they send: the rows of the authorization matrix. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** What a request carries besides its operation. */
export type Headers = Readonly<Record<string, string>>;

/** What somebody sends with a request of this body, which is undefined where there is none. */
export type Caller = (body: string | undefined) => Promise<Headers>;

/** How the right ones sign: the hub's local issuer for readers, or the hub itself for its subgraphs. */
export interface Signer {
  readonly issuer: string;
  readonly audience: string;
  readonly type: string;
  /** The id of the key that it signs with. */
  readonly kid: string;
  sign(payload: JWTPayload, audience: string, seconds: number, body: string | undefined): Promise<string>;
  /** Whether a token is good for one request alone. */
  readonly isBoundToBody: boolean;
  /** Puts a token where it is looked for. */
  carry(token: string): Headers;
}

const SCOPES = {
  reader: 'reader',
  'editor of another province': 'editor:AR-J',
  'editor of a department': 'editor:AR-M:50007',
  'editor of the province': 'editor:AR-M',
  'editor of the parent': 'editor:AR',
  administrator: 'administrator',
} as const;

const ADMINISTRATOR = { sub: 'test', scope: SCOPES.administrator };
const PLAIN = JSON.stringify({ ...ADMINISTRATOR, grants: [{ role: 'administrator', of: null }] });

export function callersOf(signer: Signer): ReadonlyMap<string, Caller> {
  const { issuer, audience, sign, carry } = signer;
  const callers = new Map<string, Caller>([
    ['nobody', async () => ({})],
    ['expired', async (body) => carry(await sign(ADMINISTRATOR, audience, -60, body))],
    ['wrong audience', async (body) => carry(await sign(ADMINISTRATOR, 'somebody-else', 60, body))],
    ['alg none', async () => carry(unsigned(issuer, audience))],
    ['wrong key', async () => carry(await signedBy(generateKeyPairSync('ed25519').privateKey, signer))],
    ['forged header', async () => ({ 'grafo-principal': PLAIN })],
  ]);
  if (signer.isBoundToBody) {
    callers.set('of another request', async () => carry(await sign(ADMINISTRATOR, audience, 60, '{}')));
  }
  for (const [caller, scope] of Object.entries(SCOPES)) {
    callers.set(caller, async (body) => carry(await sign({ sub: caller, scope }, audience, 60, body)));
  }
  return callers;
}

function signedBy(stranger: KeyObject, { issuer, audience, type, kid }: Signer): Promise<string> {
  return new SignJWT(ADMINISTRATOR)
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: type })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(stranger);
}

function unsigned(issuer: string, audience: string): string {
  return new UnsecuredJWT(ADMINISTRATOR)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1m')
    .encode();
}
