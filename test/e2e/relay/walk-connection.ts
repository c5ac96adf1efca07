/** Reads a connection from one end to the other as Relay does, and looks at what it is told of the pages. */
import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { FoundConnection, Step, Way } from './find-connections.js';

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

interface ConnectionPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } | null }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Answer = Readonly<Record<string, unknown>>;

/** So many of each list on the way are looked at, to find one with something in its connection. */
const LOOKED_AT = 16;
/** A longer list is walked so far from each end. */
const MOST_PAGES = 12;

const EXPECTED: ReadonlySet<unknown> = new Set(['GRAFO_FIELD_NULL', 'GRAFO_LIMIT_COST']);

export interface Walk {
  readonly cursors: readonly string[];
  readonly keys: readonly string[];
  readonly isWhole: boolean;
}

export class ConnectionWalker {
  readonly #ask: Ask;
  readonly #connection: FoundConnection;
  #way: Way = [];
  /** Which of the objects that have it. */
  #place = 0;

  constructor(ask: Ask, connection: FoundConnection) {
    this.#ask = ask;
    this.#connection = connection;
  }

  /** Lists and objects on the way. */
  get depth(): number {
    return this.#way.length;
  }

  /** Settles on the object with the longest list by the first way that finds one, and answers how long it is. */
  async settle(): Promise<number> {
    for (const way of this.#connection.ways) {
      this.#way = way;
      const counts = (await this.#pages({ first: 1 })).map((page) => page?.totalCount ?? 0);
      const most = Math.max(0, ...counts);
      this.#place = counts.indexOf(most);
      if (most > 0) return most;
    }
    return 0;
  }

  async walk(
    direction: 'forward' | 'backward',
    size: number,
    between: () => Promise<unknown> = async () => undefined,
  ): Promise<Walk> {
    const isForward = direction === 'forward';
    const edges: ConnectionPage['edges'][number][] = [];
    let cursor: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const page: ConnectionPage = await this.#page(
        isForward ? { first: size, after: cursor } : { last: size, before: cursor },
      );
      this.#expectTruth(page, isForward, pages === 0);
      edges.splice(isForward ? edges.length : 0, 0, ...page.edges);
      const { pageInfo } = page;
      if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return walked(edges, true);
      cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
      await between();
    }
    return walked(edges, false);
  }

  /** What lies on the side that the walk comes from, and where its page begins and ends. */
  #expectTruth({ edges, pageInfo }: ConnectionPage, isForward: boolean, isFirst: boolean): void {
    const { name } = this.#connection;
    expect(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage, name).toBe(!isFirst);
    expect(pageInfo.startCursor, name).toBe(edges.at(0)?.cursor ?? null);
    expect(pageInfo.endCursor, name).toBe(edges.at(-1)?.cursor ?? null);
  }

  async #page(variables: Answer): Promise<ConnectionPage> {
    const page = (await this.#pages(variables))[this.#place];
    if (page == null) throw new Error(`${this.#connection.name} is gone`);
    return page;
  }

  async #pages(variables: Answer): Promise<readonly (ConnectionPage | null)[]> {
    const { data, errors = [] } = await this.#ask(queryOf(this.#connection, this.#way), variables);
    // What others only refer to may not be there, and a way can be too dear to go.
    const failures = errors.filter(({ extensions }) => !EXPECTED.has(extensions['code']));
    expect(failures, this.#connection.name).toEqual([]);
    const holders = this.#way.reduce(inside, [data ?? {}]);
    return holders.map((holder) => (holder as { readonly page: ConnectionPage | null }).page);
  }
}

const walked = (edges: readonly ConnectionPage['edges'][number][], isWhole: boolean): Walk => ({
  cursors: edges.map(({ cursor }) => cursor),
  keys: edges.map(({ node }) => node?.key ?? 'null'),
  isWhole,
});

function inside(holders: readonly unknown[], { field, on }: Step): readonly unknown[] {
  return holders
    .flatMap((holder) => (holder as Answer)[field])
    .filter((each) => each != null && (on === undefined || (each as Answer)['__typename'] === on));
}

function queryOf({ field, args, key }: FoundConnection, way: Way): string {
  const page = `page: ${field}(first: $first, after: $after, last: $last, before: $before ${args}) {
    totalCount edges { cursor node { key: ${key} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const nested = way.reduceRight((inner, step, at) => stepText(step, way[at + 1], inner), page);
  return `query ($first: Int, $after: String, $last: Int, $before: String) { ${nested} }`;
}

/** Of a connection on the way a few are enough. */
function stepText({ field, on }: Step, next: Step | undefined, inner: string): string {
  const few = next?.field === 'edges' ? `(first: ${LOOKED_AT})` : '';
  const selected = on === undefined ? inner : `__typename ... on ${on} { ${inner} }`;
  return `${field}${few} { ${selected} }`;
}
