/** A principal as the claims of a token: the same names in the tokens of issuers and in what the hub signs. */
import { formatGrant, type Grant, type Principal, parseGrant } from '@grafo-abierto/schema';
import { z } from 'zod';

const text = z.string().trim().min(1).max(200);

const claimsSchema = z.object({
  sub: z.string().min(1),
  /** Grants among other scopes, with spaces between them (RFC 8693). */
  scope: z.string().default(''),
  office: text.optional(),
  name: text.optional(),
});

export type PrincipalClaims = z.input<typeof claimsSchema>;

/** Undefined where they are of another shape. Who names no office acts as what was granted. */
export function readPrincipal(claims: unknown): Principal | undefined {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, scope, office, name } = parsed.data;
  const grants = readGrants(scope);
  return { subject: sub, office: office ?? officeOf(grants), name: name ?? null, grants };
}

export function writeClaims({ subject, office, name, grants }: Principal): PrincipalClaims {
  const scope = grants.map(formatGrant).join(' ');
  return { sub: subject, scope, office, ...(name !== null && { name }) };
}

function readGrants(scope: string): readonly Grant[] {
  return scope
    .split(' ')
    .map(parseGrant)
    .filter((grant) => grant !== undefined);
}

function officeOf(grants: readonly Grant[]): string {
  return grants.length === 0 ? 'reader' : grants.map(formatGrant).join(' ');
}
