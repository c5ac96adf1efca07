/** The data of a conformance test, from which both the subgraphs and the monolith answer. */

export type DataObject = Readonly<Record<string, unknown>>;

export interface Data {
  readonly Query: DataObject;
  readonly Mutation?: DataObject;
  /** All entities of all types, each with its `__typename`, and with `unknownTo` where a subgraph has none such. */
  readonly entities: readonly DataObject[];
}
