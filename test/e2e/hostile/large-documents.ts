/** Documents that would take the hub long to read, to validate or to plan. */
import { type HostileClass, nested, times } from './hostile-class.type.js';

const place = (inner: string) => `{ jurisdiction(id: "AR") { ${inner} } }`;

export const LARGE_DOCUMENTS: readonly HostileClass[] = [
  {
    name: 'too many tokens',
    codes: ['GRAFO_LIMIT_TOKENS', 'GRAFO_LIMIT_CHARACTERS'],
    make: ({ between, pick }) => {
      const part = pick(['id', 'a: id', 'name(lang: ES)', 'id @x', '...F', 'parent { id }', '# x\n']);
      const count = part === '# x\n' ? between(100_000, 150_000) : between(5_000, 60_000);
      return { query: place(`id ${times(count, () => part)}`) };
    },
  },
  {
    name: 'deep nesting',
    codes: ['GRAFO_LIMIT_DEPTH', 'GRAFO_LIMIT_FRAGMENTS', 'GRAFO_LIMIT_TOKENS'],
    make: ({ between, pick }) => {
      const depth = between(21, 1_500);
      const chain = Math.min(depth, 90);
      return {
        query: pick([
          place(nested(depth, 'parent { ', 'id', ' }')),
          `{ jurisdictions ${nested(depth, '{ edges { node { children ', '{ totalCount }', ' } } }')} }`,
          place(nested(depth + 500, '... { ', 'id', ' }')),
          `${place('...F0')} ${times(chain, (i) => `fragment F${i} on Jurisdiction { parent { ...F${i + 1} } }`)}
            fragment F${chain} on Jurisdiction { id }`,
        ]),
      };
    },
  },
  {
    name: 'alias floods',
    codes: ['GRAFO_LIMIT_ALIASES', 'GRAFO_LIMIT_ROOT_FIELDS', 'GRAFO_LIMIT_TOKENS', 'GRAFO_LIMIT_COST'],
    make: ({ between, pick }) => {
      const count = between(101, 900);
      return {
        query: pick([
          place(times(count, (i) => `a${i}: name`)),
          place(times(count, (i) => `a${i}: initiatives(first: 100) { totalCount }`)),
          `{ ${times(count, (i) => `a${i}: jurisdictions { totalCount }`)} }`,
          `{ ${times(count, () => '__typename')} }`,
          `{ jurisdictions(first: 100) { edges { node { initiatives(first: 100) { edges { node {
            ${times(99, (i) => `a${i}: title`)} } } } } } } }`,
        ]),
      };
    },
  },
  {
    name: 'directive floods',
    codes: ['GRAFO_LIMIT_DIRECTIVES', 'GRAFO_LIMIT_TOKENS'],
    make: ({ between, pick }) => {
      const count = between(101, 3_000);
      return {
        query: pick([
          place(`id ${times(count, () => '@include(if: true)')}`),
          place(`id ${times(count, (i) => `@d${i}`)}`),
          place(times(Math.min(count, 400), () => 'id @skip(if: false)')),
          `query ${times(count, () => '@x')} { jurisdiction(id: "AR") { id } }`,
        ]),
      };
    },
  },
  {
    name: 'fragment bombs',
    codes: ['GRAFO_LIMIT_FRAGMENTS', 'GRAFO_LIMIT_DEFINITIONS', 'GRAFO_LIMIT_DEPTH', 'GRAFO_LIMIT_ALIASES'],
    make: ({ between, pick }) => {
      const count = between(10, 99);
      const inner = pick([
        '...F# ...F#',
        'a: parent { ...F# } b: parent { ...F# }',
        '... { ...F# } ...F# ...F#',
      ]);
      const bodies = times(
        count,
        (i) => `fragment F${i} on Jurisdiction { ${inner.replaceAll('#', String(i + 1))} }`,
      );
      return { query: `${place('...F0')} ${bodies} fragment F${count} on Jurisdiction { id }` };
    },
  },
  {
    name: 'cyclic fragments',
    codes: ['GRAFO_DOCUMENT_INVALID', 'GRAFO_LIMIT_FRAGMENTS', 'GRAFO_LIMIT_DEPTH'],
    make: ({ between }) => {
      const count = between(1, 60);
      const next = (i: number) => (i + between(1, count)) % count;
      const bodies = times(count, (i) => `fragment F${i} on Jurisdiction { id parent { ...F${next(i)} } }`);
      return { query: `${place(times(count, (i) => `...F${i}`))} ${bodies}` };
    },
  },
  {
    name: 'huge literals',
    codes: ['GRAFO_LIMIT_TOKENS', 'GRAFO_LIMIT_CHARACTERS', 'GRAFO_LIMIT_BYTES', 'GRAFO_DOCUMENT_INVALID'],
    make: ({ between, pick }) => {
      const size = between(10_000, 400_000);
      return {
        query: pick([
          `{ jurisdictions(first: ${'9'.repeat(size)}) { totalCount } }`,
          `{ jurisdiction(id: "${'A'.repeat(200_000 + size)}") { id } }`,
          `{ jurisdiction(id: """${'\n A'.repeat(67_000 + size)}""") { id } }`,
          `{ jurisdictions(where: { kind: [${'PROVINCE '.repeat(size / 9)}x] }) { totalCount } }`,
          `{ jurisdictions(where: { ${times(size / 100, (i) => `k${i}: 1`)} }) { totalCount } }`,
          place('a'.repeat(size)),
        ]),
      };
    },
  },
  {
    name: 'deep literals',
    codes: ['GRAFO_LIMIT_VALUE_DEPTH', 'GRAFO_LIMIT_DEPTH', 'GRAFO_DOCUMENT_SYNTAX', 'GRAFO_LIMIT_TOKENS'],
    make: ({ between, pick }) => {
      const depth = between(20, 4_900);
      return {
        query: pick([
          `{ jurisdictions(where: ${nested(depth, '[', '1', ']')}) { totalCount } }`,
          `{ jurisdictions(where: ${nested(depth, '{ a: ', '1', ' }')}) { totalCount } }`,
          `{ jurisdictions(where: ${'['.repeat(depth)}`,
          `query ($v: ID = ${nested(depth, '[{ a: ', '1', ' }]')}) { jurisdiction(id: $v) { id } }`,
          `query ($v: ${nested(depth, '[', 'ID', ']')}) { jurisdiction(id: $v) { id } }`,
        ]),
      };
    },
  },
];
