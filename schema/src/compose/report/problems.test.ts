import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '../compose-supergraph.js';
import { LINK, problemsOf, schemasOf } from '../testing/compose.js';
import { CompositionError } from './composition-problem.js';
import { codeOfLibraryCode } from './library-codes.js';

const places = `type Query { place: Place }
type Place @key(fields: "id") {
  id: ID!
  name: String
  capital: String
}`;
const deeds = `type Place @key(fields: "id") {
  id: ID!
  name: Int
}`;

describe('problems of a composition', () => {
  it('tell what, where, whose and how to mend it, in both languages', () => {
    const [mismatch, ...others] = problemsOf(schemasOf({ places, deeds }));
    expect(mismatch).toMatchObject({
      code: 'GRAFO_COMPOSITION_TYPE_MISMATCH',
      subgraphs: ['deeds', 'places'],
      coordinate: 'Place.name',
      // The line that the federation directives are linked in comes first.
      location: { subgraph: 'deeds', line: 4, column: 3 },
      owner: 'places',
      message: {
        es: 'Place.name no tiene el mismo tipo en deeds, places.',
        en: 'Place.name does not have the same type in deeds, places.',
      },
      fix: { es: 'Usá el tipo del dueño, o dale otro nombre.' },
    });
    expect(others.map(({ code }) => code)).toEqual(['GRAFO_COMPOSITION_SHARING_INVALID']);
  });

  it('are the same in whatever order the subgraphs come', () => {
    expect(problemsOf(schemasOf({ places, deeds }))).toEqual(problemsOf(schemasOf({ deeds, places })));
  });

  it('come all at once, in an error that says them', () => {
    const schemas = schemasOf({ a: 'type Query {', 'B c': 'type Query { b: Int }', d: '}' });
    expect(problemsOf(schemas).map(({ code, subgraphs }) => [code, ...subgraphs])).toEqual([
      ['GRAFO_COMPOSITION_NAME_INVALID', 'B c'],
      ['GRAFO_COMPOSITION_SYNTAX', 'a'],
      ['GRAFO_COMPOSITION_SYNTAX', 'd'],
    ]);
    expect(() => composeSupergraph(schemas)).toThrow(CompositionError);
    expect(() => composeSupergraph(schemas)).toThrow(/"B c" is not a name of a subgraph.*Syntax Error/);
  });

  it('tell the line at which an SDL breaks off', () => {
    const [problem] = problemsOf([
      { name: 'a', url: 'inproc://a', sdl: 'type Query {\n  a: Int\n  b(: Int\n}' },
    ]);
    expect(problem?.location).toEqual({ subgraph: 'a', line: 3, column: 5 });
    expect(problemsOf([{ name: 'a', url: 'inproc://a', sdl: '' }])[0]?.code).toBe('GRAFO_COMPOSITION_SYNTAX');
  });

  it.each(['', '_', 'Places', 'two words', '-a', 'a-', 'a_b', '9a', 'a"b', '__proto__'])(
    'refuse the name "%s"',
    (name) => {
      const [problem] = problemsOf([{ name, url: 'inproc://a', sdl: `${LINK} type Query { a: Int }` }]);
      expect(problem?.code).toBe('GRAFO_COMPOSITION_NAME_INVALID');
    },
  );

  it('say a name that comes again once, and accept names that differ in a hyphen', () => {
    const named = (name: string, field: string) => ({
      name,
      url: 'inproc://a',
      sdl: `type Query { ${field}: Int }`,
    });
    const repeated = problemsOf([named('a', 'a'), named('a', 'b'), named('a', 'c')]);
    expect(repeated.map(({ code, subgraphs }) => [code, ...subgraphs])).toEqual([
      ['GRAFO_COMPOSITION_NAME_REPEATED', 'a'],
    ]);
    expect(problemsOf([named('a-b', 'a'), named('ab', 'b')])).toEqual([]);
  });

  it('show a query that would fail', () => {
    const [problem] = problemsOf(
      schemasOf({ a: 'type Query { v: V } type V { x: Int }', b: 'type Query { w: V } type V { y: Int }' }),
    );
    expect(problem?.detail).toBe('{ v { y } } leads to a, whence no subgraph can answer V.y.');
    expect(problem?.location?.subgraph).toBe('b');
  });

  it('have a code of ours for every code that the library knows', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@theguild/federation-composition'));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/code: "([A-Z_]+)"/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(50);
    expect([...new Set(codes)].filter((code) => codeOfLibraryCode(code) === undefined)).toEqual([]);
  });
});
