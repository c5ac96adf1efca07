import { readFileSync } from 'node:fs';
import { describeFeedContract, undescribedParts } from '@grafo-abierto/plugin-kit/testing';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedQuery } from './generate-query.js';
import { LANGUAGES, PlainPlugin } from './plain-plugin.js';
import { answerOf, canBeRead, SDL, worksSchema } from './works-schema.js';

/** The same queries each time, unless another is given: a test that fails once fails again. */
const SEED = Number(process.env['GRAFO_TEST_SEED'] ?? 1);

const KEYS = [
  { __typename: 'Jurisdiction', id: 'AR-S' },
  { __typename: 'SantaFeWorksProject', id: 'none' },
  { __typename: 'Jurisdiction', id: 'AR-M' },
  { __typename: 'SantaFeWorksProject', id: 'SFW-2' },
];
const TWO_FETCHES = `query ($keys: [_Any!]!, $more: [_Any!]!) {
  _e0: _entities(representations: $keys) { ... on Jurisdiction { santaFeWorks { id } } ... on SantaFeWorksProject { title } }
  _e1: _entities(representations: $more) { __typename }
}`;
/** Each fragment asks twice for what the next one asks: a few lines for a million objects. */
const doublings = (times: number) =>
  Array.from({ length: times }, (_, at) => {
    const next = at + 1 < times ? `...F${at + 1}` : 'id';
    const works = `santaFeWorks(status: PLANNED) { ${next} }`;
    return `fragment F${at} on SantaFeWorksProject { place { a: ${works} b: ${works} } }`;
  }).join(' ');
const deep = (text: string, times: number) => text.repeat(times);

