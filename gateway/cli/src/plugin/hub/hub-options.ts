import { Option } from 'commander';

export interface HubOptions {
  readonly hub: string;
  readonly token?: string;
  /** Whoever can read the hub's keys administers it. */
  readonly administrator?: boolean;
}

export const hubOption = () =>
  new Option('--hub <url>', 'dirección del nodo / address of the hub')
    .env('GRAFO_HUB')
    .default('http://127.0.0.1:4000');

export const tokenOption = () =>
  new Option('--token <token>', 'quién lo decide / who decides it: $(npx grafo token --as …)').env(
    'GRAFO_TOKEN',
  );

export const administratorOption = () =>
  new Option(
    '--administrator',
    'decide la administración, con las claves del nodo de esta máquina / the administration decides, with the keys of the hub of this machine (GRAFO_DATA)',
  ).conflicts('token');

/** Who decides: the token that was given, or this machine's administrator; nobody else. */
export async function tokenOf({ token, administrator }: HubOptions): Promise<string | undefined> {
  if (!administrator) return token;
  const { issueToken } = await import('../../identity/issue-token.js');
  return issueToken({ as: 'administrator', ttl: '10m' });
}
