import type { OperationCount } from '@grafo-abierto/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RegistryContext } from '../registry-context.type.js';
import { type Lab, openLab } from '../testing/registry-lab.js';
import { createOperationStore, readOperations } from './operations.js';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const numbered = (number: number, run: Partial<OperationCount> = {}): OperationCount => ({
  hash: number.toString(16).padStart(64, '0'),
  document: `query($v1:ID!){n${number}(id:$v1)}`,
  name: `N${number}`,
  client: 'atlas',
  clientVersion: '2.0',
  count: 1,
  firstSeen: daysAgo(1),
  lastSeen: daysAgo(0),
  ...run,
});

describe('the operations that hubs have run', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab?.close());
  beforeEach(() => lab.subgraph.sql('truncate recorded_operation'));
  const database = () => (lab.subgraph.open.createContext(null) as RegistryContext).database;
  const hub = () => createOperationStore(database());

  it('lose nothing when two hubs add at once, in whatever order', async () => {
    const batch = Array.from({ length: 300 }, (_, number) => numbered(number));
    const adding = Array.from({ length: 10 }, (_, turn) => hub().add(turn % 2 ? batch : batch.toReversed()));
    await Promise.all(adding);
    const operations = await readOperations(database());
    expect(operations).toHaveLength(300);
    expect(new Set(operations.map(({ count }) => count))).toEqual(new Set([10]));
  });

  it('are read with who ran them, and when last', async () => {
    const late = { count: 4, lastSeen: '2999-01-01T00:00:00Z' };
    await hub().add([numbered(1), numbered(2, { name: null, client: null, clientVersion: null })]);
    await hub().add([numbered(1, late), numbered(1, { lastSeen: daysAgo(3) })]);
    expect(await readOperations(database())).toEqual([
      {
        document: 'query($v1:ID!){n1(id:$v1)}',
        name: 'N1',
        client: 'atlas 2.0',
        count: 6,
        lastSeen: late.lastSeen,
      },
      expect.objectContaining({ name: undefined, client: undefined, count: 1 }),
    ]);
  });

  it('are forgotten when nobody has run them for 90 days', async () => {
    await hub().add([numbered(1, { lastSeen: daysAgo(89) }), numbered(2, { lastSeen: daysAgo(91) })]);
    expect((await readOperations(database())).map(({ name }) => name)).toEqual(['N1']);
    expect(await lab.subgraph.sql('select name from recorded_operation')).toEqual([{ name: 'N1' }]);
  });

  it('are 5,000 at most: the rarest go first, and of these the oldest', async () => {
    const rare = Array.from({ length: 4_999 }, (_, number) => numbered(number, { lastSeen: daysAgo(2) }));
    await hub().add([...rare, numbered(10_000, { count: 7, lastSeen: daysAgo(80) })]);
    await hub().add(Array.from({ length: 2_000 }, (_, number) => numbered(20_000 + number)));
    const names = new Set((await readOperations(database())).map(({ name }) => name));
    expect(names.size).toBe(5_000);
    expect(names.has('N10000')).toBe(true);
    expect(names.has('N21999')).toBe(true);
  });
});
