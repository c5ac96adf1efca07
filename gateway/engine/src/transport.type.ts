/** What the engine asks of a subgraph and what it takes back: the border that a server implements. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly kind: OperationKind;
  /** What the server made for this reader's request; the engine hands it through untouched. */
  readonly context: unknown;
  /** Filled by transports on the way, for whoever asked them to tell what the exchange was. */
  readonly exchange?: ExchangeFacts;
}

/** What only a transport can tell of one exchange. */
export interface ExchangeFacts {
  /** Of the answer, after decompression; left out where there are none. */
  bytes?: number;
  /** It waited for what another request had asked already. */
  isShared?: boolean;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** A GraphQL response as a subgraph gives it. The engine checks every part of it, and changes none. */
export interface SubgraphResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SubgraphError[];
  /** What a subgraph says beside its answer; the engine takes none of it. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Sends one request to one subgraph. A throw or a rejection means that the subgraph could not be asked. */
export type Transport = (request: SubgraphRequest) => Promise<SubgraphResult> | SubgraphResult;

/** For the operator's log and health: the cause never reaches a reader. */
export interface SubgraphFailure {
  readonly subgraph: string;
  readonly cause: unknown;
  /** What was asked, as the transport got it: one request can fail in several ways. */
  readonly request: SubgraphRequest;
}
