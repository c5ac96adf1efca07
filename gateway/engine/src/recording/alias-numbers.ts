import { type DocumentNode, type FieldNode, Kind, type NameNode, visit } from 'graphql';

/** Aliases as numbers: the same for the same, another for another, and none that is a field's own name. */
export class AliasNumbers {
  readonly #fields = new Set<string>();
  readonly #numbered = new Map<string, string>();
  #last = 0;

  constructor(document: DocumentNode) {
    visit(document, { Field: ({ name }) => void this.#fields.add(name.value) });
  }

  /** Undefined where the field needs none. */
  of({ alias, name }: FieldNode): NameNode | undefined {
    if (alias === undefined || alias.value === name.value) return undefined;
    const known = this.#numbered.get(alias.value) ?? this.#next();
    this.#numbered.set(alias.value, known);
    return { kind: Kind.NAME, value: known };
  }

  #next(): string {
    do this.#last++;
    while (this.#fields.has(`a${this.#last}`));
    return `a${this.#last}`;
  }
}
