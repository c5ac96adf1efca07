import type { Command } from 'commander';

const HELP = `
Lee de nuevo todos los registros de cambios, desde el principio. El índice que
hay sigue contestando; lo que ya nadie nombra sale al final. Si un nodo anda
sobre la misma carpeta o base, lo rehace él y acá se ve cómo va; si no, lo
rehace este comando. Cortarlo no pierde nada: sigue donde quedó.
Reads all change feeds anew, from the beginning. The index that there is goes
on answering; what nobody names any more leaves it at the end. Where a hub runs
on the same folder or database, it does the work and this shows how it goes;
else this command does it. To cut it off loses nothing: it goes on from there.

Códigos de salida / exit codes:
  0    el índice está hecho de nuevo / the index is made anew
  1    no se pudo; el error dice por qué / it could not be; the error says why
  2    hecho, salvo los registros que no se pueden leer
       done, except for the feeds that cannot be read
  130  interrumpido; sigue después / interrupted; it goes on later

Variables de entorno / environment variables: GRAFO_DATA, DATABASE_URL
(ver / see "grafo start --help")`;

/** Adds `discovery` with what can be done with the index. */
export function addDiscoveryCommand(program: Command): void {
  program
    .command('discovery')
    .description('el índice que contesta las búsquedas / the index that answers searches')
    .command('rebuild')
    .description(
      'hace de nuevo el índice mientras sigue contestando / make the index anew while it goes on answering',
    )
    .addHelpText('after', HELP)
    .action(async () => (await import('./run-rebuild.js')).runRebuild());
}
