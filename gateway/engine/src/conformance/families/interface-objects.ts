/** Interface objects: a subgraph that adds fields to every type of an interface without knowing them. */
import type { Family } from '../family.type.js';

const interfaceObjects: Family = {
  name: 'interface objects',
  subgraphs: {
    media: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! length: Int! }`,
    ratings: `
      type Query { top: [Media!]! best: Media }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! shelf: String votes(min: Int = 0): Int! }`,
    posters: 'type Film @key(fields: "id") { id: ID! poster: String }',
  },
  data: () => {
    const book = {
      __typename: 'Book',
      id: '1',
      title: 'Rayuela',
      pages: 600,
      stars: 5,
      shelf: 'A',
      votes: ({ min }: { min: number }) => 10 + min,
    };
    const film = {
      __typename: 'Film',
      id: '2',
      title: '2001',
      length: 149,
      stars: 4,
      shelf: null,
      poster: 'p',
      votes: ({ min }: { min: number }) => 20 + min,
    };
    return { Query: { all: [book, film], top: [film, book], best: film }, entities: [book, film] };
  },
  cases: {
    'adds a field to every member of an interface': '{ all { id stars ... on Book { pages } } }',
    'learns what an object is from the subgraph that knows it':
      '{ top { __typename stars ... on Film { length } ... on Book { pages title } } }',
    'answers different fields of the interface object for different members':
      '{ top { ... on Film { stars length } ... on Book { stars shelf title } } all { ... on Book { shelf } ... on Film { stars } } }',
    'answers a field beside the same field under its own name':
      '{ all { ... on Book { stars: stars stars } } }',
    'asks nobody what an object is when nothing depends on it': {
      query: '{ top { stars id } best { id } }',
      asked: ['ratings'],
    },
    'goes on to a member’s own subgraph':
      '{ best { ... on Film { poster stars } } top { ... on Film { poster } } }',
    'answers a member’s field that only the interface object has': '{ all { ... on Film { stars } } }',
    'answers one key with other arguments for each member':
      '{ all { ... on Film { n: votes(min: 1) } ... on Book { n: votes(min: 2) } } top { ... on Film { votes(min: 3) } ... on Book { votes } } }',
    'answers one key with other fields for each member':
      '{ all { ... on Film { n: votes } ... on Book { n: stars } } top { ... on Film { n: stars } ... on Book { n: votes } } }',
  },
};

const withRequires: Family = {
  name: 'interface objects with requirements',
  subgraphs: {
    users: `
      type Query { users: [Account!]! }
      interface Account @key(fields: "id") { id: ID! name: String! }
      type Admin implements Account @key(fields: "id") { id: ID! name: String! rights: Int! }
      type Guest implements Account @key(fields: "id") { id: ID! name: String! }`,
    greetings: `
      type Query { greeted: Account }
      type Account @key(fields: "id") @interfaceObject {
        id: ID! name: String! @external greeting: String! @requires(fields: "name") visits: Int!
      }`,
    badges: `
      type Account @key(fields: "id") @interfaceObject {
        id: ID! greeting: String! @external badge: String @requires(fields: "greeting")
      }`,
  },
  data: () => {
    const account = (type: string, id: string, name: string) => ({
      __typename: type,
      id,
      name,
      rights: name.length,
      visits: Number(id),
      greeting(this: { name: string }) {
        return `Hello ${this.name}`;
      },
      badge(this: { greeting: unknown }) {
        return `[${typeof this.greeting === 'function' ? this.greeting() : this.greeting}]`;
      },
    });
    const users = [account('Admin', '1', 'Ada'), account('Guest', '2', 'Bob')];
    return { Query: { users, greeted: users[1] }, entities: users };
  },
  cases: {
    'requires a field of the interface': '{ users { greeting } }',
    'requires it for one member alone': '{ users { ... on Admin { greeting rights } } }',
    'requires what another interface object computes': '{ users { badge visits } }',
    'requires it where the object is not known yet': '{ greeted { greeting badge __typename } }',
    'requires it beside the reader’s own': '{ greeted { n: name greeting name: id } users { name badge } }',
  },
};

const indirect: Family = {
  name: 'interface objects that are reached from each other',
  subgraphs: {
    nodes: `
      type Query { node(id: ID!): Node }
      interface Node @key(fields: "id") { id: ID! }
      type Post implements Node @key(fields: "id") { id: ID! text: String! }
      type Photo implements Node @key(fields: "id") { id: ID! width: Int! }`,
    likes: 'type Node @key(fields: "id") @interfaceObject { id: ID! likes: Int! related: [Node!]! }',
    flags:
      'type Query { flagged: [Node] } type Node @key(fields: "id") @interfaceObject { id: ID! flag: String }',
  },
  data: () => {
    const post: Record<string, unknown> = { __typename: 'Post', id: '1', text: 'x', likes: 3, flag: 'spam' };
    const photo: Record<string, unknown> = { __typename: 'Photo', id: '2', width: 80, likes: 0, flag: null };
    Object.assign(post, { related: [photo, post] });
    Object.assign(photo, { related: [] });
    const find = ({ id }: { id: string }) => [post, photo].find((each) => each['id'] === id) ?? null;
    return { Query: { node: find, flagged: [photo, null, post] }, entities: [post, photo] };
  },
  cases: {
    'goes from one to the other without knowing the type': {
      query: '{ flagged { likes flag } }',
      asked: ['flags', 'likes'],
    },
    'learns the types of what an interface object returns':
      '{ node(id: 1) { likes related { __typename flag ... on Photo { width } related { id } } } }',
    'answers null for a node that is not there': '{ node(id: 9) { likes flag } }',
    'answers fields of members through several interface objects':
      '{ flagged { ... on Post { text related { likes ... on Photo { width flag } } } } }',
  },
};

export const interfaceObjectFamilies: readonly Family[] = [interfaceObjects, withRequires, indirect];
