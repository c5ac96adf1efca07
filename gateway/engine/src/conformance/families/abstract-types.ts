/** Unions and interfaces, and subgraphs that know only some of their types. */
import type { Family } from '../family.type.js';

const unionsAndInterfaces: Family = {
  name: 'unions and interfaces of entities',
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
    films: `
      type Film @key(fields: "id") { id: ID! stars: Float director: Director! }
      type Director @key(fields: "name") { name: String! }`,
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
  cases: {
    'fetches for each member of a union from its own subgraph':
      '{ items { __typename ... on Book { title dueOn } ... on Film { title stars director { born } } } }',
    'answers an empty object for members that are not selected': '{ items { ... on Film { stars } } }',
    'answers an empty object for fragments that fit no type':
      '{ media { ... on Book { ... on Media { ... on Film { stars } } } } }',
    'keeps the entities of one list apart by their types':
      '{ search { ... on Shelf { place { room } items { ... on Book { id dueOn } ... on Film { id stars } } } ... on Book { pages dueOn } } }',
    'answers fields of an interface with those of its members':
      '{ media { id ... on Book { dueOn } title ... on Film { director { name born } } kind: __typename } }',
    'answers a fragment on an interface that only another subgraph knows':
      '{ items { ... on Lendable { dueOn id } ... on Media { title } } }',
    'answers one key for different fields of different types':
      '{ items { ... on Book { number: pages } ... on Film { number: length id: title } } }',
    'goes through unions that hold themselves':
      '{ items { ... on Book { readers { name favourite { ... on Reader { name } ... on Book { title } } } } } }',
  },
};

const differentMembers: Family = {
  name: 'a union whose members differ from subgraph to subgraph',
  subgraphs: {
    a: `
      type Query { fromA: [Result] holder: Holder }
      type Holder @key(fields: "id") { id: ID! result: Result @shareable }
      union Result = Cat | Dog
      type Cat @key(fields: "id") { id: ID! lives: Int! }
      type Dog @key(fields: "id") { id: ID! }`,
    b: `
      type Query { fromB: [Result] }
      type Holder @key(fields: "id") { id: ID! more: Result }
      union Result = Dog | Fish
      type Dog @key(fields: "id") { id: ID! tricks: [String!]! }
      type Fish @key(fields: "id") { id: ID! water: Water! }
      enum Water { FRESH SALT }`,
    c: 'type Cat @key(fields: "id") { id: ID! name: String } type Fish @key(fields: "id") { id: ID! name: String }',
  },
  data: () => {
    const cat = { __typename: 'Cat', id: '1', lives: 7, name: 'Tom' };
    const dog = { __typename: 'Dog', id: '1', tricks: ['sit', 'roll'] };
    const fish = { __typename: 'Fish', id: '1', water: 'SALT', name: null };
    const holder = { __typename: 'Holder', id: '1', result: dog, more: fish };
    return {
      Query: { fromA: [cat, dog, null], fromB: [dog, fish], holder },
      entities: [cat, dog, fish, holder],
    };
  },
  cases: {
    'asks each subgraph for the members that it knows':
      '{ fromA { ... on Cat { lives name } ... on Dog { tricks } ... on Fish { water } } fromB { ... on Cat { lives } ... on Dog { tricks } ... on Fish { water name } } }',
    'answers an empty object for a member that nobody can answer there': '{ fromA { ... on Fish { name } } }',
    'follows a member that two of them know':
      '{ holder { result { ... on Dog { id tricks } } more { __typename } } }',
  },
};

const differentImplementers: Family = {
  name: 'an interface whose types and fields differ from subgraph to subgraph',
  subgraphs: {
    a: `
      type Query { shapes: [Shape!]! one: Shape }
      interface Shape { id: ID! area: Float! }
      type Circle implements Shape @key(fields: "id") { id: ID! area: Float! radius: Float! }
      type Square implements Shape @key(fields: "id") { id: ID! area: Float! }`,
    b: `
      type Query { drawn: [Shape] }
      interface Shape { id: ID! colour: String }
      type Square implements Shape @key(fields: "id") { id: ID! colour: String side: Float! }
      type Star implements Shape @key(fields: "id") { id: ID! colour: String points: Int! }`,
    c: `
      type Circle @key(fields: "id") { id: ID! colour: String }
      type Star @key(fields: "id") { id: ID! area: Float! }`,
  },
  data: () => {
    const circle = { __typename: 'Circle', id: '1', area: 3.5, radius: 1, colour: 'red' };
    const square = { __typename: 'Square', id: '2', area: 4, side: 2, colour: null };
    const star = { __typename: 'Star', id: '3', area: 1.25, points: 5, colour: 'gold' };
    return {
      Query: { shapes: [circle, square], one: square, drawn: [star, null, square] },
      entities: [circle, square, star],
    };
  },
  cases: {
    'fetches a field of the interface from whoever has it for each type':
      '{ shapes { area colour } drawn { colour area } }',
    'answers fragments on types that the subgraph does not know':
      '{ shapes { ... on Star { points area } ... on Circle { radius colour } id } one { ... on Square { side } } }',
    'answers the type of each':
      '{ shapes { t: __typename ... on Shape { colour __typename } } drawn { __typename } }',
  },
};

