import type { Variables } from '../written.js';

/** A request that code is written for. */
export interface CodeRequest {
  /** Of the graph: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly query: string;
  readonly variables: Variables;
  readonly operationName?: string | undefined;
}
