/** The graph of a hub whose subgraphs run elsewhere, each for itself: any of them may be down, come back, change. */
import type { SubgraphFailure, Transport } from '@grafo-abierto/engine';
import { type ComposedSupergraph, composeSupergraph } from '@grafo-abierto/schema';
import type { SubgraphReadiness } from '../http/use-readiness-check.js';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import { systemClock, type TransportClock } from '../transports/transport-clock.js';
import { oneAtATime } from './one-at-a-time.js';
import type { TellEvent } from './remote-graph-event.js';
import { RemoteSubgraph, type SubgraphPlace } from './remote-subgraph.js';
import type { SupergraphStore } from './supergraph-store.js';
import { type Compose, Supergraphs } from './supergraphs.js';

export interface RemoteGraphOptions {
  readonly subgraphs: readonly SubgraphPlace[];
  readonly store: SupergraphStore;
  readonly onEvent: TellEvent;
  /** On this thread unless told, which a large graph blocks for seconds. */
  readonly compose?: Compose;
  readonly clock?: TransportClock;
}

export interface RemoteGraph extends AsyncDisposable {
  /**
   * Calls for each supergraph that is to be answered with, one after the other: at first the last good one if
   * nothing better is there, then each that the subgraphs change to. One that cannot be served is told, and the
   * one before it stays. Settles when the first is served.
   */
  follow(serve: Serve): Promise<void>;
  /** The way to a subgraph of it. */
  transportOf(subgraph: { readonly name: string }): Transport;
  /** Looks at each subgraph now. */
  readonly readiness: SubgraphReadiness;
  /** What the engine tells: a subgraph that was thought to be there and cannot be asked is looked at. */
  suspect(failure: SubgraphFailure): void;
  close(): Promise<void>;
}

export type Serve = (supergraph: ComposedSupergraph) => Promise<void>;

/** Milliseconds between two looks: while one is missing, and while all are there. */
const UNTIL_NEXT_LOOK = { missing: 1_000, complete: 10_000 };

/**
 * Looks at every subgraph once, and from then on again and again.
 *
 * @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID`
 */
export async function openRemoteGraph(options: RemoteGraphOptions): Promise<RemoteGraph> {
  const { store, onEvent: tell, clock = systemClock } = options;
  const { compose = async (schemas) => composeSupergraph(schemas) } = options;
  const subgraphs = options.subgraphs.map((place) => new RemoteSubgraph({ ...place, tell, clock }));
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const following = new Following(new Supergraphs(store, compose, tell), subgraphs);
  const looks = oneAtATime(async () => {
    await Promise.all(subgraphs.map((subgraph) => subgraph.look()));
    await following.choose();
  });
  const isComplete = () => subgraphs.every(({ isUp }) => isUp);
  const watch = keepLooking(looks.run, isComplete, clock);
  await looks.run();
  watch.start();
  let closing: Promise<void> | undefined;
  const close = () => {
    watch.stop();
    closing ??= looks.settled().then(() => closeAll(subgraphs));
    return closing;
  };
  return {
    follow: (serve) => following.begin(serve),
    transportOf({ name }) {
      const subgraph = byName.get(name);
      if (subgraph === undefined) throw new Error(`no address of ${name}`);
      return subgraph.send;
    },
    async readiness() {
      await looks.run();
      return Object.fromEntries(subgraphs.map(({ name, isUp }) => [name, isUp]));
    },
    suspect({ subgraph, cause }) {
      if (!(cause instanceof SubgraphTransportError) || cause.reason === 'gone') return;
      if (byName.get(subgraph)?.isUp) void looks.run();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Offers each supergraph that is chosen to whoever serves it, one after the other. */
class Following {
  readonly #supergraphs: Supergraphs;
  readonly #subgraphs: readonly RemoteSubgraph[];
  readonly #first = Promise.withResolvers<void>();
  #serve: Serve | undefined;
  #turn = Promise.resolve();

  constructor(supergraphs: Supergraphs, subgraphs: readonly RemoteSubgraph[]) {
    this.#supergraphs = supergraphs;
    this.#subgraphs = subgraphs;
  }

  begin(serve: Serve): Promise<void> {
    this.#serve = serve;
    void this.choose();
    return this.#first.promise;
  }

  choose(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#offerNext());
    return this.#turn;
  }

  async #offerNext(): Promise<void> {
    const next = await this.#supergraphs.next(this.#subgraphs);
    if (!next || !this.#serve) return;
    try {
      await this.#serve(next.supergraph);
    } catch (cause) {
      this.#supergraphs.refused(cause);
      return;
    }
    this.#supergraphs.served(next);
    this.#first.resolve();
  }
}

async function closeAll(subgraphs: readonly RemoteSubgraph[]): Promise<void> {
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
}

function keepLooking(look: () => Promise<void>, isComplete: () => boolean, clock: TransportClock) {
  let cancel = () => undefined as unknown;
  let isStopped = false;
  const start = () => {
    if (isStopped) return;
    const pause = isComplete() ? UNTIL_NEXT_LOOK.complete : UNTIL_NEXT_LOOK.missing;
    cancel = clock.after(pause, () => void look().then(start));
  };
  const stop = () => {
    isStopped = true;
    cancel();
  };
  return { start, stop };
}
