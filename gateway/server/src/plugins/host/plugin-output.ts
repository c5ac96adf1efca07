/** Takes what a plugin's process writes into the hub's log: cut, made harmless, and never too much at once. */
import type { Readable } from 'node:stream';
import type { HostClock } from './host-clock.js';
import { LineSplitter } from './line-splitter.js';

export interface PluginOutputOptions {
  readonly clock: HostClock;
  /** Told how many lines were left out since it was last told. */
  readonly onDropped: (lines: number) => void;
}

const WINDOW_MS = 1_000;
const LINES_IN_WINDOW = 20;
/** A process that writes faster waits until its output is read. */
const CHARACTERS_IN_WINDOW = 256 * 1024;

export class PluginOutput {
  readonly #options: PluginOutputOptions;
  readonly #waiting = new Set<Readable>();
  #endWindow: (() => void) | undefined;
  #lines = 0;
  #characters = 0;
  #dropped = 0;

  constructor(options: PluginOutputOptions) {
    this.#options = options;
  }

  /** @param tell is told each line that is not left out */
  read(stream: Readable, tell: (line: string) => void): void {
    const splitter = new LineSplitter();
    const take = (line: string) => {
      if (this.#lines++ < LINES_IN_WINDOW) tell(line);
      else this.#dropped++;
    };
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      this.#endWindow ??= this.#options.clock.after(WINDOW_MS, this.#nextWindow);
      for (const line of splitter.add(text)) take(line);
      this.#characters += text.length;
      if (this.#characters <= CHARACTERS_IN_WINDOW) return;
      stream.pause();
      this.#waiting.add(stream);
    });
    stream.on('end', () => {
      for (const line of splitter.end()) take(line);
    });
    stream.on('error', () => undefined);
  }

  /** Once its process has ended: what is still unread stays so. */
  close(): void {
    this.#endWindow?.();
    this.#nextWindow();
  }

  readonly #nextWindow = () => {
    this.#endWindow = undefined;
    if (this.#dropped > 0) this.#options.onDropped(this.#dropped);
    this.#lines = this.#characters = this.#dropped = 0;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const stream of waiting) stream.resume();
  };
}
