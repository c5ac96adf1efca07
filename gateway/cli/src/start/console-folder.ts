import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Where the pages lie that the console's build made. */
export function consoleFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return dirname(resolve('@grafo-abierto/console/dist/index.html'));
}
