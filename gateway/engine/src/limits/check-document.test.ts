import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.js';
import { DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.js';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);

const check = (document: string, limits: Partial<DocumentLimits> = {}) =>
  checkDocument(parse(document), { ...DEFAULT_DOCUMENT_LIMITS, ...limits });

/** Each limit, its code, and a document with a figure of it. */
const LIMITS: readonly (readonly [keyof DocumentLimits, string, (figure: number) => string])[] = [
  ['definitions', 'GRAFO_LIMIT_DEFINITIONS', (n) => times(n, (i) => `query Q${i} { a }`)],
  ['depth', 'GRAFO_LIMIT_DEPTH', (n) => nested(n - 1, '{ a ', '{ a }', ' }')],
  [
    'depth',
    'GRAFO_LIMIT_DEPTH',
    (n) => `{ ...F0 } ${times(n - 1, (i) => `fragment F${i} on T { a { ...F${i + 1} } }`)}
      fragment F${n - 1} on T { a }`,
  ],
  ['valueDepth', 'GRAFO_LIMIT_VALUE_DEPTH', (n) => `{ a(b: ${nested(n, '[', '1', ']')}) }`],
  ['valueDepth', 'GRAFO_LIMIT_VALUE_DEPTH', (n) => `query ($v: T = ${nested(n, '{ a: ', '1', ' }')}) { a }`],
  ['valueDepth', 'GRAFO_LIMIT_VALUE_DEPTH', (n) => `query ($v: ${nested(n, '[', 'Int', ']')}) { a }`],
  ['rootFields', 'GRAFO_LIMIT_ROOT_FIELDS', (n) => `{ ${times(n, () => 'a')} }`],
  [
    'rootFields',
    'GRAFO_LIMIT_ROOT_FIELDS',
    (n) => `{ ...F a } fragment F on T { ... { ${times(n - 1, () => 'a { b c d }')} } }`,
  ],
  ['aliases', 'GRAFO_LIMIT_ALIASES', (n) => `{ a { ${times(n, (i) => `b${i}: b`)} } }`],
  ['aliases', 'GRAFO_LIMIT_ALIASES', (n) => `{ a { ${times(n, () => '...F')} } } fragment F on T { c: b }`],
  ['directives', 'GRAFO_LIMIT_DIRECTIVES', (n) => `{ a ${times(n, () => '@include(if: true)')} }`],
  ['variables', 'GRAFO_LIMIT_VARIABLES', (n) => `query (${times(n, (i) => `$v${i}: Int`)}) { a }`],
  ['fragments', 'GRAFO_LIMIT_FRAGMENTS', (n) => `{ a { ${times(n, () => '...F')} } } fragment F on T { b }`],
  ['fragments', 'GRAFO_LIMIT_FRAGMENTS', (n) => `{ a ${nested(n, '{ ... ', '{ b }', ' }')} }`],
  ['fields', 'GRAFO_LIMIT_FIELDS', (n) => `{ a { ${times(n - 1, () => 'b')} } }`],
];

describe('a document', () => {
  it.each(LIMITS)(
    'may have as many %s as the limit says, and not one more (%s)',
    (name, code, documentOf) => {
      const limit = 12;
      expect(check(documentOf(limit), { [name]: limit })).toBeUndefined();
      expect(check(documentOf(limit + 1), { [name]: limit })?.extensions).toEqual({
        code,
        parameters: { limit, figure: limit + 1 },
      });
    },
  );

  it('has the figure of its largest operation, not of all together', () => {
    const three = times(3, (i) => `query Q${i} { x: a }`);
    expect(check(three, { aliases: 1, rootFields: 1, fields: 1 })).toBeUndefined();
  });

  it.each([3, 60, 2_000])('is told how far its fragments spread when they double %i times', (doublings) => {
    const bomb = `{ ...F0 } ${times(doublings, (i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`)}
      fragment F${doublings} on T { a }`;
    const problem = check(bomb, { definitions: 10_000, fragments: 5, rootFields: 1e9 });
    const figure = Math.min(2 ** (doublings + 1) - 1, Number.MAX_SAFE_INTEGER);
    expect(problem?.code).toBe(doublings > 50 ? 'GRAFO_LIMIT_ROOT_FIELDS' : 'GRAFO_LIMIT_FRAGMENTS');
    if (doublings < 50) expect(problem?.parameters).toEqual({ limit: 5, figure });
  });

  it('leaves fragments that spread each other in a circle to validation', () => {
    const circle = '{ ...A } fragment A on T { a ...B } fragment B on T { b ...A } fragment C on T { ...C }';
    expect(check(circle)).toBeUndefined();
  });

  it('may spread a fragment that it does not define, for validation to refuse', () => {
    expect(check('{ ...Nowhere }')).toBeUndefined();
  });

  it('is refused for a text that no database holds', () => {
    expect(check('{ a(b: ["x", { c: "\\u0000" }]) }')?.code).toBe('GRAFO_TEXT_MALFORMED');
    expect(check('{ a(b: "🦙 ñandú") }')).toBeUndefined();
  });

  it('may define what is no operation, for validation to refuse', () => {
    expect(check('type T { a: Int } extend type U { b: Int }')).toBeUndefined();
  });
});
