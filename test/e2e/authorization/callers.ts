/** Everybody who could ask for something protected, with what they send: the rows of the authorization matrix. */
import { generateKeyPairSync } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** What a request carries besides its operation. */
export type Headers = Readonly<Record<string, string>>;

/** How the right ones sign: the hub's local issuer for readers, or the hub itself for its subgraphs. */
export interface Signer {
  readonly issuer: string;
  readonly audience: string;
  readonly type: string;
  /** The id of the key that it signs with. */
  readonly kid: string;
  sign(payload: JWTPayload, audience: string, seconds: number): Promise<string>;
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

export async function callersOf(signer: Signer): Promise<ReadonlyMap<string, Headers>> {
  const { issuer, audience, type, kid, sign, carry } = signer;
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const callers = new Map<string, Headers>([
    ['nobody', {}],
    ['expired', carry(await sign(ADMINISTRATOR, audience, -60))],
    ['wrong audience', carry(await sign(ADMINISTRATOR, 'somebody-else', 60))],
    ['alg none', carry(unsigned(issuer, audience))],
    [
      'wrong key',
      carry(
        await new SignJWT(ADMINISTRATOR)
          .setProtectedHeader({ alg: 'EdDSA', kid, typ: type })
          .setIssuer(issuer)
          .setAudience(audience)
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(stranger),
      ),
    ],
    ['forged header', { 'grafo-principal': PLAIN }],
  ]);
  for (const [caller, scope] of Object.entries(SCOPES))
    callers.set(caller, carry(await sign({ sub: caller, scope }, audience, 60)));
  return callers;
}

function unsigned(issuer: string, audience: string): string {
  return new UnsecuredJWT(ADMINISTRATOR)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1m')
    .encode();
}
