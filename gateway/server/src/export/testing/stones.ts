/** A small graph of stones, asked in pages, whose answers a test can change, count and hold. */
import type { Engine } from '@grafo-abierto/engine';
import { buildSchema, type ExecutionResult, execute, GraphQLError } from 'graphql';

const SDL = `
  type Query {
    stones(first: Int = 20, after: String, last: Int, before: String, heavier: Int): StoneConnection
    quarry(id: ID!): Quarry
    kinds: [Kind!]
    tally: Tally
    node(id: ID!): Node
  }
  type Mutation { drop: Stone }
  interface Node { id: ID! }
  type Quarry implements Node { id: ID! name: String stones(first: Int, after: String): StoneConnection kinds: [Kind!] }
  type StoneConnection { totalCount: Int edges: [StoneEdge] pageInfo: PageInfo! }
  type StoneEdge { node: Stone cursor: String! weight: Int }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! endCursor: String }
  type Stone implements Node {
    id: ID! name: String weight: Float isWet: Boolean tags: [String!] place: Place veins: [Vein!]
    quarry: Quarry beside(first: Int, after: String): StoneConnection
  }
  type Place { column: Int deep: Place }
  type Vein { of: String parts: [Int] }
  type Kind { name: String count: Int }
  type Tally { year: Int cells: [Kind!] }`;

export interface Stone {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export class StoneGraph {
  readonly schema = buildSchema(SDL);
  stones: readonly Stone[] = [];
  kinds: readonly object[] | null = [];
  quarries: Readonly<Record<string, object | null>> = {};
  /** Is called before each answer with how many were given before. */
  beforeAnswer: (count: number) => void | Promise<void> = () => undefined;
  /** The `first` and `after` that each page was asked with. */
  readonly asked: PageArguments[] = [];
  answers = 0;

  readonly engine: Engine = {
    schema: this.schema,
    supergraphSdl: SDL,
    explain: () => undefined,
    execute: async ({ document, variables, operationName }) => {
      try {
        await this.beforeAnswer(this.answers++);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return { data: { stones: null }, errors: [error] };
      }
      const rootValue = {
        stones: (page: PageArguments) => this.page(page, this.stones),
        kinds: () => this.kinds,
        tally: () => ({ year: 2026, cells: this.kinds }),
        quarry: ({ id }: { id: string }) => this.quarries[id] ?? null,
        node: ({ id }: { id: string }) => this.quarries[id] ?? null,
      };
      const request = { schema: this.schema, document, rootValue, operationName };
      return (await execute({ ...request, variableValues: { ...variables } })) as ExecutionResult;
    },
  };

  readonly page = (page: PageArguments, stones: readonly Stone[]) => {
    this.asked.push({ first: page.first ?? null, after: page.after ?? null });
    return pageOf(page, stones);
  };
}

export function pageOf({ first, after }: PageArguments, stones: readonly Stone[]) {
  const from = after == null ? 0 : stones.findIndex(({ id }) => id === after) + 1;
  const shown = stones.slice(from, from + (first ?? 20));
  return {
    totalCount: stones.length,
    edges: shown.map((stone, index) => ({ node: stone, cursor: stone.id, weight: from + index })),
    pageInfo: {
      hasNextPage: from + shown.length < stones.length,
      hasPreviousPage: from > 0,
      endCursor: shown.at(-1)?.id ?? null,
    },
  };
}

export const manyStones = (count: number): readonly Stone[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Piedra ${index}`,
    weight: index / 4,
  }));
