/** A receipt for each write that has a `clientMutationId`: a retry finds it and changes nothing. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf } from './digest-of.js';
import type { WriteRequest } from './write.type.js';
import { refuse } from './write-refusal.js';

/**
 * Takes the receipt of a write before its work, or answers the id of what the same write has written before.
 *
 * While another transaction holds the same receipt this one waits for its end: of two retries at once one works.
 *
 * @throws WriteRefusal `GRAFO_WRITE_ID_REUSED`
 */
export async function takeReceipt(manager: EntityManager, request: WriteRequest): Promise<string | null> {
  const { clientMutationId } = request.input;
  if (clientMutationId == null) return null;
  const { subject } = request.principal;
  const digest = digestOf(request.mutation, request.input);
  const taken: unknown[] = await manager.execute(
    `insert into write_receipt (subject, client_mutation_id, digest) values (?, ?, ?)
      on conflict do nothing returning subject`,
    [subject, clientMutationId, digest],
  );
  if (taken.length > 0) return null;
  const [earlier] = await manager.execute<{ digest: string; entity_id: string }[]>(
    'select digest, entity_id from write_receipt where subject = ? and client_mutation_id = ?',
    [subject, clientMutationId],
  );
  if (earlier?.digest === digest) return earlier.entity_id;
  throw refuse('GRAFO_WRITE_ID_REUSED', ['input', 'clientMutationId'], { id: clientMutationId });
}

/** Notes on the receipt what was written. */
export async function keepReceipt(manager: EntityManager, request: WriteRequest, id: string): Promise<void> {
  const { clientMutationId } = request.input;
  if (clientMutationId == null) return;
  await manager.execute(
    'update write_receipt set entity_id = ? where subject = ? and client_mutation_id = ?',
    [id, request.principal.subject, clientMutationId],
  );
}
