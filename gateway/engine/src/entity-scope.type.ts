/** Of which entities a subgraph may be told: a border that a server implements. */

/** What would be sent for an entity: its type in the graph, its key, and what the asked fields require. */
export interface ScopedEntity {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** Whether the subgraph may be asked for the entity. One that it may not is not sent; its fields stay null, without an error. */
export type EntityScope = (entity: ScopedEntity) => boolean;
