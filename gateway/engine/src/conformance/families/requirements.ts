/** @requires: fields that a subgraph computes from what others have. */
import type { Family } from '../family.type.js';

interface Product {
  readonly upc: string;
  readonly weight: number | null;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly tags: readonly { readonly name: string }[];
  price(args: { readonly currency: string }): number;
}

const requirements: Family = {
  name: 'required fields, with arguments and of requirements',
  subgraphs: {
    catalogue: `
      type Query { products: [Product!]! }
      type Product @key(fields: "upc") {
        upc: String! weight: Int size: Size tags: [Tag!]! price(currency: String!): Int
      }
      type Size @shareable { width: Int! height: Int! }
      type Tag @shareable { name: String! }`,
    shipping: `
      type Product @key(fields: "upc") {
        upc: String! weight: Int @external size: Size @external tags: [Tag!]! @external
        price(currency: String!): Int @external
        shipping: Int @requires(fields: "weight size { width }")
        label: String! @requires(fields: "tags { name }")
        tax: Int @requires(fields: "price(currency: \\"ARS\\")")
      }
      type Size @shareable { width: Int! height: Int! }
      type Tag @shareable { name: String! }`,
    lists: `
      type Query { listed: [Product] }
      type Product @key(fields: "upc", resolvable: false) { upc: String! }`,
    totals: `
      type Product @key(fields: "upc") {
        upc: String! shipping: Int @external tax: Int @external
        total: Int @requires(fields: "shipping tax")
      }`,
  },
  data: () => {
    const product = (upc: string, weight: number | null, size: Product['size'], prices: number) => ({
      __typename: 'Product',
      upc,
      weight,
      size,
      tags: [{ name: `${upc}1` }, { name: `${upc}2` }],
      price: ({ currency }: { currency: string }) => (currency === 'ARS' ? prices * 1000 : prices),
      shipping(this: Partial<Product>) {
        return this.weight && this.size ? this.weight + this.size.width : null;
      },
      label(this: Partial<Product>) {
        return (this.tags ?? []).map(({ name }) => name).join('-');
      },
      tax(this: Partial<Product> & { price?: unknown }) {
        const { price } = this;
        return Math.round((typeof price === 'function' ? price({ currency: 'ARS' }) : Number(price)) / 5);
      },
      total(this: { shipping?: unknown; tax?: unknown }) {
        const [shipping, tax] = [this.shipping, this.tax].map((field) =>
          typeof field === 'function' ? field.call(this) : field,
        );
        return (shipping ?? 0) + tax;
      },
    });
    const products = [
      product('a', 10, { width: 3, height: 4 }, 7),
      product('b', null, { width: 5, height: 6 }, 8),
      product('c', 1, null, 9),
    ];
    return { Query: { products, listed: [products[1], null, products[0]] }, entities: products };
  },
  cases: {
    'fetches what a field requires, and keeps it out of the response': '{ products { shipping label } }',
    'requires a field with an argument': '{ products { tax } }',
    'keeps the required argument apart from the reader’s own': {
      query: 'query($c: String!) { products { price(currency: $c) tax dollars: price(currency: "USD") } }',
      variables: { c: 'EUR' },
    },
    'keeps them apart where the entity comes from a third subgraph':
      '{ listed { price(currency: "EUR") tax } }',
    'goes through requirements that have requirements': '{ products { total } }',
    'answers when an alias has the name of a key or of a required field':
      '{ products { upc: weight weight: upc size: label shipping __typename: upc tax: total } }',
  },
};

const circular: Family = {
  name: 'requirements that go back and forth between two subgraphs',
  subgraphs: {
    a: `type Query { orders: [Order!]! }
        type Order @key(fields: "id") {
          id: ID! net: Int! rate: Int! @external gross: Int! @requires(fields: "rate")
        }`,
    b: `type Order @key(fields: "id") {
          id: ID! net: Int! @external gross: Int! @external
          rate: Int! @requires(fields: "net") receipt: String! @requires(fields: "gross net")
        }`,
  },
  data: () => {
    const order = (id: string, net: number) => ({
      __typename: 'Order',
      id,
      net,
      rate(this: { net: number }) {
        return this.net > 10 ? 2 : 3;
      },
      gross(this: { net: number; rate: unknown }) {
        return this.net * Number(typeof this.rate === 'function' ? this.rate() : this.rate);
      },
      receipt(this: { net: number; gross: unknown }) {
        return `${this.net}/${typeof this.gross === 'function' ? this.gross() : this.gross}`;
      },
    });
    const orders = [order('1', 10), order('2', 20)];
    return { Query: { orders }, entities: orders };
  },
  cases: {
    'goes forth once': { query: '{ orders { rate } }', asked: ['a', 'b'] },
    'goes forth and back': { query: '{ orders { gross } }', asked: ['a', 'b', 'a'] },
    'goes forth, back and forth again': { query: '{ orders { receipt } }', asked: ['a', 'b', 'a', 'b'] },
    'answers all of them together': '{ orders { receipt gross rate net id } }',
  },
};

