/** Starts portals on loopback, each a server with a host name of its own, and switches their faults. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultName } from './faults/fault-names.js';
import { type PortalOptions, SimulatedPortal } from './simulated-portal.js';
import { createBadCertificates } from './tls/bad-certificates.js';

export interface SimulatorOptions {
  readonly portals: readonly PortalOptions[];
  /** How a throttled portal waits; a test brings its own. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface PortalSimulator extends AsyncDisposable {
  /** `http://ID.portal.test:PORT`: only who resolves names by `resolveHost` gets there. */
  url(id: string): string;
  /** The same portal by https, with a certificate that nobody should trust: expired, or of an incomplete chain. */
  secureUrl(id: string): Promise<string>;
  /** To be allowed by name, since they have no https. */
  readonly origins: readonly string[];
  /** The names of the portals; that of one with `dead-dns` does not exist. */
  resolveHost(hostname: string): Promise<readonly { readonly address: string; readonly family: number }[]>;
  setFault(id: string, fault: FaultName | null): void;
  /** The path and query of every request to a portal so far. */
  asked(id: string): readonly string[];
}

const DOMAIN = '.portal.test';

export async function startPortalSimulator({ portals, pause }: SimulatorOptions): Promise<PortalSimulator> {
  const running = new Map<string, RunningPortal>();
  for (const options of portals) {
    running.set(
      options.id,
      await RunningPortal.start(options, pause ?? ((milliseconds) => wait(milliseconds))),
    );
  }
  const find = (id: string): RunningPortal => {
    const portal = running.get(id);
    if (portal === undefined) throw new RangeError(`the simulator has no portal ${id}`);
    return portal;
  };
  return {
    url: (id) => find(id).url,
    secureUrl: (id) => find(id).secureUrl(),
    origins: [...running.values()].map(({ url }) => url),
    async resolveHost(hostname) {
      const portal = running.get(hostname.replace(DOMAIN, ''));
      if (portal === undefined || portal.portal.fault === 'dead-dns') {
        throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
      }
      return [{ address: '127.0.0.1', family: 4 }];
    },
    setFault: (id, fault) => find(id).portal.setFault(fault),
    asked: (id) => find(id).portal.asked,
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.values()].map((portal) => portal.close()));
    },
  };
}

class RunningPortal {
  readonly url: string;
  readonly portal: SimulatedPortal;
  readonly #server: Server;
  #secure: SecureServer | undefined;

  private constructor(portal: SimulatedPortal, server: Server) {
    this.portal = portal;
    this.#server = server;
    this.url = `http://${this.#hostname}:${portOf(server)}`;
  }

  static async start(
    options: PortalOptions,
    pause: (milliseconds: number) => Promise<void>,
  ): Promise<RunningPortal> {
    const portal = new SimulatedPortal(options, pause);
    return new RunningPortal(portal, await listen(createServer(portal.listener)));
  }

  async secureUrl(): Promise<string> {
    const { incompleteChain, expired } = await createBadCertificates(this.#hostname);
    const certificate = this.portal.fault === 'expired-certificate' ? expired : incompleteChain;
    if (this.#secure === undefined) {
      this.#secure = await listen(createSecureServer({ ...certificate }, this.portal.listener));
    } else this.#secure.setSecureContext({ ...certificate });
    return `https://${this.#hostname}:${portOf(this.#secure)}`;
  }

  async close(): Promise<void> {
    for (const server of [this.#server, this.#secure]) {
      if (server === undefined) continue;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    }
  }

  get #hostname(): string {
    return this.portal.options.id + DOMAIN;
  }
}

async function listen<Listening extends Server | SecureServer>(server: Listening): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server | SecureServer): number {
  return (server.address() as AddressInfo).port;
}