const hierarchy: Family = {
  name: 'interfaces that implement interfaces',
  subgraphs: {
    a: `
      type Query { nodes: [Node] resources: [Resource!] }
      interface Node { id: ID! }
      interface Resource implements Node { id: ID! url: String }
      type Image implements Resource & Node @key(fields: "id") { id: ID! url: String thumb: Image }
      type Tag implements Node @key(fields: "id") { id: ID! label: String! }`,
    b: `
      interface Sized { size: Int }
      type Image implements Sized @key(fields: "id") { id: ID! size: Int }
      type Tag implements Sized @key(fields: "id") { id: ID! size: Int }`,
  },
  data: () => {
    const small = { __typename: 'Image', id: '2', url: null, thumb: null, size: 1 };
    const image = { __typename: 'Image', id: '1', url: 'u', thumb: small, size: 9 };
    const tag = { __typename: 'Tag', id: '1', label: 'x', size: null };
    return { Query: { nodes: [image, tag, null], resources: [small, image] }, entities: [small, image, tag] };
  },
  cases: {
    'answers fragments on each level':
      '{ nodes { ... on Resource { url ... on Node { id } } ... on Tag { label } } }',
    'answers an interface of another subgraph below one of this':
      '{ nodes { ... on Sized { size ... on Image { thumb { url ... on Sized { size } } } } } }',
    'answers a fragment that says less than is known':
      '{ resources { ... on Node { ... on Resource { url } id } } }',
  },
};

const nodes: Family = {
  name: 'one interface for the entities of all subgraphs',
  subgraphs: {
    users: `
      type Query { user: User }
      interface Node { id: ID! }
      type User implements Node @key(fields: "id") { id: ID! name: String! }`,
    products: `
      interface Node { id: ID! }
      type Product implements Node @key(fields: "id") { id: ID! price: Int! sold: [User!]! }
      type User @key(fields: "id", resolvable: false) { id: ID! }`,
    node: `
      type Query { node(id: ID!): Node nodes: [Node!]! }
      interface Node { id: ID! }
      type User implements Node @key(fields: "id", resolvable: false) { id: ID! }
      type Product implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
  },
  data: () => {
    const user = { __typename: 'User', id: 'u', name: 'Ada' };
    const product = { __typename: 'Product', id: 'p', price: 5, sold: [user, user] };
    const find = ({ id }: { id: string }) => [user, product].find((each) => each.id === id) ?? null;
    return { Query: { user, node: find, nodes: [user, product, user] }, entities: [user, product] };
  },
  cases: {
    'goes from the interface to the subgraph of each type':
      '{ nodes { id ... on User { name } ... on Product { price sold { name } } } }',
    'asks only for the type that it is': {
      query: '{ node(id: "u") { ... on User { name } ... on Product { price } } }',
      asked: ['node', 'users'],
    },
  },
};

const unionLists: Family = {
  name: 'unions in lists of lists, with values and entities in them',
  subgraphs: {
    a: `
      type Query { board: [[Square]!]! }
      union Square = Piece | Empty
      type Piece @key(fields: "id") { id: ID! }
      type Empty { x: Int! y: Int beside: [[Square!]] }`,
    b: 'type Piece @key(fields: "id") { id: ID! colour: String! takes: [Piece] }',
  },
  data: () => {
    const pawn: Record<string, unknown> = { __typename: 'Piece', id: '1', colour: 'white' };
    const king = { __typename: 'Piece', id: '2', colour: 'black', takes: [pawn, null] };
    pawn['takes'] = [];
    const empty: Record<string, unknown> = { __typename: 'Empty', x: 1, y: null };
    empty['beside'] = [[pawn, king], null, []];
    return { Query: { board: [[pawn, empty, null], [], [king]] }, entities: [pawn, king] };
  },
  cases: {
    'fetches entities between values':
      '{ board { ... on Piece { colour takes { id colour } } ... on Empty { x beside { ... on Piece { id colour } } } } }',
  },
};

export const abstractTypes: readonly Family[] = [
  unionsAndInterfaces,
  differentMembers,
  differentImplementers,
  hierarchy,
  nodes,
  unionLists,
];
