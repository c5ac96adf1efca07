/** Who a request comes from, as the hub found out; a request without a token comes from nobody. */
import type { Grant, Role } from './grant.js';

export interface Principal {
  /** Issuer and subject of the token: stable, and never shown. */
  readonly subject: string;
  /** The office or role that acts; histories show it to everyone. */
  readonly office: string;
  /** The person's own name, shown only to who may see it; null where the token has none. */
  readonly name: string | null;
  readonly grants: readonly Grant[];
  /**
   * Names the hub's statement of who asks, another one for each request to a subgraph that is reached over HTTP:
   * what is written under one that was used before is not written again.
   */
  readonly statement?: string;
}

/** Whether a principal holds a role at all; of what, the subgraph that owns the data decides. */
export function holdsRole({ grants }: Principal, role: Role): boolean {
  return grants.some((grant) => grant.role === role);
}

/**
 * Whether a principal satisfies `@requiresScopes(scopes:)`, whose scopes are names of roles: all of one of
 * the lists.
 */
export function satisfiesScopes(principal: Principal, scopes: readonly (readonly string[])[]): boolean {
  const held = new Set<string>(principal.grants.map(({ role }) => role));
  return scopes.some((all) => all.every((scope) => held.has(scope)));
}
