/** How the ids of this subgraph look. */
import { GrafoError } from '@grafo-abierto/schema';

const PORTAL_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PORTAL_ID_LENGTH = 60;
/** The portal, a colon, and what the portal says: visible characters and spaces between them. */
const PUBLISHED_ID = /^[a-z][a-z0-9-]*:[^\p{C}]+$/u;
const PUBLISHED_ID_LENGTH = 200;

/** Whether a value has the form of a portal's id: `mendoza`, `cordoba-muni`. */
export function isPortalId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= PORTAL_ID_LENGTH && PORTAL_ID.test(value);
}

/** Whether a value has the form of the id of something that a portal publishes: `mendoza:presupuesto-2024`. */
export function isPublishedId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= PUBLISHED_ID_LENGTH && PUBLISHED_ID.test(value);
}

/** @throws GrafoError `GRAFO_ID_MALFORMED` */
export function readPortalId(value: string): string {
  if (isPortalId(value)) return value;
  throw malformed(value, 'Portal', '[a-z][a-z0-9-]*', 'mendoza');
}

/** @throws GrafoError `GRAFO_ID_MALFORMED` */
export function readPublishedId(value: string, type: 'Dataset' | 'Publisher'): string {
  if (isPublishedId(value)) return value;
  throw malformed(value, type, 'portal:identifier', 'mendoza:presupuesto-2024');
}

const malformed = (value: string, type: string, expected: string, example: string) =>
  new GrafoError('GRAFO_ID_MALFORMED', { value, type, expected, example });
