import type { OperationCount } from '@grafo-abierto/schema';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { clientOf } from './client-of.js';
import { flushRegularly } from './flush-regularly.js';
import { NormalText } from './normal-text.js';
import { OperationRecorder } from './operation-recorder.js';

const schema = buildSchema('type Query { stone(id: ID!): Int }');
const ATLAS = { name: 'atlas', version: '2.0' };

/** Calls back when the test says so. */
class OneTimer {
  due: (() => void) | undefined;

  after(_milliseconds: number, callback: () => void): () => void {
    this.due = callback;
    return () => {
      this.due = undefined;
    };
  }
}

function lab() {
  const stored: OperationCount[][] = [];
  const errors: string[] = [];
  let isFailing = false;
  let now = Date.parse('2026-10-01T00:00:00Z');
  const recorder = new OperationRecorder({
    store: {
      async add(batch) {
        if (isFailing) throw new Error('the store is down');
        stored.push([...batch]);
      },
    },
    log: { info: () => undefined, error: (message) => errors.push(message) },
    now: () => now++,
  });
  return {
    recorder,
    stored,
    errors,
    fail: (whether: boolean) => {
      isFailing = whether;
    },
    run: (source: string, client = ATLAS) =>
      recorder.count({ key: source, text: new NormalText(source, undefined, schema), client }),
  };
}

describe('what the hub counts of operations', () => {
  it('is stored as one, with the first and the last time, whatever values they were asked with', async () => {
    const { recorder, stored, run } = lab();
    for (const id of ['1', '2', '1']) run(`{ stone(id: "${id}") }`);
    await recorder.flush();
    await recorder.flush();
    expect(stored).toEqual([
      [
        {
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          document: 'query($v1:ID!){stone(id:$v1)}',
          name: null,
          client: 'atlas',
          clientVersion: '2.0',
          count: 3,
          firstSeen: '2026-10-01T00:00:00.000Z',
          lastSeen: '2026-10-01T00:00:00.002Z',
        },
      ],
    ]);
  });

  it('stays within its bounds in a flood of different operations, which is told once', async () => {
    const { recorder, stored, errors, run } = lab();
    for (let number = 0; number < 20_000; number++) run(`query N${number} { stone(id: "x${number}") }`);
    expect(recorder.held).toBe(2_000);
    await recorder.flush();
    expect(stored.flat()).toHaveLength(2_000);
    expect(recorder.held).toBe(0);
    expect(errors).toEqual([expect.stringContaining('go unrecorded')]);
  });

  it('is kept, within the bounds, while it cannot be stored, which is told once', async () => {
    const { recorder, stored, errors, fail, run } = lab();
    fail(true);
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 900; number++)
        run(`query R${round === 0 ? 0 : 1}N${number} { stone(id: 1) }`);
      await recorder.flush();
    }
    expect(recorder.held).toBe(1_800);
    fail(false);
    await recorder.flush();
    expect(stored.flat().reduce((sum, { count }) => sum + count, 0)).toBe(2_700);
    expect(errors).toEqual(['operations could not be recorded: the store is down']);
  });

  it('has no introspection in it, and no document that is too long', async () => {
    const { recorder, stored, run } = lab();
    run('{ __schema { types { name } } }');
    run(`{ ${Array.from({ length: 2_000 }, (_, i) => `x${i}: stone(id: ${i})`).join(' ')} }`);
    await recorder.flush();
    expect(stored).toEqual([]);
  });

  it('is stored every few seconds, and a last time at the end', async () => {
    const { recorder, stored, run } = lab();
    const clock = new OneTimer();
    const end = flushRegularly(recorder, clock);
    run('{ stone(id: 1) }');
    clock.due?.();
    await recorder.flush();
    expect(stored).toHaveLength(1);
    run('{ stone(id: 1) }');
    await end();
    expect(stored).toHaveLength(2);
    expect(clock.due).toBeUndefined();
  });

  it('keeps no hub from closing when the store hangs', async () => {
    const clock = new OneTimer();
    const end = flushRegularly({ flush: () => new Promise(() => undefined) }, clock);
    const ended = end();
    clock.due?.();
    await ended;
    expect(clock.due).toBeUndefined();
  });
});

describe('a client', () => {
  it('is known by the headers that it names itself with, cleaned and cut', () => {
    const said = new Map([
      ['graphql-client-name', ` atlas\u0007\n${'x'.repeat(200)}`],
      ['apollographql-client-version', '2.0'],
      ['graphql-client-version', '1.0'],
    ]);
    expect(clientOf(said)).toEqual({ name: `atlas ${'x'.repeat(94)}`, version: '2.0' });
    expect(clientOf(new Map([['graphql-client-name', ' \u0000 ']]))).toEqual({ name: null, version: null });
    expect(clientOf(undefined)).toEqual({ name: null, version: null });
  });
});
