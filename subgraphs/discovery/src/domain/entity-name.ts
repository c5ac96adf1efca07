/** Which entries the graph can answer as entities: those of the core's types that the core itself tells of. */

/** Those whose key is an id; what the index calls the id of a goal is its number. */
export const NODE_TYPES = [
  'Jurisdiction',
  'Initiative',
  'ActionPlan',
  'Organization',
  'Edition',
  'Dataset',
  'Portal',
  'Recognition',
  'SdgTarget',
  'Plugin',
] as const;

const nodeTypes: ReadonlySet<string> = new Set(NODE_TYPES);

/** An entity as it is referred to: its type and its key. */
export type EntityReference =
  | { readonly __typename: string; readonly id: string }
  | { readonly __typename: 'SdgGoal'; readonly number: number };

/** Null for a plugin's own type, and for what a plugin says under a name of the core's. */
export function referenceOf(type: string, id: string, trust: string | null): EntityReference | null {
  if (trust !== null) return null;
  if (type === 'SdgGoal') return { __typename: type, number: Number(id) };
  return nodeTypes.has(type) ? { __typename: type, id } : null;
}
