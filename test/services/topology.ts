/** docker-compose.yml as processes on loopback: its commands, its environments and its health checks, with other ports. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { TestProcess } from '../faults/test-process.js';
import { type ComposeFile, type ComposeService, readComposeFile } from './compose-file.js';

export const SUBGRAPHS = [
  'jurisdictions',
  'initiatives',
  'sdg',
  'recognition',
  'catalog',
  'discovery',
] as const;
/** Those that the index reads. */
const FOLLOWED = SUBGRAPHS.filter((name) => name !== 'discovery');
export type SubgraphName = (typeof SUBGRAPHS)[number];

type Environment = Readonly<Record<string, string>>;

/** Plugins of tests are on this machine. */
const LOCAL: Environment = { GRAFO_LOCAL_PLUGINS: 'on' };

export class Topology implements AsyncDisposable {
  readonly #file: ComposeFile;
  readonly #databaseUrl: URL;
  readonly #database: Awaited<ReturnType<typeof createTestDatabase>>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'grafo-services-'));
  readonly #running = new Map<SubgraphName, { readonly process: TestProcess; readonly url: string }>();
  readonly #all: TestProcess[] = [];
  /** Known before the hub runs: it is where subgraphs read its keys. */
  readonly #hubPort: string;
  /** What no log and no list of processes may show. */
  readonly secrets: readonly string[];

  private constructor(
    database: Awaited<ReturnType<typeof createTestDatabase>>,
    hubPort: string,
    variables: Environment,
  ) {
    this.#hubPort = hubPort;
    this.#database = database;
    this.#databaseUrl = new URL(database.url);
    this.#file = readComposeFile(variables);
    this.secrets = Object.values(variables);
  }

  /** Everything but a hub: the database with its roles, and the subgraphs. */
  static async start(postgresUrl: string): Promise<Topology> {
    const database = await createTestDatabase(postgresUrl);
    // Roles are the whole cluster's: those of other tests have these passwords, and keep them.
    const roles = [...SUBGRAPHS, 'hub'];
    const urls = await provisionSchemas(database.url, roles);
    const topology = new Topology(database, await findFreePort(), {
      POSTGRES_PASSWORD: passwordOf(database.url),
      ...Object.fromEntries(
        roles.map((name) => [`GRAFO_${name.toUpperCase()}_PASSWORD`, passwordOf(urls[name] ?? '')]),
      ),
    });
    const { code, output } = await topology.#spawn('provision').ended;
    if (code !== 0) throw new Error(output);
    await Promise.all(FOLLOWED.map((name) => topology.startSubgraph(name)));
    await topology.startSubgraph('discovery');
    return topology;
  }

  /** At the port that it had before, if it ran before. */
  async startSubgraph(name: SubgraphName): Promise<void> {
    const known = this.#running.get(name);
    const process = this.#spawn(name, known === undefined ? {} : { PORT: new URL(known.url).port });
    this.#running.set(name, { process, url: await process.ready() });
  }

  /** The hub of the file. */
  startHub(): TestProcess {
    return this.#spawn('hub', { ...LOCAL, GRAFO_DATA: this.#dataOf('hub'), PORT: this.#hubPort });
  }

  /** Another hub on the same subgraphs and the same registry, that never ran before. */
  startFreshHub(): TestProcess {
    return this.#spawn('hub', { ...LOCAL, GRAFO_DATA: this.#dataOf('fresh') });
  }

  /** One that has no registry, and never ran either. */
  startHubWithoutRegistry(): TestProcess {
    return this.#spawn('hub', { GRAFO_DATA: this.#dataOf('alone'), GRAFO_REGISTRY_URL: '' });
  }

