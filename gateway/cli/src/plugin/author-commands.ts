import { stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import type { Command } from 'commander';
import type { CheckOptions } from './check/run-check.js';
import type { NewOptions } from './create/new-plugin.type.js';
import type { DevOptions } from './dev/run-dev.js';
import { hubOption } from './hub/hub-options.js';
import type { PublishOptions } from './publish/run-publish.js';
import { EXIT } from './terminal/exit-codes.js';
import { runCommand } from './terminal/run-command.js';

const FOLDER = 'carpeta del plugin / folder of the plugin';

/** What whoever writes a plugin does with it. */
export function addAuthorCommands(plugin: Command): void {
  addNew(plugin);
  addKeygen(plugin);
  addCheck(plugin);
  addDev(plugin);
  addPublish(plugin);
}

function addNew(plugin: Command): void {
  plugin
    .command('new')
    .argument('[folder]', 'carpeta nueva o vacía / new or empty folder')
    .description(
      'hace un plugin que ya funciona, para cambiarlo / make a plugin that works already, to change it',
    )
    .option('--id <id>', 'identificador; no cambia más / identifier; never changes: mendoza-presupuesto')
    .option('--title-es <text>', 'título en español / title in Spanish')
    .option('--title-en <text>', 'título en inglés / title in English')
    .option('--jurisdiction <id>', 'de quién es / whose it is: AR-M, AR-M:500007')
    .option('--office <text>', 'oficina a la que escribir / office to write to')
    .option('--email <address>', 'correo de esa oficina / its mailbox')
    .option('--url <url>', 'dónde va a responder / where it will answer', 'http://127.0.0.1:4100/graphql')
    .addHelpText(
      'after',
      `
Pregunta lo que falta; sin una terminal, todo va en las opciones (oficina y
correo son optativos). Los paquetes son los de esta copia de Grafo Abierto.
It asks for what is missing; without a terminal, all of it goes into the
options (office and mailbox are optional). The packages are those of this copy
of Grafo Abierto.

  npx grafo plugin new ../mi-presupuesto --id mendoza-presupuesto \\
    --title-es "Presupuesto" --title-en "Budget" --jurisdiction AR-M`,
    )
    .action((folder: string | undefined, options: NewOptions) =>
      runCommand(async (terminal) => (await import('./create/run-new.js')).runNew(folder, options, terminal)),
    );
}

function addKeygen(plugin: Command): void {
  plugin
    .command('keygen')
    .description('hace la clave con que se firma / make the key to sign with')
    .option(
      '--out <file>',
      'dónde; la pública va al lado, .pub / where; the public one beside it, .pub',
      'plugin.key',
    )
    .action(({ out }: { readonly out: string }) =>
      runCommand(async (terminal) => (await import('./keys/run-keygen.js')).runKeygen(out, terminal)),
    );
}

function addCheck(plugin: Command): void {
  plugin
    .command('check')
    .argument('[folder]', FOLDER, '.')
    .description(
      'dice todo lo que hay que corregir antes de publicar / say all that is to be mended before publishing',
    )
    .option('--url <url>', 'dónde corre; si falta, se lo arranca / where it runs; else it is started')
    .option(
      '--against <hub>',
      'contra el grafo de un nodo, sin cambiar nada / against the graph of a hub, changing nothing',
    )
    .option('--json', 'un documento JSON, para CI / one JSON document, for CI')
    .addHelpText(
      'after',
      `
Controla el manifiesto, la política, la composición, qué cambia para quien lee,
y lo que todo plugin promete, en cualquier lenguaje.
It checks the manifest, the policy, the composition, what changes for readers,
and what every plugin promises, in any language.

Código de salida / exit code:
  0  pasa / passes
  1  no pasa / does not pass
  2  el comando está mal escrito / the command is not written well
  3  no se pudo controlar / it could not be checked`,
    )
    .action((folder: string, options: CheckOptions) =>
      runCommand(async (terminal) => {
        const { runCheck } = await import('./check/run-check.js');
        void stopOnSignal(process, () => performance.now()).then(() => process.exit(EXIT.INTERRUPTED));
        if (!(await runCheck(folder, options, terminal))) process.exitCode = EXIT.REFUSED;
      }, EXIT.UNCHECKED),
    );
}

function addDev(plugin: Command): void {
  plugin
    .command('dev')
    .argument('[folder]', FOLDER, '.')
    .description(
      'lo corre dentro de un nodo propio mientras lo escribís / run it in a hub of your own while you write it',
    )
    .option(
      '--port <number>',
      'puerto del nodo; 0 toma uno libre / port of the hub; 0 takes a free one',
      '4000',
    )
    .addHelpText(
      'after',
      `
Cuando cambia un archivo se controla de nuevo; si no pasa, sigue respondiendo
lo último que pasó. Los datos del nodo quedan en .grafo de esa carpeta. Ctrl-C
termina.
When a file changes it is checked anew; where it does not pass, what passed last
goes on answering. The data of the hub stay in .grafo of that folder. Ctrl-C
ends it.`,
    )
    .action((folder: string, options: DevOptions) =>
      runCommand(async (terminal) => (await import('./dev/run-dev.js')).runDev(folder, options, terminal)),
    );
}

function addPublish(plugin: Command): void {
  plugin
    .command('publish')
    .argument('[folder]', FOLDER, '.')
    .description('firma esta versión y la manda al registro / sign this version and send it to the registry')
    .addOption(hubOption())
    .option('--key <file>', 'la clave privada / the private key', 'plugin.key')
    .option(
      '--url <url>',
      'dónde responde, en lugar de lo que dice el manifiesto / where it answers, in place of what the manifest says',
    )
    .option('--reason <text>', 'qué trae; queda en la historia / what it brings; the history keeps it')
    .action((folder: string, options: PublishOptions) =>
      runCommand(async (terminal) =>
        (await import('./publish/run-publish.js')).runPublish(folder, options, terminal),
      ),
    );
}
