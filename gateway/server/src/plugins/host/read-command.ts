import { isAbsolute, join, relative } from 'node:path';
import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';

/**
 * The script that a manifest names, within its plugin's folder, and the arguments for it. The hub runs nothing but
 * Node, and chooses Node's own flags itself: with one of them a plugin could leave its confines.
 *
 * @throws GrafoError `GRAFO_PLUGIN_COMMAND_REFUSED`
 */
export function readCommand({ id, subgraph }: PluginManifest): readonly string[] {
  const [program, script = '', ...rest] = 'command' in subgraph ? subgraph.command : [];
  const isWithin = !isAbsolute(script) && !relative('.', join('.', script)).startsWith('..');
  if (program !== 'node' || script === '' || script.startsWith('-') || !isWithin) {
    const command = 'command' in subgraph ? subgraph.command.join(' ') : '';
    throw new GrafoError('GRAFO_PLUGIN_COMMAND_REFUSED', { plugin: id, command });
  }
  return [script, ...rest];
}
