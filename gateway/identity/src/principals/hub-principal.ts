/** What the hub's signed statement of who asks looks like: made and read here, so that both sides agree. */
export const PRINCIPAL_HEADER = 'grafo-principal';
export const PRINCIPAL_TYPE = 'grafo-principal+jwt';
export const HUB_ISSUER = 'urn:grafo-abierto:hub';

/** Seconds that a statement lives: one fetch, and its second attempt. */
export const PRINCIPAL_LIFE = 60;
