import type { Command } from 'commander';
import { addEnvironmentHelp } from '../environment-help.js';

/** `grafo provision`: a role and a schema for each subgraph that will run as a service of its own. */
export function addProvisionCommand(program: Command): void {
  const provision = program
    .command('provision')
    .description(
      'crea el rol y el esquema de cada subgrafo que correrá aparte / makes the role and the schema of each subgraph that will run on its own',
    )
    .argument('[subgraphs...]', 'todos / all')
    .action(async (names: readonly string[]) => (await import('./run-provision.js')).runProvision(names));
  addEnvironmentHelp(provision, [
    ['DATABASE_URL', 'de un administrador', 'of an administrator'],
    ['GRAFO_<NAME>_PASSWORD', 'la contraseña de cada rol', 'the password of each role: GRAFO_SDG_PASSWORD'],
  ]);
}
