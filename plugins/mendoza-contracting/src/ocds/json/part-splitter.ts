/** Gives the tokens of each member of a list to a builder of its own, and all others to that of what stands around. */
import Assembler from 'stream-json/assembler.js';
import type { Token } from 'stream-json/parser.js';
import type { JsonPart } from './json-part.type.js';
import { PART_CHARACTERS, PartBuilder, sizeOf } from './part-builder.js';

export class PartSplitter {
  /** Whether what stands around the lists is more than may be kept. */
  isOversized = false;
  readonly #around = new Assembler();
  #size = 0;
  #isInList = false;
  #member: PartBuilder | undefined;

  constructor(private readonly lists: ReadonlySet<string>) {}

  /** Whether no value is open. */
  get isComplete(): boolean {
    return this.#around.done;
  }

  *take(tokens: readonly Token[]): Generator<JsonPart, void> {
    for (const token of tokens) {
      if (this.#member === undefined && this.#isInList && token.name !== 'endArray')
        this.#member = new PartBuilder();
      if (this.#member === undefined) yield* this.#takeAround(token);
      else yield* this.#takeMember(this.#member, token);
    }
  }

  *#takeMember(member: PartBuilder, token: Token): Generator<JsonPart, void> {
    if (!member.consume(token)) return;
    this.#member = undefined;
    yield member.isOversized ? { kind: 'oversized' } : { kind: 'member', value: member.value };
  }

  *#takeAround(token: Token): Generator<JsonPart, void> {
    this.#size += sizeOf(token);
    this.isOversized ||= this.#size > PART_CHARACTERS;
    if (this.isOversized) return;
    const around = this.#around;
    // Asked before the list itself becomes the innermost value.
    const opensList = token.name === 'startArray' && this.#isListNext();
    around.consume(token);
    if (opensList) this.#isInList = true;
    if (token.name === 'endArray') this.#isInList = false;
    if (!around.done) return;
    this.#size = 0;
    yield { kind: 'outer', value: around.current };
  }

  #isListNext(): boolean {
    const { depth, key } = this.#around;
    return depth === 0 || (depth === 1 && typeof key === 'string' && this.lists.has(key));
  }
}
