import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPolicy } from './check-policy.js';
import type { CoreGraph } from './core/core-graph.js';
import { errorsOf, judge, LINK, PLUGIN } from './testing/judge.js';
import { readRealCore } from './testing/real-core.js';

let core: CoreGraph;
beforeAll(() => {
  core = readRealCore();
});

describe('a problem of the policy', () => {
  const sdl = `${LINK}
type Query { mendozaContracting: Int }

"""
Lugar.
"""
type Jurisdiction @key(fields: "id") {
  id: ID!
  isoCode: String @inaccessible
}`;

  it('says what, where, whose, why, and what to do, in both languages', () => {
    const problem = judge(sdl, core).problems.find(
      ({ code }) => code === 'GRAFO_POLICY_INACCESSIBLE_FOREIGN',
    );
    expect(problem).toEqual({
      code: 'GRAFO_POLICY_INACCESSIBLE_FOREIGN',
      severity: 'error',
      coordinate: 'Jurisdiction.isoCode',
      location: { subgraph: PLUGIN, line: 10, column: 20 },
      subgraphs: [PLUGIN],
      owner: 'jurisdictions',
      message: {
        es: 'Jurisdiction.isoCode lleva @inaccessible y no es de este plugin.',
        en: "Jurisdiction.isoCode has @inaccessible and is not this plugin's.",
      },
      cause: {
        es: '@inaccessible lo ocultaría a todos los lectores del grafo.',
        en: '@inaccessible would hide it from all readers of the graph.',
      },
      fix: {
        es: 'Quitá @inaccessible; podés usarlo en lo que es tuyo.',
        en: 'Remove @inaccessible; you can use it on what is yours.',
      },
    });
  });

  it('is there for each thing that is wrong, all at once', () => {
    expect(errorsOf(judge(sdl, core)).map(({ code, coordinate }) => [code, coordinate])).toEqual([
      ['GRAFO_POLICY_FIELD_FOREIGN', 'Jurisdiction.isoCode'],
      ['GRAFO_POLICY_INACCESSIBLE_FOREIGN', 'Jurisdiction.isoCode'],
      ['GRAFO_POLICY_DESCRIPTION_FOREIGN', 'Jurisdiction'],
    ]);
  });

  it('is a warning where a description is missing, in one language or in both', () => {
    const { problems } = judge(
      `type MendozaContractingA { "Uno." a: Int """Dos.\n\nTwo.""" b("""A.\n\nA.""" c: Int): Int }`,
      core,
    );
    expect(problems.map(({ severity, coordinate }) => [severity, coordinate])).toEqual([
      ['warning', 'MendozaContractingA'],
      ['warning', 'MendozaContractingA.a'],
    ]);
  });

  it('names what a value type of the kit has too much and what it lacks', () => {
    const [problem] = judge('type PageInfo @shareable { hasNextPage: Boolean page: Int }', core).problems;
    expect(problem?.message.en).toContain('+ hasNextPage: Boolean; + page: Int; − endCursor: String');
  });

  it('has no placeholder left in any text', () => {
    const { problems } = judge(
      'schema { query: Jurisdiction } type Foo { a: [[[[Region!]!]!]!] } enum Region { A } type Subscription { a: Int }',
      core,
    );
    expect(problems.length).toBeGreaterThan(4);
    expect(JSON.stringify(problems)).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the SDL to compose', () => {
  it('is the one that was given', () => {
    expect(judge(`${LINK} type Query { mendozaContracting: Int }`, core).sdl).toBe(
      `${LINK} type Query { mendozaContracting: Int }`,
    );
  });

  it('names v2.9 where it named a newer version and uses nothing newer; no line moves', () => {
    const given = (version: string) =>
      `extend schema\n  @link(url: "https://specs.apollo.dev/federation/${version}", import: ["@key"])\ntype Query { mendozaContracting: Int }`;
    expect(judge(given('v2.12'), core)).toMatchObject({ sdl: given('v2.9') });
    expect(judge(given('v2.5'), core)).toMatchObject({ sdl: given('v2.5') });
  });
});

describe('the names of a plugin', () => {
  const codes = (id: string, sdl: string, plugins: readonly string[] = []) =>
    errorsOf(judge(sdl, core, { id, plugins })).map(({ code, owner }) => [code, owner]);

  it('are its own, though a plugin with a shorter id is there', () => {
    expect(codes('mendoza-salud', 'type MendozaSaludPost { a: Int }', ['mendoza'])).toEqual([]);
  });

  it('end where those of a plugin with a longer id begin', () => {
    expect(
      codes('mendoza', 'type MendozaSaludPost { a: Int } type Query { mendozaSalud: Int }', [
        'mendoza-salud',
      ]),
    ).toEqual([
      ['GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE', 'mendoza-salud'],
      ['GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE', 'mendoza-salud'],
    ]);
  });

  it.each([
    ['a subgraph of the core', 'sdg'],
    ['a subgraph that the core will have', 'discovery'],
    ['an entrance of the graph', 'mechanisms'],
    ['a field of a type that plugins extend', 'capital'],
    ['a root', 'query'],
    ['another plugin but for its hyphens', 'la-rioja'],
  ])('are not those of %s', (_what, id) => {
    expect(codes(id, 'type Query { a: Int }', ['lario-ja'])).toContainEqual([
      'GRAFO_POLICY_NAMESPACE_TAKEN',
      undefined,
    ]);
  });
});

describe('a manifest', () => {
  const sdl = `${LINK} type Query { mendozaContracting: Int }`;
  const check = (sdlHash: string) =>
    checkPolicy({
      manifest: {
        id: PLUGIN,
        subgraph: {
          url: 'https://a.example',
          sdlHash,
          permissions: { extends: [], requires: [], mutations: [] },
        },
      },
      sdl,
      core,
      plugins: [],
    });

  it('is of one SDL and no other', () => {
    expect(errorsOf(check(createHash('sha256').update(sdl).digest('hex')))).toEqual([]);
    expect(errorsOf(check('0'.repeat(64))).map(({ code }) => code)).toEqual(['GRAFO_POLICY_SDL_CHANGED']);
  });

  it('without a subgraph permits nothing', () => {
    const { problems } = checkPolicy({
      manifest: { id: PLUGIN },
      sdl: `${LINK} type Jurisdiction @key(fields: "id") { id: ID! mendozaContracting: Int }`,
      core,
      plugins: [],
    });
    expect(problems[0]?.code).toBe('GRAFO_POLICY_EXTENSION_NOT_GRANTED');
  });
});
