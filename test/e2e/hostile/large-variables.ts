/** Variables that would be long to walk through, or that no part behind the hub could take. */
import { type HostileBody, type HostileClass, times } from './hostile-class.type.js';

const BY_ID = 'query ($id: ID!) { jurisdiction(id: $id) { id } }';
const BY_WHERE = 'query ($w: JurisdictionWhere) { jurisdictions(where: $w) { totalCount } }';

/** JSON that is nested deeper than `JSON.stringify` could write. */
export const deepJson = (depth: number): string => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;

export const LARGE_VARIABLES: readonly HostileClass[] = [
  {
    name: 'variable floods',
    codes: ['GRAFO_LIMIT_VARIABLES', 'GRAFO_LIMIT_VALUES', 'GRAFO_LIMIT_TOKENS', 'GRAFO_LIMIT_DIRECTIVES'],
    make: ({ between, pick }) => {
      const count = between(101, 3_000);
      return pick<HostileBody>([
        { query: `query (${times(count, (i) => `$v${i}: Int`)}) { jurisdictions { totalCount } }` },
        {
          query: `query (${times(count, (i) => `$v${i}: Boolean = true`)}) {
            jurisdictions { ${times(count, (i) => `... @include(if: $v${i}) { totalCount }`)} } }`,
        },
        { query: BY_WHERE, variables: { w: { kind: Array(5_000 + count).fill('PROVINCE') } } },
        {
          query: BY_ID,
          variables: {
            id: 'AR',
            ...Object.fromEntries(Array.from({ length: 5_000 + count }, (_, i) => [`x${i}`, i])),
          },
        },
      ]);
    },
  },
  {
    name: 'deep variables',
    codes: ['GRAFO_LIMIT_VALUE_DEPTH', 'GRAFO_LIMIT_VALUES'],
    make: ({ between, pick }) => {
      const deep: unknown = JSON.parse(deepJson(between(20, 900)));
      return pick<HostileBody>([
        { query: BY_ID, variables: { id: deep } },
        { query: BY_WHERE, variables: { w: { within: deep } } },
        { query: BY_ID, variables: { id: 'AR', unused: [deep] } },
      ]);
    },
  },
  {
    name: 'NUL and lone surrogates',
    codes: ['GRAFO_TEXT_MALFORMED', 'GRAFO_DOCUMENT_SYNTAX', 'GRAFO_ID_MALFORMED'],
    make: ({ pick }) => {
      const bad = pick(['\0', '\ud800', '\udfff', '\udfff\ud800', 'AR\0']);
      const escaped = pick(['\\u0000', '\\ud800', '\\u{d800}', '\\u{110000}', '\\x']);
      return pick<HostileBody>([
        { query: BY_ID, variables: { id: bad } },
        { query: BY_WHERE, variables: { w: { within: bad } } },
        {
          query: 'query ($c: String) { jurisdictions(after: $c) { totalCount } }',
          variables: { c: `x${bad}` },
        },
        { query: `{ jurisdiction(id: "${bad}") { id } }` },
        { query: `{ jurisdiction(id: "${escaped}") { id } }` },
        { query: `{ jurisdiction(id: "AR") { ${bad}id } }` },
      ]);
    },
  },
];
