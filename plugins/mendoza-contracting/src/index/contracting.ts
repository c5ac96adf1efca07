/** Keeps the copy that the graph is answered from, and reads a newer one beside answering once it is stale. */
import { GrafoError, type GuardedHttp } from '@grafo-abierto/plugin-kit';
import { listFiles } from '../source/list-files.js';
import { createOpenSource } from '../source/open-source.js';
import type { Copy } from './copy.type.js';
import { isUnchanged } from './is-unchanged.js';
import { judgeCopy } from './judge-copy.js';
import { readCopy } from './read-copy.js';
import { type ReadingLog, tellReading } from './tell-reading.js';

export interface ContractingOptions {
  /** Web addresses of OCDS files or of pages that link to them, and paths of files. */
  readonly sources: readonly string[];
  /** After so many milliseconds a copy is stale. */
  readonly refreshMs: number;
  /** For so many milliseconds sources that failed are left alone. */
  readonly retryMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Is told of each copy that takes the place of another. */
  readonly onCopy?: (copy: Copy) => void;
}

/** What a reading needs of the plugin's tools. */
export interface ContractingTools {
  readonly http: Pick<GuardedHttp, 'get' | 'open'>;
  readonly log: ReadingLog;
}

export class Contracting implements AsyncDisposable {
  readonly #options: ContractingOptions;
  readonly #closing = new AbortController();
  #copy: Copy | undefined;
  #reading: Promise<void> | undefined;
  /** When the sources were last looked at, and what came of it. */
  #lookedAt: number | undefined;
  #failure: GrafoError | undefined;

  constructor(options: ContractingOptions) {
    this.#options = options;
  }

  get isReady(): boolean {
    return this.#copy !== undefined;
  }

  /**
   * The last good copy; where it is stale, a newer one is read meanwhile.
   *
   * @throws GrafoError `GRAFO_HARVEST_NOT_YET` until the first was read, or what kept it from being read
   */
  copy(tools: ContractingTools): Copy {
    if (this.#isDue()) void this.refresh(tools);
    if (this.#copy !== undefined) return this.#copy;
    throw this.#failure ?? new GrafoError('GRAFO_HARVEST_NOT_YET', { url: this.#options.sources.join(' ') });
  }

  /** Looks at the sources now, once for all who ask meanwhile; what goes wrong is logged and kept for `copy`. */
  refresh(tools: ContractingTools): Promise<void> {
    this.#reading ??= this.#refresh(tools).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Is over when what is being read now, if anything, was read. */
  async settle(): Promise<void> {
    await this.#reading;
  }

  /** Gives up what is being read. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reading;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #isDue(): boolean {
    if (this.#lookedAt === undefined) return true;
    const { refreshMs, retryMs, now } = this.#options;
    return now() - this.#lookedAt >= (this.#failure === undefined ? refreshMs : retryMs);
  }

  async #refresh(tools: ContractingTools): Promise<void> {
    try {
      this.#failure = await this.#look(tools);
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      this.#failure = asProblem(error);
      const { code, message } = this.#failure;
      const detail = error instanceof Error ? error.message : String(error);
      tools.log.warn(message, { code, ...(detail !== message && { detail }) });
    } finally {
      this.#lookedAt = this.#options.now();
    }
  }

  /** @returns why the copy that was served stays, if it is not as good as new */
  async #look({ http, log }: ContractingTools): Promise<GrafoError | undefined> {
    const { signal } = this.#closing;
    const { now } = this.#options;
    const tools = { open: createOpenSource(http), now, signal };
    const listed = await Promise.all(this.#options.sources.map((source) => listFiles(http, source, signal)));
    const addresses = listed.flat();
    if (this.#copy && (await isUnchanged(this.#copy, addresses, tools))) {
      this.#copy = withRetrievedAt(this.#copy, now());
      return undefined;
    }
    const next = await readCopy(addresses, tools);
    const verdict = judgeCopy(this.#copy, next);
    tellReading(log, next, verdict, this.#copy?.processes.length ?? 0);
    if (verdict === 'TAKE') {
      this.#copy = next;
      this.#options.onCopy?.(next);
    }
    const failure = next.files.find((file) => file.failure !== null)?.failure;
    return failure ? new GrafoError(failure.code, failure.parameters) : undefined;
  }
}

function withRetrievedAt(copy: Copy, now: number): Copy {
  const retrievedAt = new Date(now).toISOString();
  return { ...copy, files: copy.files.map((file) => ({ ...file, retrievedAt })) };
}

function asProblem(error: unknown): GrafoError {
  return error instanceof GrafoError ? error : new GrafoError('GRAFO_HARVEST_FAILED', {}, { cause: error });
}
