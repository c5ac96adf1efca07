import type { Command } from 'commander';
import { administratorOption, type HubOptions, hubOption, tokenOption } from '../hub/hub-options.js';
import { runCommand } from '../terminal/run-command.js';
import type { Decision } from './decisions.js';
import type { DecideOptions } from './run-decide.js';

/** What the registry tells of a plugin, and what people decide of it. */
export function addAdministratorCommands(plugin: Command): void {
  addStatus(plugin);
  addEnrol(plugin);
  addDecision(plugin, 'approve', 'aprueba una versión que espera / approve a version that waits');
  addDecision(plugin, 'reject', 'rechaza una versión que espera / reject a version that waits');
  addDecision(plugin, 'rollback', 'vuelve a una versión anterior / go back to an earlier version');
  addDecision(plugin, 'suspend', 'lo saca del grafo por ahora / take it out of the graph for now');
  addDecision(plugin, 'resume', 'lo devuelve al grafo / return it to the graph');
  addDecision(plugin, 'retire', 'lo saca del grafo para siempre / take it out of the graph for good');
}

function addStatus(plugin: Command): void {
  plugin
    .command('status')
    .argument('[id]', 'el plugin; si falta, el de esta carpeta / the plugin; else that of this folder')
    .description('qué es de un plugin, y qué le pasó / what has become of a plugin, and how')
    .addOption(hubOption())
    .option('--json', 'un documento JSON / one JSON document')
    .action((id: string | undefined, options: HubOptions & { readonly json?: boolean }) =>
      runCommand(async (terminal) => (await import('../hub/run-status.js')).runStatus(id, options, terminal)),
    );
}

function addEnrol(plugin: Command): void {
  plugin
    .command('enrol')
    .description('registra la clave de una jurisdicción / enrol the key of a jurisdiction')
    .requiredOption('--jurisdiction <id>', 'de quién es / whose it is: AR-M')
    .requiredOption('--public-key <file>', 'el archivo .pub / the .pub file')
    .option(
      '--portal <url>',
      'un portal suyo que publica la clave; no hace falta token / a portal of its own that publishes the key; no token is needed',
    )
    .option('--reason <text>', 'por qué / why')
    .addOption(hubOption())
    .addOption(tokenOption())
    .addOption(administratorOption())
    .addHelpText(
      'after',
      `
Con --portal, el portal publica en /.well-known/grafo-abierto.json:
With --portal, the portal publishes at /.well-known/grafo-abierto.json:

  {"keys": [{"jurisdiction": "AR-M", "keyId": "…"}]}`,
    )
    .action((options) =>
      runCommand(async (terminal) => (await import('../keys/run-enrol.js')).runEnrol(options, terminal)),
    );
}

/** Those that are of one version. */
const OF_VERSION: ReadonlySet<Decision> = new Set(['approve', 'reject', 'rollback']);

function addDecision(plugin: Command, decision: Decision, description: string): void {
  const command = plugin
    .command(decision)
    .argument('<id>', 'el plugin / the plugin')
    .description(description);
  if (OF_VERSION.has(decision)) command.argument('<version>', '1.0.0');
  if (decision === 'approve')
    command.option(
      '--trust <level>',
      'cuánta confianza / how far it is trusted: EXPERIMENTAL, VERIFIED, OFFICIAL',
    );
  command
    .option('--reason <text>', 'por qué; queda en la historia / why; the history keeps it')
    .option('--yes', 'sin preguntar / without asking')
    .addOption(hubOption())
    .addOption(tokenOption())
    .addOption(administratorOption())
    .action((id: string, ...rest: readonly unknown[]) =>
      runCommand(async (terminal) => {
        const [version] = rest.filter((each) => typeof each === 'string');
        const { runDecide } = await import('./run-decide.js');
        await runDecide({ decision, id, version }, command.opts<DecideOptions>(), terminal);
      }),
    );
}
