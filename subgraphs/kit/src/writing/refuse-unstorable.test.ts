import { buildSchema, execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { refuseUnstorable } from './refuse-unstorable.js';

async function write(input: object) {
  const schema = buildSchema(`
    type Query { a: Int }
    type Mutation { write(input: Input!): Payload }
    input Input { clientMutationId: String name: String title: Title tags: [String!] }
    input Title { es: String }
    type Payload { written: String problems: [Problem!]! clientMutationId: String }
    type Problem { code: String! path: [String!] messageEs: String! }`);
  refuseUnstorable(schema);
  const { data, errors } = await execute({
    schema,
    document: parse(`mutation ($input: Input!) { write(input: $input) {
      written clientMutationId problems { code path messageEs } } }`),
    rootValue: { write: () => ({ written: 'all', problems: [] }) },
    variableValues: { input },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['write']));
}

it('tells every place of an input that holds what no database does, and writes nothing', async () => {
  const given = { clientMutationId: '1', name: 'a\0', title: { es: '\0' }, tags: ['b', '\0c'] };
  const { problems, ...rest } = await write(given);
  expect(rest).toEqual({ written: null, clientMutationId: '1' });
  expect(problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'input.name',
    'input.title.es',
    'input.tags.1',
  ]);
  expect(problems[0]).toMatchObject({
    code: 'GRAFO_INPUT_VALUE_INVALID',
    messageEs: expect.stringContaining('«U+0000» no sirve'),
  });
});

it('looks at the name of a request too', async () => {
  expect(await write({ clientMutationId: '\0' })).toMatchObject({
    written: null,
    problems: [{ path: ['input', 'clientMutationId'] }],
  });
});

it('lets all else through', async () => {
  expect(await write({ name: 'ñ \n\t', title: null, tags: [] })).toMatchObject({
    written: 'all',
    problems: [],
  });
});
