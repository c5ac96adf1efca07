/** Who works in this tab, as the hub said when they signed in; the graph alone decides what they may do. */
export interface Grant {
  readonly role: string;
  /** What the role is held of, such as AR-M; null where it holds everywhere. */
  readonly of: string | null;
}

export interface Session {
  readonly token: string;
  readonly expiresAt: string;
  readonly office: string;
  readonly name: string | null;
  readonly grants: readonly Grant[];
}

export function isAdministrator({ grants }: Pick<Session, 'grants'>): boolean {
  return grants.some(({ role }) => role === 'administrator');
}

/** Of the place itself, or of one that contains it: AR contains AR-M, and AR-M contains AR-M:500007. */
export function isEditorOf({ grants }: Pick<Session, 'grants'>, place: string): boolean {
  return grants.some(
    ({ role, of }) =>
      role === 'editor' &&
      of !== null &&
      (of === 'AR' || place === of || (!of.includes(':') && place.startsWith(`${of}:`))),
  );
}

export function isMaintainerOf({ grants }: Pick<Session, 'grants'>, plugin: string): boolean {
  return grants.some(({ role, of }) => role === 'maintainer' && of === plugin);
}

/** Undefined for what is no session. */
export function readSession(given: unknown): Session | undefined {
  const { token, expiresAt, office, name, grants } = (given ?? {}) as Partial<Record<keyof Session, unknown>>;
  const isOne =
    typeof token === 'string' &&
    typeof expiresAt === 'string' &&
    typeof office === 'string' &&
    (name === null || typeof name === 'string') &&
    Array.isArray(grants);
  return isOne ? { token, expiresAt, office, name, grants: grants.flatMap(readGrant) } : undefined;
}

function readGrant(given: unknown): Grant[] {
  const { role, of } = (given ?? {}) as Partial<Record<keyof Grant, unknown>>;
  return typeof role === 'string' && (of === null || typeof of === 'string') ? [{ role, of }] : [];
}
