/**
 * Stands before the ways to all subgraphs and notes, for each reader, what becomes of what is asked of them. For one who
 * has hung up nothing more is asked.
 */
import type { SubgraphRequest, SubgraphResult, Transport } from '@grafo-abierto/engine';
import { HubContext } from '../identity/hub-context.js';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import { reasonOfFailure } from './failure-reason.js';
import { SourceNotes } from './source-notes.js';
import { readToldSources } from './told-sources.js';

export type TransportOf = (subgraph: { readonly name: string; readonly url: string }) => Transport;

interface Watched {
  readonly name: string;
  readonly transport: Transport;
  /** Whether it may name sources that it has read. */
  readonly isCore: boolean;
  /** Those that speak for themselves. */
  readonly names: ReadonlySet<string>;
}

export class SourceWatch {
  readonly #now: () => number;
  /** Milliseconds since 1970, when each that fails now did so first. */
  readonly #failingSince = new Map<string, number>();

  /** @param now milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * The ways of one graph.
   *
   * @param isCore whether a subgraph may name the sources that it has read: a plugin speaks of itself alone
   */
  over(transportOf: TransportOf, isCore: (name: string) => boolean = () => false): TransportOf {
    const names = new Set<string>();
    return ({ name, url }) => {
      names.add(name);
      return this.#watch({ name, isCore: isCore(name), names, transport: transportOf({ name, url }) });
    };
  }

  #watch(watched: Watched): Transport {
    const { name, transport } = watched;
    return (request) => {
      const { context } = request;
      if (!(context instanceof HubContext)) return transport(request);
      // What is under way goes on, for others may wait for it too; and what is written is written whole.
      if (request.kind === 'query' && context.isGone) throw new SubgraphTransportError('gone');
      const exchange = context.exchanges?.begin(name, request);
      const settle = (result: SubgraphResult) => {
        exchange?.end(result);
        this.#note(watched, result, context);
        return result;
      };
      const fail = (cause: unknown): never => {
        exchange?.fail(cause);
        this.#noteFailure(name, cause, context);
        throw cause;
      };
      const result = attempt(transport, exchange?.request ?? request, fail);
      return result instanceof Promise ? result.then(settle, fail) : settle(result);
    };
  }

  #note({ name, isCore, names }: Watched, result: SubgraphResult, context: HubContext): void {
    if (this.#failingSince.size > 0) this.#failingSince.delete(name);
    if (context.namesAllSources)
      notesOf(context).add(name, { reason: 'answered', since: null, nextTry: null });
    // What came over HTTP can be anything at all.
    const told = result?.extensions && readToldSources(result.extensions, this.#now());
    if (!told) return;
    for (const { id = name, ...note } of told.sources)
      if (id === name || (isCore && !names.has(id))) notesOf(context).add(id, note);
    if (isCore && told.more > 0) notesOf(context).addUnnamed(told.more);
  }

  #noteFailure(name: string, cause: unknown, context: HubContext): void {
    const since = this.#failingSince.get(name) ?? this.#now();
    this.#failingSince.set(name, since);
    const nextTry = cause instanceof SubgraphTransportError ? cause.nextTry : null;
    notesOf(context).add(name, { reason: reasonOfFailure(cause), since: new Date(since), nextTry });
  }
}

/** Made for the few answers that have something to tell. */
function notesOf(context: HubContext): SourceNotes {
  context.sources ??= new SourceNotes();
  return context.sources;
}

function attempt(
  transport: Transport,
  request: SubgraphRequest,
  fail: (cause: unknown) => never,
): ReturnType<Transport> {
  try {
    return transport(request);
  } catch (cause) {
    return fail(cause);
  }
}