describe.each(LANGUAGES)('a plugin in $name', (language) => {
  describe.skipIf(!language.isHere)('as a gateway sees it', () => {
    let plugin: PlainPlugin;
    let schema: GraphQLSchema;
    beforeAll(async () => {
      plugin = await PlainPlugin.start(language);
      schema = worksSchema(await plugin.works());
    });
    afterAll(() => plugin?.[Symbol.asyncDispose]());

    it('tells its schema, which is that of the other languages, described in Spanish and English', async () => {
      const { result, type } = await plugin.ask('{ _service { sdl } }');
      expect(result).toEqual({ data: { _service: { sdl: SDL } } });
      expect(type).toContain('application/graphql-response+json');
      expect(readFileSync(new URL('schema.graphql', language.folder), 'utf8')).toBe(SDL);
      // What is the core's its owner describes.
      expect(undescribedParts(SDL)).toEqual(['Jurisdiction', 'Jurisdiction.id']);
    });

    it('answers entities in the order of their keys, null for an unknown one, several lists at once', async () => {
      const { result } = await plugin.ask(TWO_FETCHES, { keys: KEYS, more: KEYS.slice(1, 2) });
      expect(result.data).toEqual({
        _e0: [
          { santaFeWorks: [{ id: 'SFW-1' }, { id: 'SFW-2' }, { id: 'SFW-3' }] },
          null,
          null,
          { title: 'Ejemplo: ciclovía de la costanera' },
        ],
        _e1: [null],
      });
    });

    it('answers whatever is valid as graphql-js does, letter for letter', async () => {
      let compared = 0;
      const same = fc.asyncProperty(generatedQuery, async ({ query, variables }) => {
        const expected = await answerOf(schema, query, variables);
        if (expected === undefined) return;
        compared++;
        const { result, status } = await plugin.ask(query, variables, 'Asked');
        expect(JSON.stringify(result)).toBe(`{"data":${expected}}`);
        expect(status).toBe(200);
      });
      await fc.assert(same, { numRuns: 600, seed: SEED });
      expect(compared).toBeGreaterThan(150);
    });

    it('refuses what graphql-js cannot read, and survives it', async () => {
      const broken = fc.tuple(generatedQuery, fc.nat(), fc.nat({ max: 12 }), fc.string({ maxLength: 3 }));
      const refused = fc.asyncProperty(broken, async ([{ query, variables }, place, removed, added]) => {
        const at = place % query.length;
        const text = query.slice(0, at) + added + query.slice(at + removed);
        const { status, result } = await plugin.ask(text, variables);
        if (!canBeRead(text)) expect({ text, status }).toEqual({ text, status: 400 });
        expect('data' in result).toBe(status === 200);
      });
      await fc.assert(refused, { numRuns: 600, seed: SEED });
    });

    it('reads fragments in fragments, texts of any kind, and a list of one operation', async () => {
      const query = `query { santaFeWorksProject(id: "SFW-\\u0031") { ...A } }
        fragment A on SantaFeWorksProject { ...B place { ...C } } fragment B on Sourced { provenance { url } }
        fragment C on Jurisdiction { santaFeWorks(status: PLANNED) { ...B } }`;
      const { result } = await plugin.ask(query);
      expect(JSON.stringify(result.data)).toBe(await answerOf(schema, query, {}));
    });

    it.each([
      ['nothing', ''],
      ['nothing in braces', '{ }'],
      ['half a query', '{ santaFeWorksProject(id: "SFW-1") {'],
      ['a mutation', 'mutation { santaFeWorksProject(id: 1) { id } }'],
      ['a subscription', 'subscription { santaFeWorksProject(id: 1) { id } }'],
      ['two queries', 'query A { __typename } query B { __typename }'],
      ['a field that is not there', '{ santaFeWorks { id } }'],
      ['a field of every object', '{ _service { constructor } }'],
      ['the schema', '{ __schema { types { name } } }'],
      ['an argument that is not there', '{ santaFeWorksProject(id: 1, name: 2) { id } }'],
      ['an argument too few', '{ santaFeWorksProject { id } }'],
      [
        'a status that is none',
        'query { _entities(representations: [{__typename: "Jurisdiction", id: "AR-S"}]) { ... on Jurisdiction { santaFeWorks(status: LOST) { id } } } }',
      ],
      ['a variable too few', 'query ($id: ID!) { santaFeWorksProject(id: $id) { id } }'],
      [
        'an entity of another subgraph',
        '{ _entities(representations: [{ __typename: "Initiative", id: 1 }]) { __typename } }',
      ],
      ['an entity that is a number', '{ _entities(representations: [1]) { __typename } }'],
      ['entities that are no list', '{ _entities(representations: 1) { __typename } }'],
      ['fields of a text', '{ _service { sdl { length } } }'],
      ['an object without its fields', '{ _service }'],
      ['a fragment that is not there', '{ ...Nothing }'],
      ['a directive that it does not know', '{ __typename @defer }'],
      ['a condition without a value', '{ __typename @skip }'],
      ['braces without end', deep('{a', 100_000)],
      ['lists without end', `{ a(b: ${deep('[', 100_000)}`],
      [
        'a fragment in itself',
        '{ santaFeWorksProject(id: "SFW-1") { ...A } } fragment A on SantaFeWorksProject { place { santaFeWorks { ...A } } }',
      ],
      ['everything of everything', `{ santaFeWorksProject(id: "SFW-3") { ...F0 } } ${doublings(20)}`],
    ])('refuses %s with the reason', async (_what, query) => {
      const { status, result } = await plugin.ask(query);
      expect(status).toBe(400);
      const message = expect.stringMatching(/^[^\n]{5,200}\.$/);
      expect(result).toEqual({ errors: [{ message, extensions: { code: 'GRAFO_DOCUMENT_INVALID' } }] });
    });

    it.each([
      '',
      'null',
      '[]',
      '{}',
      '{"query": 1}',
      '{"query": "{__typename}", "variables": 1}',
      deep('[', 100_000),
    ])('refuses the body %#', async (body) => {
      expect(await plugin.post(body)).toMatchObject({ status: 400, result: { errors: [{}] } });
    });

    it('refuses an operation of another name', async () => {
      expect(await plugin.ask('query A { __typename }', {}, 'B')).toMatchObject({ status: 400 });
    });

    it('tells an orchestrator that it lives and is ready, and of other pages that there are none', async () => {
      const statusOf = async (path: string) => (await fetch(new URL(path, plugin.url))).status;
      expect(await Promise.all(['/healthz', '/readyz', '/graphql', '/nothing'].map(statusOf))).toEqual([
        200, 200, 404, 404,
      ]);
    });

    it('hangs up on a request without end, and goes on', async () => {
      const answered = plugin.post(' '.repeat(2_000_000)).then(
        ({ status }) => status,
        () => 413,
      );
      expect(await answered).toBe(413);
      expect(await plugin.ask('{ __typename }')).toMatchObject({ status: 200 });
    });
  });

  describe.skipIf(!language.isHere)('as an index sees it', () => {
    describeFeedContract('santa-fe-works', async () => {
      const plugin = await PlainPlugin.start(language);
      return {
        url: new URL('/feed', plugin.url).href,
        async change() {
          const [first, ...others] = await plugin.works();
          if (first === undefined) throw new Error('there are no works');
          await plugin.write([
            { ...first, budget: first.budget, title: { ...first.title, es: `${first.title.es}.` } },
            ...others,
          ]);
          return { type: 'SantaFeWorksProject', id: first.id };
        },
        close: () => plugin[Symbol.asyncDispose](),
      };
    });

    it('tells that a work is gone, and forgets nothing of the others', async () => {
      await using plugin = await PlainPlugin.start(language);
      const feed = new URL('/feed', plugin.url);
      const read = async () =>
        (await (await fetch(feed)).text())
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
      const last = (await read()).at(-1);
      const [gone, ...others] = await plugin.works();
      await plugin.write(others);
      feed.searchParams.set('after', last.position);
      expect(await read()).toEqual([
        { type: 'SantaFeWorksProject', id: gone?.id, deleted: true, position: expect.any(String) },
      ]);
    });
  });
});
