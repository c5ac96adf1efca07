/** What the hub knows of a request besides its operation; the engine hands it to the transports untouched. */
import type { Principal } from '@grafo-abierto/schema';
import type { ExchangeLog } from '../explain/exchange-log.js';
import type { ReadOperation } from '../graphql/read-operation.type.js';
import type { SourceNotes } from '../sources/source-notes.js';
import type { AudienceOf } from '../transports/bounds/share-in-flight.js';

/** What of the answer to a reader's request tells whether somebody still waits for it: that of Node does. */
export interface ReaderConnection {
  readonly destroyed: boolean;
  readonly writableFinished: boolean;
}

/** A class, so that nothing of another shape is ever taken for one. */
export class HubContext {
  /** What was noticed of sources; undefined as long as there is nothing to tell. */
  sources: SourceNotes | undefined;
  /** Whether those that answered well are to be named too. */
  namesAllSources = false;
  /** What was asked of subgraphs, where the reader wants to know. */
  exchanges: ExchangeLog | undefined;
  /** There where an operation is only to be read: it is put here and not answered. */
  reading: { operation?: ReadOperation } | undefined;
  /** What is counted in place of the operation that is run; null where nothing is. */
  countsAs: Pick<ReadOperation, 'operation' | 'source' | 'queryHash'> | null | undefined;

  constructor(
    readonly principal: Principal | null,
    /** Left out where nobody can hang up. */
    readonly connection?: ReaderConnection,
  ) {}

  /** Whether the reader has hung up before all of the answer was sent. */
  get isGone(): boolean {
    return this.connection?.destroyed === true && !this.connection.writableFinished;
  }
}

/** A context that the hub did not make comes from nobody. */
export function principalOf(context: unknown): Principal | null {
  return context instanceof HubContext ? context.principal : null;
}

/** For subgraphs that are told who asks: all who sent no token are one audience, everybody else is their own. */
export const audienceOfPrincipal: AudienceOf = (context) => JSON.stringify(principalOf(context));
