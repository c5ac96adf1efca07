import { reportFailure } from '@grafo-abierto/subgraph-kit/process';
import { Command } from 'commander';
import { addDiscoveryCommand } from './discovery/discovery-command.js';
import { addEnvironmentHelp } from './environment-help.js';
import { addGatewayCommand } from './gateway/gateway-command.js';
import { addKeysCommand } from './identity/keys-command.js';
import { addTokenCommand } from './identity/token-command.js';
import { addImportCommand } from './import/add-import-command.js';
import { addPluginCommand } from './plugin/plugin-command.js';
import { addPortalCommand } from './portal/portal-command.js';
import { addProvisionCommand } from './provision/provision-command.js';
import { START_VARIABLES } from './start/start-variables.js';

// Each command loads what it needs when it runs: the subgraphs take a second.
const program = new Command('grafo')
  .description('Grafo Abierto: gobierno abierto en un solo grafo / open government in one graph')
  .version('0.1.0')
  .showHelpAfterError();

const start = program
  .command('start')
  .description(
    'arranca la base de datos, los subgrafos y el nodo / start the database, the subgraphs and the hub',
  )
  .action(async () => (await import('./start/start-command.js')).runStart());

addEnvironmentHelp(start, START_VARIABLES);

addGatewayCommand(program);
addTokenCommand(program);
addKeysCommand(program);
addProvisionCommand(program);
addPortalCommand(program);
addPluginCommand(program);
addImportCommand(program);
addDiscoveryCommand(program);

const schema = program.command('schema').description('los esquemas publicados / the published schemas');

schema
  .command('write')
  .description('escribe los schema.graphql y el supergrafo / write every schema.graphql and the supergraph')
  .action(async () => (await import('./schema/schema-command.js')).runSchemaWrite());

schema
  .command('check')
  .description('controla que estén al día / check that they are current')
  .action(async () => (await import('./schema/schema-command.js')).runSchemaCheck());

await program.parseAsync().catch(reportFailure);
