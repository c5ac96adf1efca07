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
  readonly #late = new WeakMap<object, Promise<never>>();

  constructor(options: DeadlineOptions) {
    this.#options = options;
  }

  /** Begins a request whose context is made with its signal. */
  begin<Context extends object>(createContext: (signal: AbortSignal) => Context): Context {
    const { plugin, milliseconds, start } = this.#options;
    const signal = start(milliseconds);
    const made = createContext(signal);
    // An author may answer one object for all requests, and each of them has a deadline of its own.
    const context: Context = this.#late.has(made) ? Object.create(made) : made;
    const { promise, reject } = Promise.withResolvers<never>();
    const isLate = () =>
      reject(new GrafoError('GRAFO_PLUGIN_DEADLINE', { plugin, seconds: milliseconds / 1000 }));
    signal.addEventListener('abort', isLate, { once: true });
    // Nobody may be waiting any more.
    promise.catch(() => undefined);
    this.#late.set(context, promise);
    return context;
  }

  /** The value, or the problem that it did not come in time; a list is waited for item by item. */
  guard(context: object, value: unknown): unknown {
    const late = this.#late.get(context);
    return late === undefined ? value : within(late, value);
  }
}

function within(late: Promise<never>, value: unknown): unknown {
  if (isPromise(value)) return Promise.race([value.then((found) => within(late, found)), late]);
  if (Array.isArray(value) && value.some(isPromise)) return value.map((item) => within(late, item));
  return value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
