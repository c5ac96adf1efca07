/** Until when each request to a plugin may take, by its context; what is late is given up, the rest is answered. */
import { GrafoError } from '@grafo-abierto/schema';

/** A signal that aborts after so many milliseconds. */
export type StartDeadline = (milliseconds: number) => AbortSignal;

export interface DeadlineOptions {
  readonly plugin: string;
  readonly milliseconds: number;
  readonly start: StartDeadline;
}

export class RequestDeadlines {
  readonly #options: DeadlineOptions;
  readonly #requests = new WeakMap<object, RequestDeadline>();

  constructor(options: DeadlineOptions) {
    this.#options = options;
  }

  /** Begins a request whose context is made with its signal. */
  begin<Context extends object>(createContext: (signal: AbortSignal) => Context): Context {
    const { plugin, milliseconds, start } = this.#options;
    const signal = start(milliseconds);
    const made = createContext(signal);
    // An author may answer one object for all requests, and each of them has a deadline of its own.
    const context: Context = this.#requests.has(made) ? Object.create(made) : made;
    const late = new GrafoError('GRAFO_PLUGIN_DEADLINE', { plugin, seconds: milliseconds / 1000 });
    this.#requests.set(context, new RequestDeadline(signal, late));
    return context;
  }

  /** The value, or the problem that it did not come in time; a list is waited for item by item. */
  guard(context: object, value: unknown): unknown {
    return this.#requests.get(context)?.guard(value) ?? value;
  }
}

class RequestDeadline {
  readonly #late: GrafoError;
  /** What is waited for; a signal lives longer than its request, and must not hold what that has answered. */
  readonly #waiting = new Set<(late: GrafoError) => void>();
  #isOver = false;

  constructor(signal: AbortSignal, late: GrafoError) {
    this.#late = late;
    const end = () => {
      this.#isOver = true;
      for (const giveUp of this.#waiting) giveUp(late);
    };
    signal.addEventListener('abort', end, { once: true });
  }

  guard(value: unknown): unknown {
    if (isPromise(value)) return this.#wait(value);
    if (Array.isArray(value) && value.some(isPromise)) return value.map((item) => this.guard(item));
    return value;
  }

  async #wait(promise: Promise<unknown>): Promise<unknown> {
    const { promise: outcome, resolve, reject } = Promise.withResolvers<unknown>();
    promise.then(resolve, reject);
    if (this.#isOver) reject(this.#late);
    this.#waiting.add(reject);
    try {
      return this.guard(await outcome);
    } finally {
      this.#waiting.delete(reject);
    }
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
