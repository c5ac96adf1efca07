/** The core's types as nodes and as text, from what its subgraphs declare. */
import { isTypeDefinitionNode, Kind, parse, print, type TypeDefinitionNode, visit } from 'graphql';
import { readCoreSchemas } from './real-core.js';

const USES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Sourced', ['Provenance']],
  ['Provenance', ['URL', 'DateTime', 'Date']],
]);

export class CoreNodes {
  readonly #nodes: ReadonlyMap<string, TypeDefinitionNode>;

  constructor() {
    const nodes = readCoreSchemas()
      .flatMap(({ sdl }) => parse(sdl, { noLocation: true }).definitions)
      .filter((node) => isTypeDefinitionNode(node))
      // The last one counts: its owner's, and not that of a subgraph that refers to it by its key.
      .sort((one, other) => sizeOf(one) - sizeOf(other));
    this.#nodes = new Map(nodes.map((node) => [node.name.value, node]));
  }

  /** Without descriptions. */
  bare(name: string): TypeDefinitionNode {
    const node = this.#nodes.get(name);
    if (node === undefined) throw new RangeError(`the core has no ${name}`);
    return undescribed(node);
  }

  /** Value types of the kit: those named and what they use. */
  printValues(names: Iterable<string>, isDescribed: boolean): string {
    const wanted = new Set<string>();
    const add = (name: string): void => {
      wanted.add(name);
      for (const used of USES.get(name) ?? []) add(used);
    };
    for (const name of names) add(name);
    return [...wanted]
      .flatMap((name) => this.#nodes.get(name) ?? [])
      .map((node) => print(isDescribed ? node : undescribed(node)))
      .join('\n');
  }
}

const sizeOf = (node: TypeDefinitionNode): number => ('fields' in node ? (node.fields?.length ?? 0) : 0);

function undescribed(node: TypeDefinitionNode): TypeDefinitionNode {
  return visit(node, {
    enter: (part) => {
      if (part.kind === Kind.STRING || !('description' in part)) return undefined;
      const { description: _, ...rest } = part;
      return rest;
    },
  });
}
