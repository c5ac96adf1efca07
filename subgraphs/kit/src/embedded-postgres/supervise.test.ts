import { describe, expect, it, vi } from 'vitest';
import type { ServerProcess } from './server-process.js';
import { type Supervision, supervise } from './supervise.js';

const fakeServer = (pid: number) => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const stop = vi.fn(async () => resolve('status 0'));
  return { pid, ready: Promise.resolve(), ended: promise, stop, die: () => resolve('signal SIGKILL') };
};

/** Allows as many restarts as there are delays. */
const policyOf = (...delays: number[]) => ({ next: () => delays.shift() });

const superviseFake = (first: ServerProcess, parts: Partial<Supervision>) => {
  const onGiveUp = vi.fn<(reason: string) => void>();
  const say = vi.fn<(line: string) => void>();
  const restart = async () => Promise.reject(new Error('not expected'));
  return {
    onGiveUp,
    say,
    server: supervise(first, { policy: policyOf(), restart, say, onGiveUp, ...parts }),
  };
};

describe('a supervised server', () => {
  it('is replaced when it ends by itself, and says so', async () => {
    const [first, second] = [fakeServer(1), fakeServer(2)];
    const { server, say } = superviseFake(first, { policy: policyOf(0), restart: async () => second });
    first.die();
    await vi.waitFor(() => expect(server.pid).toBe(2));
    expect(say.mock.calls).toEqual([['PostgreSQL is started again: it ended by itself (signal SIGKILL)']]);
  });

  it('is tried again when it does not start, until the policy gives up with the last reason', async () => {
    const first = fakeServer(1);
    let attempt = 0;
    const restart = async () => {
      attempt += 1;
      throw new Error(`failure ${attempt}`);
    };
    const { onGiveUp } = superviseFake(first, { policy: policyOf(0, 0, 0), restart });
    first.die();
    await vi.waitFor(() => expect(onGiveUp.mock.calls).toEqual([['failure 3']]));
  });

  it('is not replaced when it is stopped, also twice', async () => {
    const first = fakeServer(1);
    const { server, say, onGiveUp } = superviseFake(first, {});
    await Promise.all([server.stop(), server.stop()]);
    expect(say).not.toHaveBeenCalled();
    expect(onGiveUp).not.toHaveBeenCalled();
  });

  it('is not waited for when it is stopped between two starts', async () => {
    const first = fakeServer(1);
    const { server, say } = superviseFake(first, { policy: policyOf(3_600_000) });
    first.die();
    await vi.waitFor(() => expect(say).toHaveBeenCalled());
    await server.stop();
  });

  it('stops what was just starting when it is stopped', async () => {
    const [first, second] = [fakeServer(1), fakeServer(2)];
    const starting = Promise.withResolvers<ServerProcess>();
    const restart = vi.fn(() => starting.promise);
    const { server } = superviseFake(first, { policy: policyOf(0), restart });
    first.die();
    await vi.waitFor(() => expect(restart).toHaveBeenCalled());
    const stopped = server.stop();
    starting.resolve(second);
    await stopped;
    expect(second.stop).toHaveBeenCalled();
  });
});