  /** A token of the hub, as whoever runs it makes one. */
  async token(...options: readonly string[]): Promise<string> {
    const command = ['gateway/cli/bin/grafo.js', 'token', ...options];
    const { output } = await new TestProcess(command, { GRAFO_DATA: this.#dataOf('hub') }).ended;
    return output.trim();
  }

  /** An administrator's, of the database that all of it is in. */
  get databaseUrl(): string {
    return this.#databaseUrl.href;
  }

  process(name: SubgraphName): TestProcess {
    const known = this.#running.get(name);
    if (known === undefined) throw new Error(`${name} never ran`);
    return known.process;
  }

  /** As if the machine that it ran on were gone. */
  async kill(name: SubgraphName): Promise<void> {
    await this.process(name).stop('SIGKILL');
  }

  /** What Docker would find: the health check of the file, run beside the process. */
  async isHealthy(service: SubgraphName | 'hub', url: string): Promise<boolean> {
    const [kind, program, ...args] = this.#service(service).healthcheck.test;
    if (kind !== 'CMD' || program !== 'node') throw new Error(`${service} has another health check`);
    const check = spawn(process.execPath, args, { env: { PORT: new URL(url).port }, stdio: 'ignore' });
    const [code] = await once(check, 'close');
    return code === 0;
  }

  urlOf(name: SubgraphName): string {
    return this.#running.get(name)?.url ?? '';
  }

  /** Every process that ever ran here. */
  get processes(): readonly TestProcess[] {
    return this.#all;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#all.map((process) => process.stop('SIGTERM')));
    rmSync(this.#folder, { recursive: true, force: true });
    await this.#database.drop();
  }

  #dataOf(hub: string): string {
    return join(this.#folder, hub);
  }

  #service(name: string): ComposeService {
    const service = this.#file.services[name];
    if (service === undefined) throw new Error(`${name} is no service of the file`);
    return service;
  }

  #spawn(name: string, environment: Environment = {}): TestProcess {
    const { command, environment: ofFile } = this.#service(name);
    const [program, ...args] = command;
    if (program !== 'node') throw new Error(`${name} does not run node`);
    const process = new TestProcess(args, {
      ...this.#onLoopback(ofFile),
      HOST: '127.0.0.1',
      PORT: '0',
      ...environment,
    });
    this.#all.push(process);
    return process;
  }

  /** The names of services are names of hosts only where Docker runs them. */
  #onLoopback(environment: Environment): Environment {
    const local = { ...environment };
    for (const name of ['DATABASE_URL', 'GRAFO_REGISTRY_URL'])
      if (local[name] !== undefined) local[name] = this.#inTestDatabase(local[name]);
    for (const name of ['GRAFO_SUBGRAPHS', 'GRAFO_FEEDS'])
      if (local[name] !== undefined)
        local[name] = local[name].replace(/http:[^,\s]+/g, (url) => this.#whereItRuns(url));
    for (const name of ['GRAFO_HUB_KEYS', 'GRAFO_HUB_FEEDS'])
      if (local[name] !== undefined) local[name] = this.#atHub(local[name]);
    return local;
  }

  #atHub(text: string): string {
    const url = new URL(text);
    if (url.host !== `hub:${this.#service('hub').environment['PORT']}`)
      throw new Error(`${text} is no address of the hub of the file`);
    url.host = `127.0.0.1:${this.#hubPort}`;
    return url.href;
  }

  #inTestDatabase(text: string): string {
    const url = new URL(text);
    if (url.hostname !== 'postgres') throw new Error(`${url.hostname} is not the database of the file`);
    url.host = this.#databaseUrl.host;
    url.pathname = this.#databaseUrl.pathname;
    return url.href;
  }

  #whereItRuns(text: string): string {
    const { hostname, port, pathname } = new URL(text);
    const name = SUBGRAPHS.find((subgraph) => subgraph === hostname);
    if (name === undefined || this.#service(name).environment['PORT'] !== port)
      throw new Error(`${text} is no address of a service of the file`);
    return new URL(pathname, this.urlOf(name)).href;
  }
}

const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);

async function findFreePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
