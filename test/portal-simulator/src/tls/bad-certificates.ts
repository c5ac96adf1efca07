/** Certificates as broken portals have them, with keys that are made at run time. */
import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export interface BadCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface BadCertificates {
  /** Valid by itself, but the one that signed it is not sent. */
  readonly incompleteChain: BadCertificate;
  readonly expired: BadCertificate;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export async function createBadCertificates(hostname: string): Promise<BadCertificates> {
  x509.cryptoProvider.set(webcrypto);
  const issuer = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const make = (from: Date, to: Date) => createLeaf(hostname, issuer.privateKey, [from, to]);
  const now = Date.now();
  const day = (offset: number) => new Date(now + offset * DAY_MS);
  return { incompleteChain: await make(day(-1), day(30)), expired: await make(day(-400), day(-35)) };
}

async function createLeaf(
  hostname: string,
  signingKey: webcrypto.CryptoKey,
  [notBefore, notAfter]: readonly [Date, Date],
): Promise<BadCertificate> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '01',
    subject: `CN=${hostname}`,
    issuer: 'CN=Autoridad de demostración',
    notBefore,
    notAfter,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: signingKey,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: hostname }])],
  });
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { key, cert: certificate.toString('pem') };
}
