/**
 * A receipt for each write: a retry under the same `clientMutationId` finds it and changes nothing. One without is
 * known by the hub's statement that it came with, so that whoever catches it and sends it again writes nothing.
 */
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
  const name = receiptName(request);
  if (name === null) return null;
  const { subject } = request.principal;
  const digest = digestOf(request.mutation, request.input);
  const taken: unknown[] = await manager.execute(
    `insert into write_receipt (subject, client_mutation_id, digest) values (?, ?, ?)
      on conflict do nothing returning subject`,
    [subject, name, digest],
  );
  if (taken.length > 0) {
    await forgetReceipts(manager);
    return null;
  }
  const [earlier] = await manager.execute<{ digest: string; entity_id: string }[]>(
    'select digest, entity_id from write_receipt where subject = ? and client_mutation_id = ?',
    [subject, name],
  );
  if (earlier?.digest === digest) return earlier.entity_id;
  throw refuse('GRAFO_WRITE_ID_REUSED', ['input', 'clientMutationId'], { id: name });
}

/** A few of those older than thirty days, more than are added: nobody retries for so long. */
async function forgetReceipts(manager: EntityManager): Promise<void> {
  await manager.execute(`
    delete from write_receipt where (subject, client_mutation_id) in (
      select subject, client_mutation_id from write_receipt
      where at < clock_timestamp() - interval '30 days' order by at limit 10 for update skip locked)`);
}

/** Notes on the receipt what was written. */
export async function keepReceipt(manager: EntityManager, request: WriteRequest, id: string): Promise<void> {
  const name = receiptName(request);
  if (name === null) return;
  await manager.execute(
    'update write_receipt set entity_id = ? where subject = ? and client_mutation_id = ?',
    [id, request.principal.subject, name],
  );
}

/** Null in the hub's own process, where nothing can be caught. */
function receiptName({ input, principal, place }: WriteRequest): string | null {
  if (input.clientMutationId != null) return input.clientMutationId;
  return principal.statement === undefined ? null : `statement ${principal.statement} ${place}`;
}
