/**
 * Keeps what operations were compiled to, bounded in bytes: one for each combination of @skip and @include that
 * readers send.
 */
import { BoundedCache } from './bounded-cache.js';
import { type CompileContext, compileOperation, type Executable } from './compile-operation.js';
import type { KnownOperation } from './operation-cache.js';
import { resolveConditions } from './resolve-conditions.js';

export interface CachedExecutable extends Executable {
  /** To be called after each run, since a run can compile more. */
  readonly reweigh: () => void;
}

interface Entry {
  readonly executable: CachedExecutable;
  readonly size: { bytes: number };
}

/** About what a character of an operation takes as a syntax tree. */
const BYTES_PER_CHARACTER = 40;

export class ExecutableCache {
  readonly #cache: BoundedCache<Entry>;

  constructor(
    maximumBytes: number,
    private readonly context: CompileContext,
  ) {
    this.#cache = new BoundedCache(maximumBytes, ({ size }) => size.bytes);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  /** Throws where the operation cannot be planned. */
  get(operation: KnownOperation, variables: Readonly<Record<string, unknown>>): CachedExecutable {
    const decided = operation.conditionVariables.filter((name) => variables[name] === true);
    const key = `${operation.id} ${decided.join(' ')}`;
    const known = this.#cache.get(key);
    if (known) return known.executable;
    const entry = this.#compile(operation, new Set(decided), key);
    this.#cache.set(key, entry);
    return entry.executable;
  }

  #compile({ document, length }: KnownOperation, decided: ReadonlySet<string>, key: string): Entry {
    const size = { bytes: length * BYTES_PER_CHARACTER };
    const resolved = resolveConditions(document, (variable) => decided.has(variable));
    const onCompiled = (bytes: number) => {
      size.bytes += bytes;
    };
    const executable = compileOperation(resolved, this.context, onCompiled);
    return { executable: { ...executable, reweigh: () => this.#cache.reweigh(key) }, size };
  }
}
