import { describe, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

describe('unions and interfaces', () => {
  const federation = federate({
    subgraphs: {
      library: `
        type Query { items: [Item!]! search: [Result] media: [Media!]! }
        union Item = Book | Film
        union Result = Book | Shelf
        interface Media { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! length: Int! }
        type Shelf @key(fields: "id") { id: ID! items: [Item!]! }`,
      lending: `
        interface Lendable { id: ID! dueOn: String }
        type Book implements Lendable @key(fields: "id") { id: ID! dueOn: String readers: [Reader!]! }
        type Shelf @key(fields: "id") { id: ID! place: Place! }
        type Place { room: String! }
        type Reader { name: String! favourite: Favourite }
        union Favourite = Book | Reader`,
      films:
        'type Film @key(fields: "id") { id: ID! stars: Float director: Director! } type Director @key(fields: "name") { name: String! }',
      directors: 'type Director @key(fields: "name") { name: String! born: Int }',
    },
    data: () => {
      const kubrick = { __typename: 'Director', name: 'Kubrick', born: 1928 };
      const book: Record<string, unknown> = {
        __typename: 'Book',
        id: '1',
        title: 'Rayuela',
        pages: 600,
        dueOn: '2026-01-02',
      };
      const ada = { __typename: 'Reader', name: 'Ada', favourite: book };
      book['readers'] = [ada, { __typename: 'Reader', name: 'Bob', favourite: ada }];
      const film = { __typename: 'Film', id: '1', title: '2001', length: 149, stars: 4.5, director: kubrick };
      const shelf = { __typename: 'Shelf', id: '1', items: [film, book], place: { room: 'A' } };
      return {
        Query: { items: [book, film], search: [shelf, null, book], media: [film, book] },
        entities: [kubrick, book, film, shelf],
      };
    },
  });

  it('fetches for each member of a union from its own subgraph', () =>
    expectConformance(
      federation,
      '{ items { __typename ... on Book { title dueOn } ... on Film { title stars director { born } } } }',
    ));
  it('answers an empty object for members that are not selected', () =>
    expectConformance(federation, '{ items { ... on Film { stars } } }'));
  it('answers an empty object for fragments that fit no type', () =>
    expectConformance(federation, '{ media { ... on Book { ... on Media { ... on Film { stars } } } } }'));
  it('keeps the entities of one list apart by their types', () =>
    expectConformance(
      federation,
      '{ search { ... on Shelf { place { room } items { ... on Book { id dueOn } ... on Film { id stars } } } ... on Book { pages dueOn } } }',
    ));
  it('answers fields of an interface with those of its members', () =>
    expectConformance(
      federation,
      '{ media { id ... on Book { dueOn } title ... on Film { director { name born } } kind: __typename } }',
    ));
  it('answers a fragment on an interface that only another subgraph knows', () =>
    expectConformance(federation, '{ items { ... on Lendable { dueOn id } ... on Media { title } } }'));
  it('answers one key for different fields of different types', () =>
    expectConformance(
      federation,
      '{ items { ... on Book { number: pages } ... on Film { number: length id: title } } }',
    ));
  it('goes through unions that hold themselves', () =>
    expectConformance(
      federation,
      '{ items { ... on Book { readers { name favourite { ... on Reader { name } ... on Book { title } } } } } }',
    ));
});

describe('interface objects', () => {
  const federation = federate({
    subgraphs: {
      media: `
        type Query { all: [Media!]! }
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! length: Int! }`,
      ratings: `
        type Query { top: [Media!]! best: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! shelf: String }`,
      posters: 'type Film @key(fields: "id") { id: ID! poster: String }',
    },
    data: () => {
      const book = { __typename: 'Book', id: '1', title: 'Rayuela', pages: 600, stars: 5, shelf: 'A' };
      const film = {
        __typename: 'Film',
        id: '2',
        title: '2001',
        length: 149,
        stars: 4,
        shelf: null,
        poster: 'p',
      };
      return { Query: { all: [book, film], top: [film, book], best: film }, entities: [book, film] };
    },
  });

  it('adds a field to every member of an interface', () =>
    expectConformance(federation, '{ all { id stars ... on Book { pages } } }'));
  it('learns what an object is from the subgraph that knows it', () =>
    expectConformance(
      federation,
      '{ top { __typename stars ... on Film { length } ... on Book { pages title } } }',
    ));
  it('answers different fields of the interface object for different members', () =>
    expectConformance(
      federation,
      '{ top { ... on Film { stars length } ... on Book { stars shelf title } } all { ... on Book { shelf } ... on Film { stars } } }',
    ));
  it('answers a field beside the same field under its own name', () =>
    expectConformance(federation, '{ all { ... on Book { stars: stars stars } } }'));
  it('asks nobody what an object is when nothing depends on it', () =>
    expectConformance(federation, '{ top { stars id } best { id } }'));
  it('goes on to a member’s own subgraph', () =>
    expectConformance(
      federation,
      '{ best { ... on Film { poster stars } } top { ... on Film { poster } } }',
    ));
  it('answers a member’s field that only the interface object has', () =>
    expectConformance(federation, '{ all { ... on Film { stars } } }'));
});
