/** Two subgraphs that have nothing to do with this project's, each behind a plain HTTP server. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';

export interface ShopSubgraph extends AsyncDisposable {
  readonly url: string;
  /** Changes its schema from the next question on. */
  change(sdl: string): void;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])\n';

export const PRODUCTS = `${LINK} type Query { products: [Product!]! } type Product @key(fields: "id") { id: ID! name: String! }`;
export const REVIEWS = `${LINK} type Product @key(fields: "id") { id: ID! stars: Int }`;
export const MORE_REVIEWS = `${LINK} type Product @key(fields: "id") { id: ID! stars: Int best: String }`;

const RESOLVERS = {
  Query: { products: () => [{ id: '1' }, { id: '2' }] },
  Product: {
    __resolveReference: (product: object) => product,
    name: ({ id }: { id: string }) => `Mate ${id}`,
    stars: ({ id }: { id: string }) => Number(id) + 2,
    best: () => 'Rico.',
  },
};

export async function serveShop(sdl: string): Promise<ShopSubgraph> {
  let schema = schemaOf(sdl);
  const server = createServer(async (request, response) => {
    const { query, variables } = (await json(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const result = await execute({ schema, document: parse(query), variableValues: variables ?? null });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    change(next) {
      schema = schemaOf(next);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function schemaOf(sdl: string) {
  const names = [...sdl.matchAll(/\b(\w+)(?=:)/g)].map(([name]) => name);
  const own = (fields: object) =>
    Object.fromEntries(
      Object.entries(fields).filter(([name]) => name.startsWith('__') || names.includes(name)),
    );
  const resolvers = {
    ...(sdl.includes('type Query') && { Query: RESOLVERS.Query }),
    Product: own(RESOLVERS.Product),
  };
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
}