const conflicting: Family = {
  name: 'requirements of one field with different arguments',
  subgraphs: {
    prices: `
      type Query { items: [Item] item: Item }
      type Item @key(fields: "id") { id: ID! price(in: String! = "ARS", rounded: Boolean): Int! }`,
    offers: `
      type Item @key(fields: "id") {
        id: ID! price(in: String! = "ARS", rounded: Boolean): Int! @external
        dollars: String! @requires(fields: "price(in: \\"USD\\")")
        euros: String! @requires(fields: "price(in: \\"EUR\\", rounded: true)")
        pesos: String! @requires(fields: "price")
      }`,
  },
  data: () => {
    const item = (id: string) => {
      const price = ({ in: unit, rounded }: { in: string; rounded?: boolean }) =>
        Number(id) * 100 + unit.charCodeAt(0) + (rounded ? 0 : 1);
      const sent = (self: { price: unknown }, args: { in: string; rounded?: boolean }) =>
        `${args.in} ${typeof self.price === 'function' ? price(args) : self.price}`;
      return {
        __typename: 'Item',
        id,
        price,
        dollars(this: { price: unknown }) {
          return sent(this, { in: 'USD' });
        },
        euros(this: { price: unknown }) {
          return sent(this, { in: 'EUR', rounded: true });
        },
        pesos(this: { price: unknown }) {
          return sent(this, { in: 'ARS' });
        },
      };
    };
    const items = [item('1'), item('2')];
    return { Query: { items: [...items, null], item: items[1] }, entities: items };
  },
  cases: {
    'sends each field the arguments that it requires': '{ item { dollars } items { euros } }',
    'sends the default where a requirement has no arguments': '{ items { pesos } }',
    'keeps them apart from each other': '{ items { dollars pesos } }',
    'keeps three of them apart from the reader’s own, under aliases':
      '{ items { price(in: "GBP") p: price euros q: price(in: "USD", rounded: true) } }',
    'keeps them apart under the reader’s conditions': {
      query: 'query($no: Boolean!) { item { price @skip(if: $no) dollars euros @include(if: $no) } }',
      variables: { no: false },
    },
  },
};

const nested: Family = {
  name: 'requirements that reach into other entities',
  subgraphs: {
    posts: `
      type Query { posts: [Post!]! }
      type Post @key(fields: "id") { id: ID! author: Person blog: Blog! }
      type Person @key(fields: "id") { id: ID! }
      type Blog { owners: [Person!]! }`,
    people: 'type Person @key(fields: "id") { id: ID! name: String born: Int }',
    feed: `
      type Post @key(fields: "id") {
        id: ID! author: Person @external blog: Blog! @external
        byline: String @requires(fields: "author { name } blog { owners { name } }")
        year: Int @requires(fields: "author { born }")
      }
      type Person @key(fields: "id") { id: ID! name: String @external born: Int @external }
      type Blog { owners: [Person!]! @external }`,
  },
  data: () => {
    type Sent = { author: { name: string; born: number } | null; blog: { owners: { name: string }[] } };
    const ada = { __typename: 'Person', id: '1', name: 'Ada', born: 1815 };
    const bob = { __typename: 'Person', id: '2', name: null, born: null };
    const post = (id: string, author: unknown, owners: unknown) => ({
      __typename: 'Post',
      id,
      author,
      blog: { owners },
      byline(this: Sent) {
        const { author: writer, blog } = this;
        return writer && `${writer.name} in ${blog.owners.map(({ name }) => name).join('+')}`;
      },
      year(this: Sent) {
        return this.author?.born ?? null;
      },
    });
    const posts = [post('1', ada, [ada, bob]), post('2', null, []), post('3', bob, [ada])];
    return { Query: { posts }, entities: [ada, bob, ...posts] };
  },
  cases: {
    'fetches the other entity first': '{ posts { year } }',
    'fetches entities in lists first': '{ posts { byline } }',
    'answers the same entity to the reader':
      '{ posts { byline author { name } year blog { owners { born } } } }',
  },
};

const withUnions: Family = {
  name: 'requirements with fragments on a union',
  subgraphs: {
    events: `
      type Query { events: [Event!]! }
      type Event @key(fields: "id") { id: ID! place: Place }
      union Place = Hall | Park
      type Hall @shareable { seats: Int! }
      type Park @shareable { trees: Int! name: String! }`,
    tickets: `
      type Event @key(fields: "id") {
        id: ID! place: Place @external
        capacity: Int! @requires(fields: "place { ... on Hall { seats } ... on Park { trees } }")
      }
      union Place = Hall | Park
      type Hall @shareable { seats: Int! }
      type Park @shareable { trees: Int! name: String! }`,
  },
  data: () => {
    const event = (id: string, place: unknown) => ({
      __typename: 'Event',
      id,
      place,
      capacity(this: { place: { seats?: number; trees?: number } | null }) {
        return this.place?.seats ?? (this.place?.trees ?? 0) * 10;
      },
    });
    const hall = { __typename: 'Hall', seats: 50 };
    const park = { __typename: 'Park', trees: 7, name: 'P' };
    const events = [event('1', hall), event('2', park), event('3', null)];
    return { Query: { events }, entities: events };
  },
  cases: {
    'sends the fields of whichever member it is': '{ events { capacity } }',
    'sends them where the reader asks for others': '{ events { place { ... on Park { name } } capacity } }',
    'sends them where the reader gives their names to others':
      '{ events { place { __typename ... on Park { trees: name } } capacity } }',
  },
};

export const requirementFamilies: readonly Family[] = [
  requirements,
  circular,
  conflicting,
  nested,
  withUnions,
];
