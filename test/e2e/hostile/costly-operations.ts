/** Operations that are small to read and large to answer, or that there is nothing to answer with. */
import { type HostileBody, type HostileClass, nested, times } from './hostile-class.type.js';

export const COSTLY_OPERATIONS: readonly HostileClass[] = [
  {
    name: 'huge page sizes',
    codes: ['GRAFO_PAGE_SIZE_INVALID', 'GRAFO_DOCUMENT_INVALID', 'GRAFO_VARIABLES_INVALID'],
    make: ({ between, pick }) => {
      const size = between(101, 2 ** 31 - 1) * pick([1, 1, 1000]);
      return pick<HostileBody>([
        { query: `{ jurisdictions(first: ${size}) { totalCount } }` },
        { query: `{ jurisdiction(id: "AR") { initiatives(last: ${size}) { edges { cursor } } } }` },
        {
          query: 'query ($n: Int) { jurisdictions(first: $n) { edges { node { id } } } }',
          variables: { n: size },
        },
        {
          query: `query ($n: Int = ${size}) { sdgGoal(number: 1) { alignments(first: $n) { totalCount } } }`,
        },
      ]);
    },
  },
  {
    name: 'nested lists',
    codes: ['GRAFO_LIMIT_COST', 'GRAFO_LIMIT_DEPTH'],
    make: ({ between, pick }) => {
      const size = between(60, 100);
      return pick<HostileBody>([
        {
          query: `{ jurisdictions(first: ${size}) ${nested(
            between(2, 5),
            `{ edges { node { children(first: ${size}) `,
            '{ edges { node { id name } } }',
            ' } } }',
          )} }`,
        },
        {
          query: `{ sdgGoals ${nested(between(4, 9), '{ targets { goal ', '{ number }', ' } }')} }`,
        },
        {
          query: `query ($n: Int) { jurisdictions(first: $n) { edges { node { initiatives(first: $n) { edges { node {
            sdgAlignments { target { goal { targets { id } } } } } } } } } } }`,
          variables: { n: size },
        },
        {
          query: `{ ${times(20, (i) => `j${i}: jurisdictions(first: 100) { edges { node { initiatives { edges { node { id } } } } } }`)} }`,
        },
      ]);
    },
  },
  {
    name: 'many lists over the whole graph, each counted',
    codes: ['GRAFO_LIMIT_COST'],
    make: ({ between, pick }) => {
      const list = pick(['initiatives', 'datasets']);
      return {
        query: `{ ${times(between(26, 45), (i) => `l${i}: ${list}(where: { text: "-nada${i}" }) { totalCount }`)} }`,
      };
    },
  },
  {
    name: 'introspection that recurses',
    codes: ['GRAFO_LIMIT_DEPTH', 'GRAFO_LIMIT_INTROSPECTION', 'GRAFO_DOCUMENT_INVALID'],
    make: ({ between, pick }) => ({
      query: pick([
        `{ __schema { types { fields { type ${nested(between(30, 200), '{ ofType ', '{ name }', ' }')} } } } }`,
        `{ __schema { types ${nested(between(3, 60), '{ fields { type ', '{ name }', ' } }')} } }`,
        `{ __schema { ${times(between(40, 90), (i) => `t${i}: types { name fields { type { fields { name } } } }`)} } }`,
        `{ __type(name: "Sourced") { possibleTypes { interfaces { possibleTypes ${nested(
          between(2, 6),
          '{ interfaces { possibleTypes ',
          '{ name }',
          ' } }',
        )} } } } }`,
        `{ ${times(45, (i) => `s${i}: __schema { types { fields { args { type { ofType { ofType { name } } } } } } }`)} }`,
      ]),
    }),
  },
  {
    name: 'unknown fields',
    codes: ['GRAFO_DOCUMENT_INVALID'],
    make: ({ between }) => ({
      query: `{ ${times(between(1, 40), (i) => `jurisdicti0n${i}(id: "AR") { id }`)}
        jurisdiction(id: "AR") { ${times(between(1, 1_000), (i) => `nam${i}`)} } }`,
    }),
  },
  {
    name: 'wrong types',
    codes: [
      'GRAFO_DOCUMENT_INVALID',
      'GRAFO_VARIABLES_INVALID',
      'GRAFO_ID_MALFORMED',
      'GRAFO_DATE_MALFORMED',
    ],
    make: ({ pick }) => {
      const value = pick<unknown>([[], {}, true, 1.5, 'x', { a: { b: [] } }, [[1]], -1e300]);
      return pick<HostileBody>([
        {
          query: 'query ($id: ID!) { jurisdiction(id: $id) { id } }',
          variables: { id: pick<unknown>([{}, [], true]) },
        },
        { query: 'query ($n: Int!) { jurisdictions(first: $n) { totalCount } }', variables: { n: [value] } },
        {
          query: 'query ($w: JurisdictionWhere!) { jurisdictions(where: $w) { totalCount } }',
          variables: { w: 1 },
        },
        {
          query: 'query ($w: JurisdictionWhere) { jurisdictions(where: $w) { totalCount } }',
          variables: { w: { kind: [value], nothing: value } },
        },
        { query: `{ jurisdiction(id: ${pick(['{}', '[1]', 'true', '1.5', 'null', 'AR'])}) { id } }` },
        { query: '{ jurisdiction(id: "AR") }' },
        { query: '{ jurisdiction(id: "AR") { id { id } } }' },
        { query: 'query ($v: Jurisdiction) { jurisdiction(id: $v) { id } }' },
      ]);
    },
  },
  {
    name: 'subscriptions, and mutations that are not there',
    codes: ['GRAFO_OPERATION_UNSUPPORTED', 'GRAFO_DOCUMENT_INVALID'],
    make: ({ pick, between }) => ({
      query: `${pick(['subscription', 'mutation'])} ${pick(['', 'S'])} { ${times(between(1, 9), (i) => `changed${i}`)} }`,
    }),
  },
  {
    name: 'an operation name that is missing or wrong',
    codes: ['GRAFO_OPERATION_UNKNOWN', 'GRAFO_REQUEST_MALFORMED', 'GRAFO_DOCUMENT_INVALID'],
    make: ({ pick }) => ({
      query: pick([
        'query A { jurisdiction(id: "AR") { id } } query B { jurisdiction(id: "AR") { id } }',
        'query A { jurisdictions { totalCount } }  query A { jurisdictions { totalCount } }',
      ]),
      operationName: pick([undefined, 'C', '', '__proto__', 'constructor', 5, {}, ['A'], '\0']),
    }),
  },
  {
    name: 'no query at all',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_DOCUMENT_SYNTAX'],
    make: ({ pick }) => ({
      query: pick<unknown>([
        undefined,
        null,
        '',
        5,
        [],
        {},
        true,
        ' ',
        '# x',
        '\ufeff',
        { kind: 'Document' },
        '{}',
      ]),
    }),
  },
  {
    name: 'a persisted query that is none',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    make: ({ pick }) => ({
      query: pick([undefined, '{ jurisdictions { totalCount } }']),
      extensions: pick<unknown>([
        { persistedQuery: { version: 2, sha256Hash: 'x' } },
        { persistedQuery: { version: { a: 1 }, sha256Hash: {} } },
        { persistedQuery: true },
        'x',
        [],
      ]),
    }),
  },
];
