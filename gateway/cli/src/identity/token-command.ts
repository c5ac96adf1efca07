import { roles } from '@grafo-abierto/schema';
import type { Command } from 'commander';
import { issueToken } from './issue-token.js';
import type { TokenOptions } from './local-token.js';

/** `grafo token`: prints a token of the local issuer and nothing else, so that `$(npx grafo token …)` is one. */
export function addTokenCommand(program: Command): void {
  program
    .command('token')
    .description('da un token del emisor local / prints a token of the local issuer')
    .requiredOption('--as <role>', roles.join(', '))
    .option('--jurisdiction <id>', 'editor: AR-M, AR-M:500007')
    .option('--organization <id>', 'organization')
    .option('--edition <id>', 'juror: 2021')
    .option('--plugin <id>', 'maintainer')
    .option('--office <text>', 'el cargo que figura en la historia / the office that histories show')
    .option('--name <text>', 'el nombre de la persona, que pocos ven / the name of the person, which few see')
    .option('--ttl <time>', 'cuánto vale: 30m, 1h, 7d / how long it is good', '1h')
    .action(runToken);
}

async function runToken(options: TokenOptions): Promise<void> {
  process.stdout.write(`${await issueToken(options)}\n`);
}
