import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HubProcess, TestFolder } from '../hub-process.js';

const GRAFO = fileURLToPath(new URL('../../../gateway/cli/bin/grafo.js', import.meta.url));

/** A hub that is killed and started again on the same data folder; whoever looks for it waits until it is there. */
export class MortalHub {
  readonly folder = new TestFolder();
  readonly #environment: Readonly<Record<string, string>>;
  #hub: HubProcess;
  #url: Promise<string>;

  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.#environment = { ...environment, GRAFO_DATA: this.folder.path };
    this.#hub = new HubProcess(this.#environment);
    this.#url = this.#hub.ready();
  }

  readonly find = (): Promise<string> => this.#url;

  /** Kills it, and the database server with it where that is asked, and starts it again. */
  async killAndRestart(withDatabase: boolean): Promise<void> {
    const restarted = Promise.withResolvers<string>();
    this.#url = restarted.promise;
    const postgres = this.folder.postgresPid;
    this.#hub.child.kill('SIGKILL');
    if (withDatabase && postgres !== undefined) process.kill(postgres, 'SIGKILL');
    await this.#hub.ended;
    this.#hub = new HubProcess(this.#environment);
    restarted.resolve(this.#hub.ready());
    await this.#url;
  }

  async stop(): Promise<void> {
    await this.#hub.stop('SIGTERM');
  }

  /** A token of its local issuer that outlives the test. */
  async token(...options: readonly string[]): Promise<string> {
    const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', GRAFO_DATA: this.folder.path };
    const command = [GRAFO, 'token', ...options, '--ttl', '7d'];
    return (await promisify(execFile)(process.execPath, command, { env })).stdout.trim();
  }
}
