import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { stopOnSignal } from './stop-on-signal.js';

/** A process that notes how it was told to exit. */
class TestProcess extends EventEmitter {
  readonly exits: number[] = [];

  exit(code: number): void {
    this.exits.push(code);
  }
}

describe('a signal', () => {
  it('asks the hub to stop, and its echo through npm does not cut that short', async () => {
    const target = new TestProcess();
    let now = 0;
    const stopped = stopOnSignal(target, () => now);
    target.emit('SIGINT');
    now = 200;
    target.emit('SIGINT');
    await stopped;
    expect(target.exits).toEqual([]);
  });

  it('ends the process at once when somebody asks again', async () => {
    const target = new TestProcess();
    let now = 0;
    const stopped = stopOnSignal(target, () => now);
    target.emit('SIGTERM');
    now = 1500;
    target.emit('SIGINT');
    await stopped;
    expect(target.exits).toEqual([130]);
  });
});
