import type { Command } from 'commander';
import type { ImportCommandOptions } from './import-command.js';
import { IMPORTERS, type ImporterOptions } from './importer-options.js';

const HELP = `
Lee todo el documento y escribe en una sola transacción: se aplica entero o no
se aplica nada. Importar lo mismo dos veces no cambia nada. Funciona con el nodo
detenido o andando sobre la misma carpeta, o con DATABASE_URL.
It reads the whole document and writes in one transaction: it is applied whole
or not at all. Importing the same twice changes nothing. It works with the hub
stopped or running on the same folder, or with DATABASE_URL.

Códigos de salida / exit codes:
  0    aplicado, sin filas rechazadas / applied, no row rejected
  1    no se aplicó nada; el error dice por qué
       nothing was applied; the error says why
  2    aplicado, con filas rechazadas / applied, some rows rejected
  130  interrumpido; no se aplicó nada / interrupted; nothing was applied

Variables de entorno / environment variables: GRAFO_DATA, DATABASE_URL
(ver / see "grafo start --help")`;

/** Adds `import` with one command for each importer. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('trae datos de los registros oficiales / bring data of the official registers in')
    .addHelpText('after', HELP);
  for (const importer of IMPORTERS) addImporter(command, importer);
}

function addImporter(parent: Command, { name, description, settings }: ImporterOptions): void {
  const command = parent
    .command(name)
    .description(description)
    .argument('<file or URL>', 'archivo o dirección https / file or https address')
    .option('--dry-run', 'dice qué haría y no escribe nada / tell what it would do, and write nothing')
    .option('--report <file>', 'escribe el informe entero en JSON / write the whole report as JSON')
    .option(
      '--allow-local',
      'permite que la dirección sea de esta red y sin https / let the address be of this network and without https',
    )
    .addHelpText('after', HELP)
    .action(async (from: string, given: Record<string, string | boolean | undefined>) => {
      const options = readOptions(
        given,
        settings.map((setting) => setting.name),
      );
      await (await import('./import-command.js')).runImport(name, from, options);
    });
  for (const setting of settings) {
    command.option(`--${setting.name} <${setting.placeholder}>`, setting.description);
  }
}

function readOptions(
  given: Readonly<Record<string, string | boolean | undefined>>,
  names: readonly string[],
): ImportCommandOptions {
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const report = text(given['report']);
  return {
    dryRun: given['dryRun'] === true,
    allowLocal: given['allowLocal'] === true,
    ...(report !== undefined && { report }),
    settings: Object.fromEntries(names.map((name) => [name, text(given[camelCase(name)])])),
  };
}

/** As commander names the value of an option. */
function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
