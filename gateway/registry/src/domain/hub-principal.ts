import type { Principal } from '@grafo-abierto/schema';

/** The hub itself, where nobody asked. */
export const HUB: Principal = { subject: 'hub', office: 'Grafo Abierto', name: null, grants: [] };
