/** @requires within @requires, from several subgraphs at once, and through keys that have to be fetched first. */
import type { Family } from '../family.type.js';

/** A field that the monolith computes and a subgraph was sent. */
const computed = (field: unknown, self: unknown): unknown =>
  typeof field === 'function' ? field.call(self, {}) : field;

const nested: Family = {
  name: 'a requirement inside what another requirement answers',
  subgraphs: {
    clinic: `
      type Query { pet: Pet pets: [Pet] }
      type Pet @key(fields: "id") {
        id: ID! weight: Int @external age: Int @external checkup: Checkup @requires(fields: "weight age")
      }
      type Checkup @key(fields: "id") { id: ID! fee: Int @external grade: Int @requires(fields: "fee") }`,
    records: `
      type Pet @key(fields: "id") { id: ID! weight: Int }
      type Checkup @key(fields: "id") { id: ID! fee: Int }`,
    births: 'type Pet @key(fields: "id") { id: ID! age: Int friend: Pet }',
  },
  data: () => {
    const checkup = (id: string, fee: number | null) => ({
      __typename: 'Checkup',
      id,
      fee,
      grade(this: { fee: number | null }) {
        return this.fee === null ? 0 : this.fee * 2;
      },
    });
    const checkups = [checkup('10', 5), checkup('21', null)];
    const pet = (id: string, weight: number, age: number): Record<string, unknown> => ({
      __typename: 'Pet',
      id,
      weight,
      age,
      checkup(this: { weight: number; age: number }) {
        return checkups.find((each) => each.id === `${this.weight}${this.age}`) ?? null;
      },
    });
    const pets = [pet('1', 1, 0), pet('2', 2, 1), pet('3', 3, 3)];
    for (const each of pets) each['friend'] = pets[1];
    return { Query: { pet: pets[0], pets: [...pets, null] }, entities: [...pets, ...checkups] };
  },
  cases: {
    'fetches the outer one’s requirements from both, then the inner one’s': '{ pet { checkup { grade } } }',
    'does so for every item of a list': '{ pets { checkup { grade id fee } weight } }',
    'does so again inside an entity of the same type':
      '{ pet { friend { friend { checkup { grade } } checkup { id } } } }',
  },
};

const behindKeys: Family = {
  name: 'a requirement behind a key that has to be fetched with it',
  subgraphs: {
    index: 'type Query { found: [Item!]! } type Item @key(fields: "sku") { sku: String! }',
    store: `
      type Item @key(fields: "sku") @key(fields: "id") { sku: String! id: ID! price: Int! box: Box! }
      type Box { width: Int! depth: Int! }`,
    freight: `
      type Item @key(fields: "id") {
        id: ID! price: Int! @external box: Box! @external
        fee: Int! @requires(fields: "price box { width }") insured: Boolean! @requires(fields: "price")
      }
      type Box { width: Int! @external }`,
    taxes: `
      type Item @key(fields: "id") { id: ID! fee: Int! @external insured: Boolean! @external
        tax: String! @requires(fields: "fee insured") }`,
  },
  data: () => {
    const item = (n: number) => ({
      __typename: 'Item',
      sku: `s${n}`,
      id: `${n}`,
      price: n * 10,
      box: { width: n, depth: 1 },
      fee(this: { price: number; box: { width: number } }) {
        return this.price + this.box.width;
      },
      insured(this: { price: number }) {
        return this.price > 10;
      },
      tax(this: { fee: unknown; insured: unknown }) {
        return `${computed(this.fee, this)} ${computed(this.insured, this)}`;
      },
    });
    const items = [item(1), item(2)];
    return { Query: { found: items }, entities: items };
  },
  cases: {
    'fetches the key and the required field from one subgraph': '{ found { insured } }',
    'fetches an object with the key': '{ found { fee } }',
    'goes on to what requires them in turn': '{ found { tax } }',
    'answers all of them under aliases': '{ found { tax fee price: insured id: fee box { depth } a: tax } }',
  },
};

const throughUnions: Family = {
  name: 'a requirement through a union of entities of other subgraphs',
  subgraphs: {
    shelf: `
      type Query { slots: [Slot!]! }
      type Slot @key(fields: "id") { id: ID! holds: [Thing] }
      union Thing = Book | Disc
      type Book @key(fields: "id") { id: ID! }
      type Disc @key(fields: "id") { id: ID! songs: Int! }`,
    books: 'type Book @key(fields: "id") { id: ID! title: String pages: Int! }',
    labels: `
      type Slot @key(fields: "id") {
        id: ID! holds: [Thing] @external
        label: String! @requires(fields: "holds { ... on Book { title pages } ... on Disc { songs } }")
      }
      union Thing = Book | Disc
      type Book @key(fields: "id") { id: ID! title: String @external pages: Int! @external }
      type Disc @key(fields: "id") { id: ID! songs: Int! @external }`,
  },
  data: () => {
    type Held = { title?: string | null; pages?: number; songs?: number } | null;
    const book = { __typename: 'Book', id: '1', title: 'T', pages: 9 };
    const untitled = { __typename: 'Book', id: '2', title: null, pages: 1 };
    const disc = { __typename: 'Disc', id: '1', songs: 12 };
    const slot = (id: string, holds: unknown) => ({
      __typename: 'Slot',
      id,
      holds,
      label(this: { holds: Held[] | null }) {
        return (this.holds ?? []).map((held) => held && `${held.title}/${held.pages}/${held.songs}`).join();
      },
    });
    const slots = [slot('1', [book, disc, null]), slot('2', null), slot('3', [untitled])];
    return { Query: { slots }, entities: [book, untitled, disc, ...slots] };
  },
  cases: {
    'fetches the members’ fields first': '{ slots { label } }',
    'keeps them apart from the reader’s':
      '{ slots { holds { __typename ... on Book { pages: id } } label } }',
  },
};

export const deepRequirements: readonly Family[] = [nested, behindKeys, throughUnions];
