/** Which entries the graph can answer as entities: those of the core's types that the core itself tells of. */

export const ENTITY_TYPES = [
  'Jurisdiction',
  'Initiative',
  'Organization',
  'Edition',
  'Dataset',
  'Portal',
  'Recognition',
  'SdgTarget',
  'Plugin',
] as const;

/** An entity as it is referred to: its type and its key. */
export interface EntityReference {
  readonly __typename: string;
  readonly id: string;
}

const entityTypes: ReadonlySet<string> = new Set(ENTITY_TYPES);

/** Null for a plugin's own type, and for what a plugin says under a name of the core's. */
export function referenceOf(type: string, id: string, trust: string | null): EntityReference | null {
  return trust === null && entityTypes.has(type) ? { __typename: type, id } : null;
}
