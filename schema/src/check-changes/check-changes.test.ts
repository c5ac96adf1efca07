import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkChanges } from './check-changes.js';
import type { RecordedOperation } from './recorded-operation.js';

const BEFORE = `
directive @live(every: Int) on QUERY
interface Named { name: String }
type Query { place(id: ID!, where: Where, order: Order): Place found: [Found!] named: [Named] legacy: Int }
type Mutation { send(input: Input!): Boolean }
type Place implements Named { id: ID! name: String people: Int mood: Mood map: Map plan: Plan }
type Plan implements Named { name: String year: Int }
type Map { x: Int }
union Found = Place | Plan
enum Order { UP DOWN }
enum Mood { GOOD BAD }
input Where { kind: String near: Near }
input Near { x: Int y: Int }
input Input { text: String }
`;

const asked = (document: string, client = 'map 1.2', count = 3): RecordedOperation => ({
  document,
  name: /(?:query|mutation) (\w+)/.exec(document)?.[1],
  client,
  count,
  lastSeen: '2026-03-01T00:00:00Z',
});

const TODAY = '2026-03-01';

const check = (after: string, ...operations: readonly RecordedOperation[]) =>
  checkChanges({ before: buildSchema(BEFORE), after: buildSchema(after), operations, today: TODAY });

/** From, to, an operation that breaks, one that does not. */
const breaks: readonly (readonly [what: string, from: string, to: string, used: string, unused: string])[] = [
  [
    'a field that goes',
    ' people: Int',
    '',
    'query A { place(id: 1) { people } }',
    'query A { place(id: 1) { id } }',
  ],
  [
    'a field of another type',
    'people: Int',
    'people: String',
    'query A { place(id: 1) { people } }',
    'query A { place(id: 1) { name } }',
  ],
  [
    'a field that goes from a fragment',
    ' people: Int',
    '',
    'query A { found { ...P } } fragment P on Place { people }',
    'query A { found { ...P } } fragment P on Place { id }',
  ],
  ['an entrance that goes', ' legacy: Int', '', 'query A { legacy }', 'query A { found { __typename } }'],
  [
    'an argument that goes',
    ', order: Order',
    '',
    'query A { place(id: 1, order: UP) { id } }',
    'query A { place(id: 1) { id } }',
  ],
  [
    'an argument that must be given now',
    'place(id: ID!,',
    'place(id: ID!, lang: String!,',
    'query A { place(id: 1) { id } }',
    'query A { found { __typename } }',
  ],
  [
    'an argument that cannot be left out any more',
    'where: Where',
    'where: Where!',
    'query A { place(id: 1) { id } }',
    'query A { found { __typename } }',
  ],
  [
    'an input field that goes',
    ' y: Int',
    '',
    'query A { place(id: 1, where: { near: { y: 1 } }) { id } }',
    'query A { place(id: 1, where: { near: { x: 1 } }) { id } }',
  ],
  [
    'an input field that a variable may hold',
    ' y: Int',
    '',
    'query A($w: Where) { place(id: 1, where: $w) { id } }',
    'query A($o: Order) { place(id: 1, order: $o) { id } }',
  ],
  [
    'an input field that must be given now',
    'text: String',
    'text: String to: ID!',
    'mutation A { send(input: { text: "" }) }',
    'query A { legacy }',
  ],
  [
    'an input field that cannot be left out any more',
    'text: String',
    'text: String!',
    'mutation A { send(input: {}) }',
    'query A { legacy }',
  ],
  [
    'a value that goes',
    'UP DOWN',
    'UP',
    'query A { place(id: 1, order: DOWN) { id } }',
    'query A { place(id: 1, order: UP) { id } }',
  ],
  [
    'a value that a variable may hold',
    'UP DOWN',
    'UP',
    'query A($o: Order = UP) { place(id: 1, order: $o) { id } }',
    'query A { place(id: 1) { id } }',
  ],
  [
    'a member of a union that goes',
    'Place | Plan',
    'Place',
    'query A { found { ... on Plan { year } } }',
    'query A { found { ... on Place { id } } }',
  ],
  [
    'a type that is no such thing any more',
    'type Plan implements Named {',
    'type Plan {',
    'query A { named { ... on Plan { year } } }',
    'query A { named { ... on Place { id } } }',
  ],
  [
    'a type that goes',
    'type Mutation { send(input: Input!): Boolean }',
    '',
    'mutation A { send(input: {}) }',
    'query A { legacy }',
  ],
  [
    'a directive that goes',
    'directive @live(every: Int) on QUERY',
    '',
    'query A @live { legacy }',
    'query A { legacy }',
  ],
  [
    'an argument of a directive that goes',
    '(every: Int)',
    '',
    'query A @live(every: 3) { legacy }',
    'query A @live { legacy }',
  ],
];

