import type { Transport } from '@grafo-abierto/engine';
import {
  createSubgraphTransport,
  type SubgraphTransport,
  type SubgraphTransportOptions,
} from '../transports/create-subgraph-transport.js';
import { systemClock, type TransportClock } from '../transports/transport-clock.js';
import { askSdl } from './ask-sdl.js';
import type { TellEvent } from './remote-graph-event.js';

export type SubgraphPlace = Pick<SubgraphTransportOptions, 'name' | 'url' | 'identify'>;

export interface RemoteSubgraphOptions extends SubgraphPlace {
  readonly clock?: TransportClock;
  readonly tell: TellEvent;
}

/** A look has a short deadline, and happens however often the ones before it failed. */
const LOOK_LIMITS = { deadline: 2_000, connections: 1, failuresInRow: Number.MAX_SAFE_INTEGER };

/** A subgraph that runs elsewhere: the way to it for readers, and whether it is there. */
export class RemoteSubgraph {
  readonly name: string;
  readonly url: string;
  readonly #tell: TellEvent;
  readonly #looks: SubgraphTransport;
  readonly #openTransport: () => SubgraphTransport;
  #transport: SubgraphTransport;
  #isUp: boolean | undefined;
  #sdl = '';

  /** @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID` */
  constructor({ tell, clock = systemClock, ...place }: RemoteSubgraphOptions) {
    const { name, url } = place;
    this.name = name;
    this.url = url;
    this.#tell = tell;
    this.#looks = createSubgraphTransport({ name, url, clock, limits: LOOK_LIMITS });
    this.#openTransport = () => createSubgraphTransport({ ...place, clock });
    this.#transport = this.#openTransport();
  }

  readonly send: Transport = (request) => this.#transport.send(request);

  /** As the last look found it. */
  get isUp(): boolean {
    return this.#isUp === true;
  }

  /** As it was when it was last up. */
  get sdl(): string {
    return this.#sdl;
  }

  /** Sees whether it is there, and what its schema is now. */
  async look(): Promise<void> {
    try {
      this.#sdl = await askSdl(this.#looks.send);
      if (!this.isUp) this.#found();
    } catch (cause) {
      if (this.#isUp !== false) this.#tell({ kind: 'down', subgraph: this.name, cause });
      this.#isUp = false;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#looks.close(), this.#transport.close()]);
  }

  #found(): void {
    // Its circuit may be open for half a minute yet; a new one is closed.
    if (this.#isUp === false) {
      void this.#transport.close();
      this.#transport = this.#openTransport();
    }
    this.#isUp = true;
    this.#tell({ kind: 'up', subgraph: this.name });
  }
}
