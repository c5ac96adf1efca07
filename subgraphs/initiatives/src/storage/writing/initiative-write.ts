/** What every write to an initiative begins with. */
import { GrafoError, type Principal } from '@grafo-abierto/schema';
import {
  InitiativeStatus,
  InputCheck,
  mayEdit,
  refuse,
  type Write,
  type WriteInput,
} from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { isRecordId } from '../../domain/record-id.js';
import type { InitiativeEntities, Row, TableName } from '../entities.js';
import { seesInitiative } from '../seen-initiatives.js';

export type InitiativeWrite = Write<InitiativeEntities>;

/** Names the initiative that is written to. */
export interface InitiativeTarget extends WriteInput {
  readonly id: string;
}

const TITLE_LIMIT = 500;
const NOTE_LIMIT = 2000;
export const LIMITS = { title: TITLE_LIMIT, note: NOTE_LIMIT, code: 64 } as const;

/** A check that has looked at what all inputs have. */
export function checkInput({ clientMutationId, reason }: WriteInput): InputCheck {
  return new InputCheck().text('clientMutationId', clientMutationId, 200).text('reason', reason, NOTE_LIMIT);
}

/**
 * The initiative, locked until the write ends, for whoever may edit it.
 *
 * A draft of others is not there, so that nobody finds out by writing to it.
 *
 * @throws WriteRefusal `GRAFO_WRITE_TARGET_UNKNOWN`, GrafoError `GRAFO_ACCESS_JURISDICTION`
 */
export async function lockInitiative(
  { reads, principal }: InitiativeWrite,
  id: string,
): Promise<Row<'initiative'>> {
  const found = isRecordId(id)
    ? await reads.selectFrom('initiative').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (found === undefined || !seesInitiative(principal, found)) {
    throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', 'id'], { type: 'Initiative', id });
  }
  requireRight(principal, found.jurisdictionId);
  return found;
}

/** The same, of one that is not withdrawn. */
export async function lockOpenInitiative(
  write: InitiativeWrite,
  id: string,
  action: string,
): Promise<Row<'initiative'>> {
  const found = await lockInitiative(write, id);
  refuseStatus(found, [InitiativeStatus.WITHDRAWN], action);
  return found;
}

export function refuseStatus(
  { status }: Row<'initiative'>,
  refused: readonly InitiativeStatus[],
  action: string,
): void {
  if (refused.includes(status)) throw refuse('GRAFO_INITIATIVE_STATUS', ['input', 'id'], { status, action });
}

/** @throws GrafoError `GRAFO_ACCESS_JURISDICTION` */
export function requireRight(principal: Principal, jurisdictionId: string | null): void {
  if (mayEdit(principal, jurisdictionId)) return;
  throw new GrafoError('GRAFO_ACCESS_JURISDICTION', { jurisdiction: jurisdictionId ?? 'AR' });
}

/** Something that an input refers to. */
export interface ReferredRow<Name extends TableName> {
  readonly table: Name;
  readonly key: keyof Row<Name> & string;
  readonly id: string;
  /** Its GraphQL type, and the field of the input that names it. */
  readonly type: string;
  readonly field: string;
}

/** @throws WriteRefusal `GRAFO_WRITE_TARGET_UNKNOWN` where it is not there */
export async function requireRow<Name extends TableName>(
  { reads }: InitiativeWrite,
  { table, key, id, type, field }: ReferredRow<Name>,
): Promise<Row<Name>> {
  const statement = sql<Row<Name>>`select * from ${sql.table(table)} where ${sql.ref(key)} = ${id}`;
  const [found] = isRecordId(id) ? (await statement.execute(reads)).rows : [];
  if (found !== undefined) return found;
  throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', ...field.split('.')], { type, id });
}

/** Where in a list of an initiative the next item stands. */
export async function nextPosition(
  { manager }: InitiativeWrite,
  table: 'involvement' | 'milestone' | 'related_initiative',
  initiativeId: string,
): Promise<number> {
  const [row] = await manager.execute<{ next: number }[]>(
    `select coalesce(max(position) + 1, 0) as next from ${table} where initiative_id = ?`,
    [initiativeId],
  );
  return row?.next ?? 0;
}
