/** A small graph with something of everything that can be protected, behind a hub that reaches it over HTTP. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createEngine } from '@grafo-abierto/engine';
import {
  createHubKeys,
  createLocalKeys,
  createMemoryKeyStore,
  createPrincipalReader,
  createTokenVerifier,
  DEFAULT_AUDIENCE,
  hubKeysAt,
  LOCAL_ISSUER,
  type SigningKeys,
} from '@grafo-abierto/identity';
import { serveSubgraph } from '@grafo-abierto/plugin-kit';
import { ancestorIds, composeSupergraph, GrafoError, type Principal } from '@grafo-abierto/schema';
import { createHub, createSubgraphTransport, HUB_KEYS_PATH, tellPrincipal } from '@grafo-abierto/server';
import { guardFields, type PrincipalContext } from '@grafo-abierto/subgraph-kit';
import { type GraphQLSchema, parse } from 'graphql';

export const LETTERS_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", "@authenticated", "@requiresScopes"])
  type Query {
    letter: Letter
    drafts: [String!] @requiresScopes(scopes: [["administrator"], ["editor"]])
  }
  type Mutation {
    writeLetter(jurisdiction: ID!): Letter @requiresScopes(scopes: [["administrator"], ["editor"]])
    greet: String
  }
  interface Addressed { email: String }
  type Letter @key(fields: "id") { id: ID! subject: String sender: Person recipient: Addressed seal: Seal }
  type Person implements Addressed { email: String @authenticated phone: String @requiresScopes(scopes: [["reviewer", "editor"]]) }
  type Office implements Addressed @authenticated { email: String }
  scalar Seal @requiresScopes(scopes: [["administrator"]])`;

/** Of whom the mutation was let through, one for each time. */
export type Written = readonly string[];

export interface Letters extends AsyncDisposable {
  readonly hubUrl: string;
  readonly subgraphUrl: string;
  readonly subgraphSchema: GraphQLSchema;
  readonly publicSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  readonly keys: { readonly hub: SigningKeys; readonly local: SigningKeys };
  readonly written: Written;
}

export async function startLetters(): Promise<Letters> {
  const written: string[] = [];
  const subgraphSchema = lettersSchema(written);
  const keys = {
    hub: createHubKeys({ store: createMemoryKeyStore() }),
    local: createLocalKeys({ store: createMemoryKeyStore() }),
  };
  const { promise: hubIsThere, resolve: tellHub } = Promise.withResolvers<string>();
  const authenticate = hubIsThere.then((url) =>
    createPrincipalReader({ subgraph: 'letters', keys: hubKeysAt(`${url}${HUB_KEYS_PATH}`) }),
  );
  const served = await serveSubgraph({
    schema: subgraphSchema,
    createContext: (principal): PrincipalContext => ({ principal }),
    authenticate: async (...request) => (await authenticate)(...request),
    isReady: async () => true,
    host: '127.0.0.1',
    port: 0,
  });
  const { sdl: supergraphSdl } = composeSupergraph([{ name: 'letters', sdl: LETTERS_SDL, url: served.url }]);
  const transport = createSubgraphTransport({
    name: 'letters',
    url: served.url,
    identify: tellPrincipal('letters', keys.hub),
  });
  const engine = createEngine({ supergraphSdl, transportOf: () => transport.send });
  const issuers = new Map([[LOCAL_ISSUER, keys.local.resolve]]);
  const hub = await createHub({
    engine,
    readiness: async () => ({}),
    host: '127.0.0.1',
    port: 0,
    log: { info: () => undefined, error: () => undefined },
    verifyToken: createTokenVerifier({ issuers, audience: DEFAULT_AUDIENCE }),
    keys,
  });
  tellHub(hub.url);
  return {
    hubUrl: `${hub.url}/graphql`,
    subgraphUrl: served.url,
    subgraphSchema,
    publicSchema: engine.schema,
    supergraphSdl,
    keys,
    written,
    async [Symbol.asyncDispose]() {
      await hub.close();
      await transport.close();
      await served.close();
    },
  };
}

function lettersSchema(written: string[]): GraphQLSchema {
  const letter = {
    id: '1',
    subject: 'Hola',
    sender: { email: 'ana@example.org', phone: '1' },
    recipient: { __typename: 'Office', email: 'mesa@example.org' },
    seal: 'x',
  };
  const resolvers = {
    Query: { letter: () => letter, drafts: () => ['Borrador'] },
    Mutation: {
      writeLetter: (
        _: unknown,
        { jurisdiction }: { jurisdiction: string },
        { principal }: PrincipalContext,
      ) => {
        checkEditor(principal, jurisdiction);
        written.push(principal?.subject ?? 'nobody');
        return letter;
      },
      greet: () => 'Hola',
    },
    Addressed: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Letter: { __resolveReference: () => letter },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(LETTERS_SDL), resolvers }]);
  guardFields(schema);
  return schema;
}

/** As the subgraph that owns the data decides: an editor of a jurisdiction edits it and all below. */
function checkEditor(principal: Principal | null, jurisdiction: string): void {
  const above = [jurisdiction, ...ancestorIds(jurisdiction)];
  const may = principal?.grants.some(
    ({ role, of }) => role === 'administrator' || (role === 'editor' && of !== null && above.includes(of)),
  );
  if (!may)
    throw new GrafoError('GRAFO_ACCESS_FORBIDDEN', {
      coordinate: 'Mutation.writeLetter',
      scopes: above.map((id) => `editor:${id}`).join(' | '),
    });
}
