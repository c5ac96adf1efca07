import type { NamedAddress } from '@grafo-abierto/subgraph-kit/process';
import { type Command, InvalidArgumentError } from 'commander';

/** `grafo gateway`: a gateway for any federated graph. */
export function addGatewayCommand(program: Command): void {
  program
    .command('gateway')
    .description('sirve cualquier grafo federado / serve any federated graph')
    .option('--supergraph <file>', 'el supergrafo; se lo vigila / the supergraph; it is watched')
    .option(
      '--subgraph <name=url>',
      'un subgrafo, una vez por cada uno / a subgraph, once for each',
      addSubgraph,
    )
    .option('--port <number>', 'puerto; 0 toma uno libre / port; 0 takes a free one', readPort, 4000)
    .option('--explain', 'contesta cómo se llegó a cada respuesta / tells how each answer came about')
    .option('--host <address>', 'dirección donde escuchar / address to listen on', '127.0.0.1')
    .addHelpText(
      'after',
      `
Ejemplos / examples:
  npx grafo gateway --supergraph supergraph.graphql
  npx grafo gateway --subgraph products=http://localhost:4001/graphql \\
    --subgraph reviews=http://localhost:4002/graphql --port 4000

De un supergrafo se toma también la dirección de cada subgrafo. Sin él se lo
compone de lo que dice cada uno ({ _service { sdl } }), y de nuevo si cambian.
A supergraph also says where each subgraph is. Without one it is composed of
what each of them says ({ _service { sdl } }), and again when one changes.

Responde en / answers at:
  /graphql /export /graphiql /schema.graphql /readyz /healthz`,
    )
    .action(async (options: GatewayCommandOptions, command: Command) => {
      const { supergraph, subgraph = [], port, host, explain = false } = options;
      if ((supergraph === undefined) === (subgraph.length === 0))
        command.error('error: --supergraph <file> o/or --subgraph <name=url> …');
      const { runGateway } = await import('./run-gateway.js');
      await runGateway({ graph: supergraph ?? subgraph, port, host, explain });
    });
}

interface GatewayCommandOptions {
  readonly supergraph?: string;
  readonly subgraph?: readonly NamedAddress[];
  readonly port: number;
  readonly host: string;
  readonly explain?: boolean;
}

function addSubgraph(text: string, before: readonly NamedAddress[] = []): readonly NamedAddress[] {
  const [, name, url] = /^([A-Za-z][\w-]*)=(.+)$/.exec(text) ?? [];
  if (name === undefined || url === undefined) throw new InvalidArgumentError('name=url');
  if (before.some((each) => each.name === name)) throw new InvalidArgumentError(`${name}: dos veces / twice`);
  return [...before, { name, url }];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('0…65535');
  return port;
}
