/** The graph that is measured: people of a town, public works, their money, and what people say of them. */

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n';

const PEOPLE = Array.from({ length: 12 }, (_, index) => ({
  id: String(index),
  name: `Persona número ${index}`,
  handle: `persona-${index}`,
  born: 1950 + index,
}));
const WORKS = Array.from({ length: 15 }, (_, index) => ({
  code: `W${index}`,
  name: `Obra pública número ${index}`,
  cost: 1_000_000 + index * 37_501,
  inhabitants: 5_000 + index * 113,
}));
const COMMENTS = Array.from({ length: 40 }, (_, index) => ({
  id: `c${index}`,
  body: `Comentario ${index}: la obra avanza según lo que se acordó en la asamblea.`,
  author: { __typename: 'Person', id: String(index % PEOPLE.length) },
  work: { __typename: 'Work', code: `W${(index * 7) % WORKS.length}` },
}));

const itself = (reference) => reference;

/**
 * Arguments called `tag` change nothing: they make two requests different. Each fetch that the queries take has one, for
 * where only the first had it, a gateway that shares could share all that follow.
 */
export const SUBGRAPHS = {
  people: {
    sdl: `${LINK}
      type Query { people(tag: String): [Person!]! me(tag: String): Person }
      type Person @key(fields: "id") { id: ID! name(tag: String): String! handle: String! born: Int! }`,
    resolvers: {
      Query: { people: () => PEOPLE, me: () => PEOPLE[0] },
      Person: { __resolveReference: ({ id }) => PEOPLE[Number(id)] ?? null },
    },
  },
  works: {
    sdl: `${LINK}
      type Query { works(first: Int, tag: String): [Work!]! }
      type Work @key(fields: "code") { code: ID! name(tag: String): String! cost: Int! inhabitants: Int! }`,
    resolvers: {
      Query: { works: (_root, { first }) => WORKS.slice(0, first ?? 5) },
      Work: { __resolveReference: ({ code }) => WORKS[Number(code.slice(1))] ?? null },
    },
  },
  money: {
    sdl: `${LINK}
      type Work @key(fields: "code") {
        code: ID! cost: Int! @external inhabitants: Int! @external
        isFunded(tag: String): Boolean!
        costPerHead: Float @requires(fields: "cost inhabitants")
      }`,
    resolvers: {
      Work: {
        __resolveReference: itself,
        isFunded: ({ code }) => Number(code.slice(1)) % 3 !== 0,
        costPerHead: ({ cost, inhabitants }) => Math.round(cost / inhabitants),
      },
    },
  },
  comments: {
    sdl: `${LINK}
      type Comment @key(fields: "id") { id: ID! body: String! author: Person work: Work }
      type Person @key(fields: "id") { id: ID! comments(tag: String): [Comment!]! }
      type Work @key(fields: "code") { code: ID! comments(tag: String): [Comment!]! }`,
    resolvers: {
      Comment: { __resolveReference: ({ id }) => COMMENTS.find((comment) => comment.id === id) ?? null },
      Person: {
        __resolveReference: itself,
        comments: ({ id }) => COMMENTS.filter(({ author }) => author.id === id),
      },
      Work: {
        __resolveReference: itself,
        comments: ({ code }) => COMMENTS.filter(({ work }) => work.code === code),
      },
    },
  },
};

export const QUERIES = {
  /** Nested lists through all four subgraphs, about 85 KB. */
  big: `query Big($tag: String) {
    people(tag: $tag) {
      id name(tag: $tag) handle born
      comments(tag: $tag) { id body work { code name(tag: $tag) cost isFunded(tag: $tag) costPerHead
        comments { id body author { id name(tag: $tag) handle comments { id body work { code name(tag: $tag) } } } } } }
    }
    works(first: 5, tag: $tag) {
      code name(tag: $tag) cost isFunded(tag: $tag) costPerHead
      comments(tag: $tag) { id body author { id name(tag: $tag) handle comments { id body work { code name(tag: $tag) } } } }
    }
  }`,
  /** Two fetches. */
  small: 'query Small($tag: String) { me(tag: $tag) { id name comments(tag: $tag) { id body } } }',
};
