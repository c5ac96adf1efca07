import type { SubgraphResult, Transport } from '@grafo-abierto/engine';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SubgraphTransportError, type TransportFailure } from '../subgraph-transport-error.js';
import { testRequest } from '../testing/test-request.js';
import { type CircuitState, withCircuitBreaker } from './circuit-breaker.js';

const DATA = { data: {} };
const LIMITS = { failuresInRow: 3, probeAfter: 1_000 };

/** A subgraph whose next answers a test decides. */
function guarded() {
  const state = { isDown: true, reason: 'refused' as TransportFailure, asked: 0 };
  const subgraph: Transport = async () => {
    state.asked++;
    if (state.isDown) throw new SubgraphTransportError(state.reason);
    return DATA;
  };
  const { transport, circuit } = withCircuitBreaker(subgraph, LIMITS);
  const ask = async (times = 1) => {
    const outcomes: unknown[] = [];
    for (let time = 0; time < times; time++)
      outcomes.push(
        await Promise.resolve(transport(testRequest())).catch(
          (error: SubgraphTransportError) => error.reason,
        ),
      );
    return outcomes;
  };
  return { state, circuit, ask };
}

describe('the circuit to a subgraph', () => {
  // The breaker reads the time of day.
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('opens after some failures in a row, and then refuses without asking', async () => {
    const { state, circuit, ask } = guarded();
    expect(await ask(5)).toEqual(['refused', 'refused', 'refused', 'open-circuit', 'open-circuit']);
    expect(state.asked).toBe(3);
    expect(circuit.state).toBe('open');
  });

  it('stays closed while a success comes between', async () => {
    const { state, circuit, ask } = guarded();
    for (let round = 0; round < 3; round++) {
      state.isDown = true;
      await ask(2);
      state.isDown = false;
      await ask();
    }
    expect(circuit.state).toBe('closed');
  });

  it('probes with one request when its time has come, and closes if that is answered', async () => {
    const { state, circuit, ask } = guarded();
    await ask(3);
    state.isDown = false;
    vi.setSystemTime(Date.now() + 999);
    expect(await ask()).toEqual(['open-circuit']);
    vi.setSystemTime(Date.now() + 1);
    expect(await ask(2)).toEqual([DATA, DATA]);
    expect(circuit.state).toBe('closed');
  });

  it('waits twice as long after a probe that failed', async () => {
    const { state, ask } = guarded();
    await ask(3);
    vi.setSystemTime(Date.now() + 1_000);
    expect(await ask(2)).toEqual(['refused', 'open-circuit']);
    state.isDown = false;
    vi.setSystemTime(Date.now() + 1_999);
    expect(await ask()).toEqual(['open-circuit']);
    vi.setSystemTime(Date.now() + 1);
    expect(await ask()).toEqual([DATA]);
  });

  it('stays open where its probe was not sent, by a quota of ours', async () => {
    const { state, circuit, ask } = guarded();
    await ask(3);
    state.reason = 'quota';
    vi.setSystemTime(Date.now() + 1_000);
    expect(await ask(2)).toEqual(['quota', 'open-circuit']);
    expect(circuit.state).toBe('open');
  });

  it('refuses all others at once while a probe is under way', async () => {
    const answers: ((result: SubgraphResult) => void)[] = [];
    let isDown = true;
    const { transport, circuit } = withCircuitBreaker(async () => {
      if (isDown) throw new SubgraphTransportError('deadline');
      return new Promise<SubgraphResult>((resolve) => answers.push(resolve));
    }, LIMITS);
    const ask = () => Promise.resolve(transport(testRequest()));
    for (let time = 0; time < 3; time++) await ask().catch(() => undefined);
    isDown = false;
    vi.setSystemTime(Date.now() + 1_000);
    const probe = ask();
    expect(circuit.state).toBe('half-open');
    await expect(ask()).rejects.toMatchObject({ reason: 'open-circuit' });
    for (const answer of answers) answer(DATA);
    expect(await probe).toBe(DATA);
  });

  it.each(['too-large', 'too-deep', 'closed', 'quota'] satisfies TransportFailure[])(
    'does not count what is no fault of the subgraph: %s',
    async (reason) => {
      const { state, circuit, ask } = guarded();
      state.reason = reason;
      await ask(10);
      expect([state.asked, circuit.state]).toEqual([10, 'closed']);
    },
  );

  it('does not count an answer that holds nothing but errors', async () => {
    const refusal = { errors: [{ message: 'your query is wrong' }] };
    const { transport, circuit } = withCircuitBreaker(() => refusal, LIMITS);
    for (let time = 0; time < 10; time++) expect(await transport(testRequest())).toBe(refusal);
    expect(circuit.state).toBe('closed');
  });

  it('tells who listens of every change, until they stop', async () => {
    const { state, circuit, ask } = guarded();
    const seen: CircuitState[] = [];
    const stop = circuit.onStateChange((change) => seen.push(change));
    await ask(3);
    vi.setSystemTime(Date.now() + 1_000);
    state.isDown = false;
    await ask();
    expect(seen).toEqual(['open', 'half-open', 'closed']);
    stop();
    state.isDown = true;
    await ask(3);
    expect(seen).toHaveLength(3);
  });
});
