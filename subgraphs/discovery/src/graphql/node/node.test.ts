import { ask } from '@grafo-abierto/plugin-kit/testing';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_TYPES } from '../../domain/entity-name.js';
import { countOwnStatements } from '../../testing/count-own-statements.js';
import { LogFeed } from '../../testing/log-feed.js';
import { TestIndex } from '../../testing/open-index.js';

let index: TestIndex;

beforeAll(async () => {
  index = await TestIndex.open();
  const core = new LogFeed('core');
  core.tell(
    ...NODE_TYPES.map((type) => ({ type, id: `one-${type}` })),
    { type: 'Portal', id: 'mendoza' },
    { type: 'Plugin', id: 'mendoza' },
    { type: 'SdgGoal', id: '16' },
    { type: 'Recognition', id: 'recognition-1', about: { type: 'Initiative', id: 'spoken-of' } },
    { type: 'Initiative', id: 'gone' },
  );
  core.delete('Initiative', 'gone');
  const plugin = new LogFeed('plugin', Trust.OFFICIAL);
  plugin.tell({ type: 'PluginThing', id: 'thing-1' }, { type: 'Dataset', id: 'one-Jurisdiction' });
  index.follow(core, plugin);
  await Promise.all([core.isRead(), plugin.isRead()]);
});
afterAll(() => index?.[Symbol.asyncDispose]());

const node = async (args: string) =>
  (await ask<{ node: unknown }>(index.subgraph, `{ node(${args}) { __typename id } }`)).node;

describe('something by its id', () => {
  it.each(NODE_TYPES)('is found as what it is: %s', async (type) => {
    expect(await node(`id: "one-${type}"`)).toEqual({ __typename: type, id: `one-${type}` });
  });

  it.each([
    ['an unknown id', 'unknown'],
    ['an empty one', ''],
    ['one that no database takes', '\\u0000'],
    ['what is gone', 'gone'],
    ['what others only speak of', 'spoken-of'],
    ["a plugin's own type", 'thing-1'],
    ['what has another key', '16'],
  ])('is null for %s', async (_what, id) => {
    expect(await node(`id: "${id}"`)).toBeNull();
  });

  it('is none too many where a plugin gives its own the id of the core', async () => {
    expect(await node('id: "one-Jurisdiction"')).toMatchObject({ __typename: 'Jurisdiction' });
  });

  it('is asked for with its type where several have the id, and the types are told', async () => {
    const { data, errors } = await index.subgraph.execute({
      query: '{ node(id: "mendoza") { id } }',
      variables: {},
      principal: null,
    });
    expect(data).toEqual({ node: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_NODE_AMBIGUOUS',
      parameters: { id: 'mendoza', types: 'Plugin, Portal' },
    });
    expect(await node('id: "mendoza", type: "Portal"')).toEqual({ __typename: 'Portal', id: 'mendoza' });
    expect(await node('id: "mendoza", type: "Dataset"')).toBeNull();
  });

  it('takes one statement for as many as are asked', async () => {
    const aliases = NODE_TYPES.map((type, n) => `n${n}: node(id: "one-${type}") { id }`).join(' ');
    expect(await countOwnStatements(index.subgraph, () => ask(index.subgraph, `{ ${aliases} }`))).toBe(1);
  });
});
