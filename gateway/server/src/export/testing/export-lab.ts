/** A hub over the graph of stones, asked for files through `fetch`. */
import { createHub, type Hub, type HubOptions } from '../../create-hub.js';
import { NOBODY } from '../../identity/testing/nobody.js';
import { StoneGraph } from './stones.js';

export interface ExportLab extends AsyncDisposable {
  readonly hub: Hub;
  readonly graph: StoneGraph;
  readonly errors: string[];
  /** A POST of JSON to `/export`, with the settings behind the `?`. */
  post(settings: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
  get(
    parameters: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** The lines of an export as NDJSON. */
  rows(query: string, variables?: object): Promise<readonly Record<string, unknown>[]>;
  csv(query: string, settings?: string): Promise<string>;
  /** The status and the code of a refusal. */
  refusal(query: string, settings?: string): Promise<readonly unknown[]>;
}

export async function openExportLab(options: Partial<HubOptions> = {}): Promise<ExportLab> {
  const graph = new StoneGraph();
  const errors: string[] = [];
  const log = { info: () => undefined, error: (message: string) => errors.push(message) };
  const fixed = { readiness: async () => ({}), host: '127.0.0.1', port: 0, ...NOBODY };
  const hub = await createHub({ ...fixed, engine: graph.engine, log, ...options });
  const post: ExportLab['post'] = (settings, body, headers = {}) =>
    fetch(`${hub.url}/export${settings}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    hub,
    graph,
    errors,
    post,
    get: (parameters, headers = {}) =>
      fetch(`${hub.url}/export?${new URLSearchParams(parameters)}`, { headers }),
    rows: async (query, variables) =>
      linesOf(await (await post('?format=ndjson', { query, variables })).text()),
    csv: async (query, settings = '') => (await post(`?format=csv${settings}`, { query })).text(),
    refusal: async (query, settings = '') => {
      const response = await post(`?format=ndjson${settings}`, { query });
      const { errors: told } = (await response.json()) as {
        errors: readonly { extensions: { code: string } }[];
      };
      return [response.status, ...told.map(({ extensions }) => extensions.code)];
    },
    [Symbol.asyncDispose]: () => hub.close(),
  };
}

export const linesOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
