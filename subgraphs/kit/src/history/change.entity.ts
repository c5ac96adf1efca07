import { defineEntity, p } from '@mikro-orm/core';

/** A field before and after a change, as texts; null where there was nothing, or is nothing any more. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The own fields of an entity at one time. */
export type EntityState = Readonly<Record<string, string | number | boolean | null>>;

/** One change of one entity, and what it was after it. Rows are only ever added. */
export const EntityChangeEntity = defineEntity({
  name: 'EntityChange',
  tableName: 'entity_change',
  properties: {
    type: p.string().primary(),
    id: p.string().primary(),
    version: p.integer().primary(),
    at: p.datetime().$type<string>(),
    /** The office that made it. */
    actor: p.string(),
    /** The person's own name, for the few who may see it. */
    actorName: p.string().nullable(),
    /** The principal's; null where no person made the change but a load of data. */
    subject: p.string().nullable(),
    change: p.string(),
    reason: p.string().nullable(),
    fields: p.json<readonly FieldChange[]>(),
    state: p.json<EntityState>(),
  },
});

export type HistoryEntities = readonly [typeof EntityChangeEntity];
