import { createHash } from 'node:crypto';
import { normalOperation } from '@grafo-abierto/engine';
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';

/** Characters that a document may have at most, as it came and in its normal form. */
export const LONGEST_DOCUMENT = 20_000;

/** What is kept of an operation. */
export interface KeptText {
  readonly document: string;
  /** SHA-256 of it, in hexadecimal. */
  readonly hash: string;
}

/** The normal text of an operation, made when it is first asked for: that takes longer than a reader should wait. */
export class NormalText {
  readonly name: string | null;
  #make: (() => KeptText | undefined) | undefined;
  #kept: KeptText | undefined;

  constructor(source: string, name: string | undefined, schema: GraphQLSchema) {
    this.name = name ?? null;
    // The text and not its syntax tree, which takes many times the memory.
    this.#make = () => keep(source, name, schema);
  }

  /** Undefined for what is not kept: introspection, and what is too long. */
  read(): KeptText | undefined {
    const make = this.#make;
    this.#make = undefined;
    if (make) this.#kept = make();
    return this.#kept;
  }
}

function keep(source: string, name: string | undefined, schema: GraphQLSchema): KeptText | undefined {
  const parsed = parse(source, { noLocation: true });
  const operation = getOperationAST(parsed, name);
  const document = operation ? normalOperation(parsed, operation, schema) : undefined;
  if (document === undefined || document.length > LONGEST_DOCUMENT) return undefined;
  return { document, hash: createHash('sha256').update(document).digest('hex') };
}
