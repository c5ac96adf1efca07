import { GrafoError } from '@grafo-abierto/schema';
import type { Terminal } from './terminal.type.js';

/**
 * Asks for a yes or a no.
 *
 * @throws GrafoError `GRAFO_PLUGIN_ANSWERS_MISSING` where there is nobody to ask
 */
export async function confirm(message: string, { isInteractive }: Terminal): Promise<boolean> {
  if (!isInteractive) throw new GrafoError('GRAFO_PLUGIN_ANSWERS_MISSING', { options: '--yes' });
  const prompts = await import('@clack/prompts');
  return (await prompts.confirm({ message, initialValue: false, output: process.stderr })) === true;
}
