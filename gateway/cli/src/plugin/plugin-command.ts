import type { Command } from 'commander';
import { addAuthorCommands } from './author-commands.js';
import { addAdministratorCommands } from './decide/administrator-commands.js';
import { EXIT } from './terminal/exit-codes.js';

/** `grafo plugin …`: a jurisdiction's own types, from the first file to the graph and out of it again. */
export function addPluginCommand(program: Command): void {
  const plugin = program
    .command('plugin')
    .description('tipos propios de una jurisdicción en el grafo / types of a jurisdiction’s own in the graph')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT.USAGE));
  addAuthorCommands(plugin);
  addAdministratorCommands(plugin);
}