describe('a change of the graph', () => {
  it.each(breaks)(
    'breaks who uses %s, and is a warning where nobody does',
    async (_what, from, to, used, unused) => {
      const after = BEFORE.replace(from, to);
      const { problems } = await check(after, asked(used), asked(unused, 'other'));
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, usedBy }) => [code, ...usedBy.map(({ client }) => client)])).toEqual(
        errors.map(() => ['GRAFO_CHANGE_BREAKS_OPERATIONS', 'map 1.2']),
      );
      expect(errors.length).toBeGreaterThan(0);

      const alone = await check(after, asked(unused, 'other'));
      expect(alone.problems.length).toBeGreaterThan(0);
      for (const { code, severity } of alone.problems)
        expect([code, severity]).toEqual(['GRAFO_CHANGE_BREAKS_NOTHING', 'warning']);
    },
  );

  it('that adds is no problem, and is listed', async () => {
    const { changes, problems } = await check(
      BEFORE.replace('people: Int', 'people: Int area: Float').replace('GOOD BAD', 'GOOD BAD UGLY'),
      asked('{ place(id: 1) { mood } }'),
    );
    expect(problems).toEqual([]);
    expect(changes.map(({ coordinate, level }) => [coordinate, level])).toEqual(
      expect.arrayContaining([
        ['Place.area', 'safe'],
        ['Mood.UGLY', 'dangerous'],
      ]),
    );
  });

  it('names the operations and clients that it breaks, those that run most often first', async () => {
    const ask = (name: string, client: string, count: number) =>
      asked(`query ${name} { place(id: 1) { people } }`, client, count);
    const { problems } = await check(
      BEFORE.replace(' people: Int', ''),
      ask('Seldom', 'atlas', 1),
      ask('Often', 'map', 900),
      ask('Often', 'map', 20),
      ask('Now', 'observatory', 50),
      ask('Then', 'observatory', 2),
    );
    expect(problems[0]?.message).toEqual({
      es: 'El cambio de Place.people rompe consultas que alguien usa: Often (map), Now (observatory), Then (observatory), +1.',
      en: 'The change of Place.people breaks queries that somebody uses: Often (map), Now (observatory), Then (observatory), +1.',
    });
    expect(problems[0]?.usedBy).toHaveLength(5);
  });

  it('is not judged by what is no query of the graph as it is', async () => {
    const { problems } = await check(
      BEFORE.replace(' people: Int', ''),
      asked('{ place('),
      asked('{ place { people gone } }'),
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    [
      'a type leaves one of the two interfaces that it alone has in common',
      'type Plan implements Named & Dated {',
      'type Plan implements Named {',
      'query A { named { ... on Dated { year } } }',
    ],
    [
      'the type that two interfaces have in common goes',
      'type Plan implements Named & Dated { name: String year: Int }',
      'type Plan { year: Int }',
      'query A { named { ... on Dated { year } } }',
    ],
    ['an argument has no default value any more', 'sum(of: Int! = 1)', 'sum(of: Int!)', 'query A { sum }'],
    [
      'an input field has no default value any more',
      'input Near { x: Int! = 1 y: Int }',
      'input Near { x: Int! y: Int }',
      'query A { place(id: 1, where: { near: {} }) { id } }',
    ],
    [
      'a directive wants another argument',
      'directive @live(every: Int) on QUERY',
      'directive @live(every: Int, until: Int!) on QUERY',
      'query A @live { legacy }',
    ],
  ])('refuses what breaks a query because %s', async (_what, from, to, query) => {
    const before = BEFORE.replace('Plan implements Named {', 'Plan implements Named & Dated {')
      .replace('legacy: Int', 'legacy: Int sum(of: Int! = 1): Int')
      .replace('input Near { x: Int y', 'input Near { x: Int! = 1 y')
      .concat('interface Dated { year: Int }');
    const { problems } = await checkChanges({
      before: buildSchema(before),
      after: buildSchema(before.replace(from, to)),
      operations: [asked(query)],
      today: TODAY,
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.flatMap(({ usedBy }) => usedBy.map(({ name }) => name))).toContain('A');
  });

  it('refuses what makes a query invalid in a way that no single change does', async () => {
    const query = 'query A { found { ... on Place { mood: people } ... on Plan { mood: year } } }';
    const { problems } = await check(BEFORE.replace('year: Int', 'year: Int!'), asked(query));
    expect(problems.map(({ code }) => code)).toEqual(['GRAFO_CHANGE_REFUSES_OPERATION']);
    expect(problems[0]?.detail).toContain('conflicting types');
  });
});

