/** What only composes since the composer was mended: the planner and the engine must answer it as a monolith does. */
import { describe, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

describe('a requirement through interfaces', () => {
  const types = `
    interface Evidence { url: String! }
    interface Document implements Evidence { url: String! pages: Int! }
    type Report implements Evidence & Document @shareable { url: String! pages: Int! author: String! }
    type Minutes implements Evidence & Document @shareable { url: String! pages: Int! quorum: Boolean }
    type Photo implements Evidence @shareable { url: String! width: Int! }`;
  const documents = 'url ... on Document { pages ... on Report { author } ... on Minutes { quorum } }';

  interface Evidence {
    readonly url: string;
    readonly pages?: number;
    readonly author?: string;
    readonly quorum?: boolean | null;
  }

  const federation = federate({
    subgraphs: {
      deeds: `type Query { deeds: [Deed!]! } ${types}
        type Deed @key(fields: "id") { id: ID! main: Evidence evidence: [Evidence!]! }`,
      scores: `${types}
        type Deed @key(fields: "id") {
          id: ID! main: Evidence @external evidence: [Evidence!]! @external
          pages: Int! @requires(fields: "evidence { ${documents} }")
          headline: String @requires(fields: "main { ${documents} }")
        }`,
    },
    data: () => {
      const report = { __typename: 'Report', url: 'r', pages: 12, author: 'Ana' };
      const minutes = { __typename: 'Minutes', url: 'm', pages: 3, quorum: true };
      const photo = { __typename: 'Photo', url: 'p', width: 640 };
      const deed = (id: string, main: Evidence | null, evidence: readonly Evidence[]) => ({
        __typename: 'Deed',
        id,
        main,
        evidence,
        pages(this: { readonly evidence: readonly Evidence[] }) {
          return this.evidence.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
        },
        headline(this: { readonly main: Evidence | null }) {
          return this.main && `${this.main.url} ${this.main.author ?? this.main.quorum ?? 'nobody'}`;
        },
      });
      const deeds = [
        deed('1', report, [report, photo, minutes]),
        deed('2', minutes, []),
        deed('3', photo, [photo]),
        deed('4', null, [minutes]),
      ];
      return { Query: { deeds }, entities: deeds };
    },
  });

  it.each([
    ['alone', '{ deeds { pages headline } }'],
    ['beside what is required', '{ deeds { main { url ... on Photo { width } } headline } }'],
    [
      'under aliases',
      '{ deeds { sum: pages pages: id evidence { __typename ... on Document { n: pages } } } }',
    ],
  ])('is sent whole, %s', async (_, query) => {
    await expectConformance(federation, query);
  });
});

describe('an object in one subgraph and its union in another', () => {
  const federation = federate({
    subgraphs: {
      library: `
        type Query { best: Book @shareable any: Medium @shareable shelf: Shelf }
        union Medium = Book | Song
        type Shelf @key(fields: "id") { id: ID! first: Book @shareable all: [Medium!]! @shareable }
        type Book @key(fields: "id") { id: ID! pages: Int! }
        type Song @key(fields: "id") { id: ID! words: String! }`,
      shop: `
        type Query { best: Medium @shareable any: Book @shareable sale: Shelf }
        union Medium = Book | Song
        type Shelf @key(fields: "id") { id: ID! first: Medium @shareable all: [Book!]! @shareable price: Int! }
        type Book @key(fields: "id") { id: ID! price: Int! }
        type Song @key(fields: "id") { id: ID! price: Int! }`,
    },
    data: () => {
      const books = ['1', '2'].map((id) => ({ __typename: 'Book', id, pages: Number(id) * 10, price: 5 }));
      const [book] = books;
      const shelf = { __typename: 'Shelf', id: 's', first: book, all: books, price: 9 };
      const song = { __typename: 'Song', id: '3', words: 'la', price: 1 };
      return { Query: { best: book, any: book, shelf, sale: shelf }, entities: [...books, song, shelf] };
    },
  });

  it.each([
    ['a root field', '{ best { __typename ... on Book { pages price } ... on Song { words } } }'],
    ['a root field whose union is elsewhere', '{ any { ... on Book { id price } ... on Song { price } } }'],
    ['a field of an entity', '{ shelf { first { ... on Book { price } } } }'],
    [
      'a field of an entity, from the other side',
      '{ sale { first { __typename ... on Book { id pages } } } }',
    ],
    ['a list', '{ sale { price all { ... on Book { id pages price } ... on Song { words } } } }'],
  ])('is answered as the union: %s', async (_, query) => {
    await expectConformance(federation, query);
  });
});

describe('an @external field of an @interfaceObject', () => {
  const federation = federate({
    subgraphs: {
      media: `
        type Query { media: [Media!]! }
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Song implements Media @key(fields: "id") { id: ID! title: String! }`,
      labels: `
        type Query { labelled: [Media!]! }
        type Media @interfaceObject @key(fields: "id") {
          id: ID! title: String! @external label: String! @requires(fields: "title") }`,
    },
    data: () => {
      const medium = (__typename: string, id: string, title: string) => ({
        __typename,
        id,
        title,
        pages: 7,
        label(this: { readonly title: string }) {
          return this.title.toUpperCase();
        },
      });
      const media = [medium('Book', '1', 'ríos'), medium('Song', '2', 'zamba')];
      return { Query: { media, labelled: media }, entities: media };
    },
  });

  it.each([
    ['from the interface', '{ media { label } }'],
    ['from one of its types', '{ media { __typename ... on Book { pages label } } }'],
    ['from the @interfaceObject itself', '{ labelled { id label } }'],
    ['beside what is required', '{ labelled { title label ... on Song { id } } }'],
  ])('is fetched from where it is, and sent: %s', async (_, query) => {
    await expectConformance(federation, query);
  });
});
