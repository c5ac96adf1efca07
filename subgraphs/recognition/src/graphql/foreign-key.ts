/** What this subgraph knows of another one's entity: its key. */
export interface ForeignKey {
  readonly id: string;
}

/** The entity that an id refers to; null where the id is unknown. */
export function referTo(id: string | null): ForeignKey | null {
  return id === null ? null : { id };
}
