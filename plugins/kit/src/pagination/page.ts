import type { CursorValues } from './cursor.js';
import { encodeCursor } from './cursor.js';
import type { PageRequest } from './page-arguments.js';

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** What a connection needs to know of where its rows come from. */
export interface PageSource<Row> {
  readonly request: PageRequest;
  /** The order's name and a row's place in it. */
  readonly order: string;
  readonly placeOf: (row: Row) => CursorValues;
  /** Up to `request.size + 1` rows in the direction that is read; the one too many tells that more follow. */
  readonly readRows: () => Promise<readonly Row[]>;
  readonly countRows: () => Promise<number>;
}

/**
 * A page of a list, read only as far as it is asked: `edges` and `pageInfo` share one read, and `totalCount`
 * counts only when somebody selects it, and once. Its properties are promises, so that any executor can read them.
 */
export class Page<Row> {
  #window: Promise<PageWindow<Row>> | undefined;
  #count: Promise<number> | undefined;
  readonly #source: PageSource<Row>;

  constructor(source: PageSource<Row>) {
    this.#source = source;
  }

  get edges(): Promise<readonly Edge<Row>[]> {
    return this.#read().then(({ edges }) => edges);
  }

  get pageInfo() {
    const { request } = this.#source;
    return this.#read().then(({ edges, hasMore }) => ({
      hasNextPage: request.direction === 'forward' ? hasMore : request.cursor !== null,
      hasPreviousPage: request.direction === 'backward' ? hasMore : request.cursor !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }));
  }

  get totalCount(): Promise<number> {
    this.#count ??= this.#source.countRows();
    return this.#count;
  }

  #read(): Promise<PageWindow<Row>> {
    this.#window ??= this.#source.readRows().then((rows) => this.#windowOf(rows));
    return this.#window;
  }

  #windowOf(rows: readonly Row[]): PageWindow<Row> {
    const { request, order, placeOf } = this.#source;
    const kept = rows.slice(0, request.size);
    if (request.direction === 'backward') kept.reverse();
    const edges = kept.map((node) => ({ node, cursor: encodeCursor(order, placeOf(node)) }));
    return { edges, hasMore: rows.length > request.size };
  }
}

interface PageWindow<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly hasMore: boolean;
}
