import { fileURLToPath } from 'node:url';

/** The copy of Grafo Abierto that this command is of: the folder of the whole repository. */
export const CHECKOUT = fileURLToPath(new URL('../../../../../', import.meta.url));