describe('what goes after its sunset', () => {
  const from = (day: string, text = BEFORE) =>
    text
      .replace('people: Int', `people: Int @deprecated(reason: "Usá area. [sunset: ${day}]")`)
      .replace('order: Order', `order: Order @deprecated(reason: "[sunset: ${day}]")`)
      .replace('UP DOWN', `UP DOWN @deprecated(reason: "[sunset: ${day}]")`)
      .replace('map: Map', `map: Map @deprecated(reason: "[sunset: ${day}]")`);
  const gone: readonly (readonly [what: string, from: RegExp, query: string])[] = [
    ['a field', / people: Int @[^)]*\)/, 'query A { place(id: 1) { people } }'],
    ['an argument', /, order: Order @[^)]*\)/, 'query A { place(id: 1, order: UP) { id } }'],
    ['a value of an enum', / DOWN @[^)]*\)/, 'query A { place(id: 1, order: DOWN) { id } }'],
  ];
  const judge = (before: string, after: string, query: string) =>
    checkChanges({
      before: buildSchema(before),
      after: buildSchema(after),
      operations: [asked(query)],
      today: TODAY,
    });

  it.each(gone)('is %s whose users are named in a warning', async (_what, pattern, query) => {
    const before = from(TODAY);
    const { problems } = await judge(before, before.replace(pattern, ''), query);
    expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual([
      'GRAFO_CHANGE_SUNSET_OVER',
      'warning',
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is told with its date', async () => {
    const before = from('2026-02-01');
    const { problems } = await judge(before, before.replace(/ people: Int @[^)]*\)/, ''), gone[0]?.[2] ?? '');
    expect(problems[0]?.message.en).toBe(
      'Place.people goes, which is still used by: A (map 1.2). Its date, 2026-02-01, has come.',
    );
  });

  it.each(gone)('would be %s, and breaks its users on the day before', async (_what, pattern, query) => {
    const before = from('2026-03-02');
    const { problems } = await judge(before, before.replace(pattern, ''), query);
    expect(problems.map(({ code }) => code)).toContain('GRAFO_CHANGE_BREAKS_OPERATIONS');
  });

  it.each([
    ['2026-03-30', BEFORE, ['GRAFO_CHANGE_SUNSET_SOON']],
    ['2026-03-31', BEFORE, []],
    ['2026-03-30', from('2026-03-30'), []],
    ['2026-03-30', from('2026-03-02'), []],
    ['2026-03-02', from('2026-03-30'), ['GRAFO_CHANGE_SUNSET_SOON']],
  ])(
    'is announced 30 days before, and brought forward no further: to go on %s',
    async (day, before, codes) => {
      const { problems } = await judge(before, from(day), 'query A { legacy }');
      expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes);
      expect(problems.map(({ coordinate }) => coordinate)).toEqual(
        codes.flatMap(() => ['Query.place(order:)', 'Place.people', 'Place.map', 'Order.DOWN']),
      );
    },
  );

  it('takes along the type that only it leads to', async () => {
    const query = 'query A { place(id: 1) { map { x } } }';
    const before = from(TODAY);
    const without = (text: string) =>
      text.replace(/ map: Map @[^)]*\)/, '').replace('type Map { x: Int }', '');
    const { problems } = await judge(before, without(before), query);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const twice = before.replace('legacy: Int', 'legacy: Int here: Map');
    const { problems: others } = await judge(twice, without(twice).replace(' here: Map', ''), query);
    expect(others.map(({ code, coordinate }) => [code, coordinate])).toContainEqual([
      'GRAFO_CHANGE_BREAKS_OPERATIONS',
      'Map',
    ]);
  });
});
