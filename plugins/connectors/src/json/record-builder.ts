/** Puts one record of a stream together from its tokens, and lets go of it once it is too large to keep. */
import Assembler from 'stream-json/assembler.js';
import type { Token } from 'stream-json/parser.js';
import { EXCERPT_CHARACTERS } from '../connector.type.js';
import { RECORD_BYTES } from '../published-dataset.type.js';

/** Real catalogues have under ten. */
const RECORD_LEVELS = 60;

export class RecordBuilder {
  /** What the record began with, once it is too large. */
  excerpt: string | undefined;
  readonly #assembler = new Assembler();
  #depth = 0;
  #size = 0;

  /** @returns true when the token was the record's last */
  consume(token: Token): boolean {
    this.#size += sizeOf(token);
    if (token.name === 'startObject' || token.name === 'startArray') this.#depth += 1;
    if (this.excerpt === undefined) {
      this.#assembler.consume(token);
      if (this.#depth > RECORD_LEVELS || this.#size > RECORD_BYTES) this.#letGo();
    }
    if (token.name === 'endObject' || token.name === 'endArray') this.#depth -= 1;
    return this.#depth === 0 && isEndOfValue(token);
  }

  get value(): unknown {
    return this.#assembler.current;
  }

  #letGo(): void {
    const begun = this.#assembler.dropToLevel(1).current;
    this.excerpt = this.#depth > RECORD_LEVELS ? '…' : JSON.stringify(begun).slice(0, EXCERPT_CHARACTERS);
    this.#assembler.dropToLevel(0);
  }
}

/** About how many characters of JSON a token stands for. */
export function sizeOf(token: Token): number {
  if (token.name === 'stringChunk' || token.name === 'numberChunk') return token.value.length;
  return 1;
}

const ENDS_OF_VALUES = new Set<Token['name']>([
  'endObject',
  'endArray',
  'stringValue',
  'numberValue',
  'nullValue',
  'trueValue',
  'falseValue',
]);

function isEndOfValue({ name }: Token): boolean {
  return ENDS_OF_VALUES.has(name);
}
