/** A host of plugins with a folder of its own, whose code the test writes; its log can be waited for. */
import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSubgraph, type PluginManifest, parseManifest } from '@grafo-abierto/schema';
import { systemHostClock } from '../host-clock.js';
import { PluginHost, type PluginHostOptions } from '../plugin-host.js';

export interface HostLab extends AsyncDisposable {
  readonly folder: string;
  readonly host: PluginHost;
  readonly lines: readonly string[];
  /** Writes a plugin's code, and answers its manifest. */
  write(id: string, code: string, more?: PluginText): Promise<PluginManifest>;
  /** The first line of the log, from the start, that has this. */
  line(text: string): Promise<string>;
  /** Settles once the log has so many lines with this. */
  count(text: string, times: number): Promise<void>;
}

interface PluginText {
  readonly version?: string;
  readonly command?: readonly string[];
  /** Of its folder, where that is not its id. */
  readonly folder?: string;
}

/** Impatient where something has failed; where nothing has, a busy machine is waited for. */
const TIMES = {
  betweenLooks: 20,
  look: 5_000,
  listening: 60_000,
  betweenMemoryLooks: 10,
  firstPause: 10,
  longestPause: 20,
  ending: 500,
};

export async function openHostLab(options: Partial<PluginHostOptions> = {}): Promise<HostLab> {
  const folder = await mkdtemp(join(tmpdir(), 'grafo-host-'));
  const lines: string[] = [];
  const told = new EventEmitter().setMaxListeners(0);
  const tell = (line: string) => {
    lines.push(line);
    told.emit('line');
  };
  const host = new PluginHost({
    folder,
    memoryMb: 64,
    log: { info: tell, error: tell },
    environment: { LANG: 'C' },
    clock: systemHostClock,
    ...options,
    times: { ...TIMES, ...options.times },
  });
  return {
    folder,
    host,
    lines,
    write: (id, code, more) => writePlugin(folder, id, code, more),
    async count(text, times) {
      while (lines.filter((line) => line.includes(text)).length < times) await once(told, 'line');
    },
    async line(text) {
      for (;;) {
        const found = lines.find((line) => line.includes(text));
        if (found !== undefined) return found;
        await once(told, 'line');
      }
    },
    async [Symbol.asyncDispose]() {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function writePlugin(
  plugins: string,
  id: string,
  code: string,
  { version = '1.0.0', command = ['node', 'main.mjs'], folder = id }: PluginText = {},
): Promise<PluginManifest> {
  const text = { es: id, en: id };
  const value = { id, version, title: text, jurisdictions: ['AR-M'], subgraph: { command } };
  const manifest = parseManifest(value, 'manifest.yaml');
  if (!hasSubgraph(manifest)) throw new Error('a manifest without a subgraph');
  await mkdir(join(plugins, folder));
  await writeFile(join(plugins, folder, 'main.mjs'), code);
  await writeFile(join(plugins, folder, 'manifest.yaml'), JSON.stringify(value));
  return manifest;
}

/** A server on the socket that the hub names; `act` is done for whoever asks for it. */
export const server = (act = '', version = '1.0.0') => `
  import { createServer } from 'node:http';
  createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => { text += chunk; });
    request.on('end', async () => {
      const { query } = JSON.parse(text);
      if (query.includes('act')) { ${act} }
      const data = { version: '${version}', _service: { sdl: 'type Query { version: String }' } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  }).listen(process.env.GRAFO_SOCKET);
`;
