/** Puts one value of a stream together from its tokens, and lets go of it once it is too large to keep. */
import Assembler from 'stream-json/assembler.js';
import type { Token } from 'stream-json/parser.js';

/** Of one release; real ones have under a hundred thousand. */
export const PART_CHARACTERS = 4 * 1024 * 1024;
/** Real releases have under ten. */
const PART_LEVELS = 60;

export class PartBuilder {
  isOversized = false;
  readonly #assembler = new Assembler();
  #depth = 0;
  #size = 0;

  /** @returns true when the token was the value's last */
  consume(token: Token): boolean {
    if (token.name === 'startObject' || token.name === 'startArray') this.#depth += 1;
    if (!this.isOversized) this.#keep(token);
    if (token.name === 'endObject' || token.name === 'endArray') this.#depth -= 1;
    return this.#depth === 0 && token.name !== 'keyValue';
  }

  get value(): unknown {
    return this.#assembler.current;
  }

  #keep(token: Token): void {
    this.#size += sizeOf(token);
    this.#assembler.consume(token);
    if (this.#depth <= PART_LEVELS && this.#size <= PART_CHARACTERS) return;
    this.isOversized = true;
    this.#assembler.dropToLevel(0);
  }
}

/** About how many characters of JSON a token stands for. */
export function sizeOf(token: Token): number {
  return 'value' in token && typeof token.value === 'string' ? token.value.length + 2 : 1;
}
