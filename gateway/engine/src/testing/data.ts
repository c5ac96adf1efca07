/** The data of a conformance test, from which both the subgraphs and the monolith answer. */

export type DataObject = Readonly<Record<string, unknown>>;

export interface Data {
  readonly Query: DataObject;
  readonly Mutation?: DataObject;
  /** All entities of all types, each with its `__typename`. */
  readonly entities: readonly DataObject[];
}
