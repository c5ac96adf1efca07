import { Option } from 'commander';

export interface HubOptions {
  readonly hub: string;
  readonly token?: string;
}

export const hubOption = () =>
  new Option('--hub <url>', 'dirección del nodo / address of the hub')
    .env('GRAFO_HUB')
    .default('http://127.0.0.1:4000');

export const tokenOption = () =>
  new Option('--token <token>', 'quién lo decide / who decides it: $(npx grafo token --as …)').env(
    'GRAFO_TOKEN',
  );
