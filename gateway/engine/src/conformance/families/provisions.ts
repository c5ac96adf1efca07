/** @provides and @external: fields of others that a subgraph has in some places, or only names. */
import type { Family } from '../family.type.js';

const provides: Family = {
  name: 'fields that are provided by one root and not by another',
  subgraphs: {
    reviews: `
      type Query { reviews: [Review!]! @provides(fields: "author { name }") plain: [Review!]! }
      type Review { body: String! author: Author! }
      type Author @key(fields: "id") { id: ID! name: String! @external }`,
    people: 'type Author @key(fields: "id") { id: ID! name: String! @shareable email: String }',
  },
  data: () => {
    const ada = { __typename: 'Author', id: '1', name: 'Ada', email: 'ada@example.org' };
    const reviews = [{ body: 'Good', author: ada }];
    return { Query: { reviews, plain: reviews }, entities: [ada] };
  },
  cases: {
    'takes a provided field from where it is': {
      query: '{ reviews { body author { name } } }',
      asked: ['reviews'],
    },
    'fetches the same field where it is not provided': {
      query: '{ plain { author { name } } }',
      asked: ['reviews', 'people'],
    },
    'fetches the rest of a provided entity': '{ reviews { author { email name } } }',
  },
};

const nestedProvides: Family = {
  name: 'provided fields of provided entities',
  subgraphs: {
    all: `
      type Query { books: [Book] @provides(fields: "shelf { room { name } code }") rooms: [Room] }
      type Book @key(fields: "id") { id: ID! shelf: Shelf @shareable }
      type Shelf @key(fields: "id") { id: ID! code: String @external room: Room @external }
      type Room @key(fields: "id") { id: ID! name: String @external }`,
    shelves: `
      type Shelf @key(fields: "id") { id: ID! code: String @shareable room: Room @shareable books: [Book] }
      type Book @key(fields: "id") { id: ID! shelf: Shelf @shareable }
      type Room @key(fields: "id") { id: ID! }`,
    rooms: 'type Room @key(fields: "id") { id: ID! name: String @shareable floor: Int }',
  },
  data: () => {
    const room = { __typename: 'Room', id: '1', name: 'North', floor: 2 };
    const shelf: Record<string, unknown> = { __typename: 'Shelf', id: '1', code: 'N1', room };
    const book = { __typename: 'Book', id: '1', shelf };
    const lost = { __typename: 'Book', id: '2', shelf: null };
    shelf['books'] = [book, lost];
    return { Query: { books: [book, lost, null], rooms: [room] }, entities: [room, shelf, book, lost] };
  },
  cases: {
    'answers all of them from one subgraph': {
      query: '{ books { shelf { code room { name } } } }',
      asked: ['all'],
    },
    'goes on from them to what is not provided': '{ books { shelf { room { name floor } books { id } } } }',
    'does not take them where they are not provided': {
      query: '{ rooms { name } }',
      asked: ['all', 'rooms'],
    },
    'does not take them when it comes back another way':
      '{ books { shelf { books { shelf { code room { name } } } } } }',
  },
};

const onInterfaces: Family = {
  name: '@provides on an interface',
  subgraphs: {
    feed: `
      type Query { feed: [Media] @provides(fields: "... on Book { title } ... on Film { title }") last: Media }
      interface Media { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! title: String @external }
      type Film implements Media @key(fields: "id") { id: ID! title: String @external }`,
    library: `
      type Book @key(fields: "id") { id: ID! title: String @shareable pages: Int }
      type Film @key(fields: "id") { id: ID! title: String @shareable length: Int }`,
  },
  data: () => {
    const book = { __typename: 'Book', id: '1', title: 'Rayuela', pages: 600 };
    const film = { __typename: 'Film', id: '2', title: null, length: 149 };
    return { Query: { feed: [book, null, film], last: film }, entities: [book, film] };
  },
  cases: {
    'takes what is provided for each type': {
      query: '{ feed { id ... on Book { title } ... on Film { title } } }',
      asked: ['feed'],
    },
    'fetches it where it is not provided': '{ last { ... on Film { title } ... on Book { title } } }',
    'fetches what is not provided for one of the types':
      '{ feed { ... on Book { title pages } ... on Film { title } } }',
  },
};

const onUnions: Family = {
  name: '@provides on a union',
  subgraphs: {
    search: `
      type Query { hits: [Hit!]! @provides(fields: "subject { ... on Person { name } }") raw: [Hit!] }
      type Hit { rank: Int! subject: Subject }
      union Subject = Person | Place
      type Person @key(fields: "id") { id: ID! name: String! @external }
      type Place @key(fields: "id") { id: ID! }`,
    people: 'type Person @key(fields: "id") { id: ID! name: String! @shareable age: Int }',
    places: 'type Place @key(fields: "id") { id: ID! name: String! }',
  },
  data: () => {
    const ada = { __typename: 'Person', id: '1', name: 'Ada', age: 36 };
    const lima = { __typename: 'Place', id: '1', name: 'Lima' };
    const hits = [ada, lima, null].map((subject, rank) => ({ rank, subject }));
    return { Query: { hits, raw: hits }, entities: [ada, lima] };
  },
  cases: {
    'takes the provided field of one member': {
      query: '{ hits { rank subject { ... on Person { name } } } }',
      asked: ['search'],
    },
    'fetches the same field of the other member':
      '{ hits { subject { ... on Person { name } ... on Place { name } } } }',
    'fetches it for both where nothing is provided':
      '{ raw { subject { __typename ... on Person { name age } ... on Place { n: name } } } }',
  },
};

const external: Family = {
  name: '@external keys, fields and whole types',
  subgraphs: {
    owner: `
      type Query { device: Device }
      type Device @key(fields: "id") @key(fields: "serial") { id: ID! serial: String! model: Model! }
      type Model { brand: String! year: Int! }`,
    extender: `
      extend type Device @key(fields: "id") {
        id: ID! @external model: Model! @external
        guarantee: String! @requires(fields: "model { year brand }")
      }
      extend type Model @external { brand: String! year: Int! }`,
    repairs: `
      type Query { repaired: [Device] }
      extend type Device @key(fields: "serial") { serial: String! @external repairs: [Repair!]! }
      type Repair { on: String! device: Device! }`,
  },
  data: () => {
    const repair: Record<string, unknown> = { on: '2026-01-02' };
    const device = {
      __typename: 'Device',
      id: '1',
      serial: 's1',
      model: { brand: 'B', year: 2020 },
      repairs: [repair],
      guarantee(this: { model: { brand: string; year: number } }) {
        return `${this.model.brand} until ${this.model.year + 2}`;
      },
    };
    repair['device'] = device;
    return { Query: { device, repaired: [device, null] }, entities: [device] };
  },
  cases: {
    'reads an external key from where the entity began': '{ device { guarantee repairs { on } } }',
    'requires fields of an external type': '{ repaired { guarantee } }',
    'answers an external key': '{ repaired { serial repairs { device { serial id model { brand } } } } }',
  },
};

export const provisions: readonly Family[] = [provides, nestedProvides, onInterfaces, onUnions, external];
