import type { SourcedContext } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import type { PrincipalContext } from '../access/guard-fields.js';
import type { Database, Entities } from '../database/database.js';
import { type HistoryContext, HistoryPages } from '../history/history-pages.js';
import type { Recording } from './bulk-changes.js';
import { runWrite } from './run-write.js';
import type { WriteContext } from './write.type.js';

export type RequestContext<E extends Entities, Context> = Context &
  HistoryContext &
  PrincipalContext &
  WriteContext<E>;

/** Makes the context of each request: what it reads, who asks, and how it writes. */
export function createContexts<E extends Entities, Context extends SourcedContext>(
  database: Pick<Database<Entities>, 'reads' | 'write'>,
  recording: Recording<E>,
  createReads: (principal: Principal | null) => Context,
): (principal: Principal | null) => RequestContext<E, Context> {
  const createAllReads = (principal: Principal | null) => ({
    ...createReads(principal),
    histories: new HistoryPages(database.reads),
  });
  return (principal) => {
    let place = 0;
    const writeAs: WriteContext<E>['writeAs'] = async (writer, mutation, input, work) => {
      const outcome = await runWrite(
        database,
        recording,
        { mutation, principal: writer, input, place: place++ },
        work,
      );
      // What was read before the write is no longer so.
      Object.assign(context, createAllReads(principal));
      return outcome;
    };
    const write: WriteContext<E>['write'] = async (mutation, ...given) => {
      // The fields that write are guarded: this is for one that was left open.
      if (principal === null) throw new Error(`nobody may ${mutation}`);
      return writeAs(principal, mutation, ...given);
    };
    const context = Object.assign(createAllReads(principal), { principal, write, writeAs });
    return context;
  };
}
