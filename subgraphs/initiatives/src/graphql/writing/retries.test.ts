import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiatives } from '../../subgraph.js';
import { administrator, createPublished, editorOf, write } from '../../testing/editors.js';

const mendoza = editorOf('AR-M');

describe('a mutation with a clientMutationId', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(initiatives);
  });
  afterAll(() => subgraph?.close());

  const draft = (clientMutationId: string, year = 2026) => ({
    clientMutationId,
    title: { es: 'Actas abiertas' },
    kind: 'PROGRAM_PROJECT',
    jurisdictionId: 'AR-M',
    year,
  });
  const create = (input: object, principal = mendoza) =>
    write(subgraph, principal, 'createInitiative', { ...input });
  const count = async () => {
    const [row] = await subgraph.sql<{ count: number }>('select count(*)::int as count from initiative');
    return row?.count ?? 0;
  };

  it('has one effect when its answer was lost and it is sent again, in whatever order its fields come', async () => {
    const before = await count();
    const first = await create(draft('lost'));
    const { title, ...rest } = draft('lost');
    expect(await create({ ...rest, title })).toEqual(first);
    expect(first.clientMutationId).toBe('lost');
    expect(await count()).toBe(before + 1);
  });

  it('has one effect when it is sent many times at once, and all get the same answer', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(draft('eager'))));
    expect(new Set(answers.map(({ initiative }) => initiative?.id)).size).toBe(1);
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await count()).toBe(before + 1);
  });

  it('is remembered for thirty days, and those that are older are thrown away bit by bit', async () => {
    const receipts = async () => {
      const rows = await subgraph.sql<{ name: string }>(
        "select client_mutation_id as name from write_receipt where client_mutation_id ~ '^(old|recent)' order by name",
      );
      return rows.map(({ name }) => name);
    };
    await subgraph.sql(`insert into write_receipt (subject, client_mutation_id, digest, at)
      select 'test', kind || number, '', clock_timestamp() - make_interval(days => age)
      from (values ('old', 31), ('recent', 29)) as receipt (kind, age), generate_series(10, 24) as number`);
    const recent = (await receipts()).filter((name) => name.startsWith('recent'));
    expect(recent).toHaveLength(15);
    await create(draft('newer-1'));
    expect(await receipts()).toHaveLength(20);
    await create(draft('newer-2'));
    expect(await receipts()).toEqual(recent);
  });

  it('does not add twice to what it has edited since', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const edit = { id, version, year: 2025, clientMutationId: 'edit' };
    const first = await write(subgraph, mendoza, 'editInitiative', edit);
    const retried = await write(subgraph, mendoza, 'editInitiative', edit);
    expect(retried).toEqual(first);
    expect(first.initiative?.version).toBe(version + 1);
  });

  it('is refused when the id comes with other data, or for another mutation', async () => {
    await create(draft('taken'));
    const { problems } = await create(draft('taken', 2025));
    expect(problems).toMatchObject([{ code: 'GRAFO_WRITE_ID_REUSED', path: ['input', 'clientMutationId'] }]);
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const other = { id, version, clientMutationId: 'taken', reason: 'x' };
    expect((await write(subgraph, mendoza, 'withdrawInitiative', other)).problems).toMatchObject([
      { code: 'GRAFO_WRITE_ID_REUSED' },
    ]);
  });

  it('shares its id with nobody else’s', async () => {
    const mine = await create(draft('same name'));
    const theirs = await create(draft('same name'), administrator);
    expect(theirs.initiative?.id).not.toBe(mine.initiative?.id);
  });

  it('keeps its id free when it was not saved, so that it can be mended', async () => {
    const wrong = await create(draft('mended', 1492));
    expect(wrong.problems).toMatchObject([{ code: 'GRAFO_INPUT_VALUE_INVALID' }]);
    expect((await create(draft('mended'))).problems).toEqual([]);
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    const before = await count();
    await subgraph.sql(`
      create function fail() returns trigger language plpgsql as $$ begin raise 'no luck'; end $$;
      create trigger fail before insert on feed_event for each row execute function fail()`);
    const published = await createPublishedOrFail();
    await subgraph.sql('drop trigger fail on feed_event; drop function fail');
    expect(published).toBe('failed');
    expect(await count()).toBe(before + 1);
    const [row] = await subgraph.sql<{ count: number }>(
      `select count(*)::int as count from entity_change where change = 'PUBLISHED' and reason = 'unlucky'`,
    );
    expect(row?.count).toBe(0);
  });

  /** A draft is not told of, so it is saved; its publication is, and so fails. */
  async function createPublishedOrFail(): Promise<string> {
    const { initiative } = await create({ ...draft('unlucky') });
    const input = { id: initiative?.id, version: 1, reason: 'unlucky', clientMutationId: 'unlucky 2' };
    const mutation =
      'mutation ($input: PublishInitiativeInput!) { publishInitiative(input: $input) { clientMutationId } }';
    const { errors } = await subgraph.execute({ query: mutation, variables: { input }, principal: mendoza });
    return errors === undefined ? 'saved' : 'failed';
  }

  it('sees in one request what the mutations before it have written', async () => {
    const { id } = await createPublished(subgraph, mendoza, 'AR-M');
    const add = (name: string, year: number) => `${name}: addInitiativeMilestone(
      input: { id: "${id}", title: { es: "Hito ${year}" } }) { initiative { version milestones { title } } }`;
    const answer = await ask(subgraph, `mutation { ${add('a', 1)} ${add('b', 2)} }`, {}, mendoza);
    expect(answer).toEqual({
      a: { initiative: { version: 3, milestones: [{ title: 'Hito 1' }] } },
      b: { initiative: { version: 4, milestones: [{ title: 'Hito 1' }, { title: 'Hito 2' }] } },
    });
  });
});
