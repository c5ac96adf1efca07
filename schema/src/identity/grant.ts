/** What a principal may act as, written as one scope of a token: `reviewer`, `editor:AR-M`, `juror:2021`. */

/** Every role, and what a grant of it must name; null where the role holds everywhere. */
const ROLES = {
  /** Runs the programme: may do everything. */
  administrator: null,
  /** Edits what belongs to a jurisdiction and to all below it. */
  editor: 'jurisdiction',
  /** Speaks for an organization of civil society. */
  organization: 'organization',
  /** Reviews alignments with the SDGs. */
  reviewer: null,
  /** Evaluates the nominations of an edition. */
  juror: 'edition',
  /** Publishes a plugin. */
  maintainer: 'plugin',
  /** Reads what is open to those who said who they are. */
  reader: null,
} as const;

export type Role = keyof typeof ROLES;

export interface Grant {
  readonly role: Role;
  /** The id of what the role is held of, such as `AR-M`; null where it holds everywhere. */
  readonly of: string | null;
}

/** The roles in the order of the table. */
export const roles: readonly Role[] = Object.keys(ROLES) as Role[];

/** What a grant of a role must name, such as `jurisdiction`; null where it holds everywhere. */
export function subjectOfRole(role: Role): string | null {
  return ROLES[role];
}

/** Undefined for a scope that is no grant: tokens carry scopes of others too. */
export function parseGrant(scope: string): Grant | undefined {
  const [name = '', ...rest] = scope.split(':');
  if (!isRole(name)) return undefined;
  const of = rest.length === 0 ? null : rest.join(':');
  const isWhole = ROLES[name] === null ? of === null : of !== null && of !== '';
  return isWhole ? { role: name, of } : undefined;
}

export function formatGrant({ role, of }: Grant): string {
  return of === null ? role : `${role}:${of}`;
}

export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}
