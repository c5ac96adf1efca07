/** Knows where each subgraph's SDL declares a schema coordinate such as `Place.name` or `Query.place(id:)`. */
import type { ASTNode, Location, NameNode, TypeDefinitionNode, TypeExtensionNode } from 'graphql';
import type { SdlLocation } from './report/composition-problem.js';

interface Declaration {
  readonly coordinate: string;
  readonly subgraph: string;
  readonly name: Location;
  readonly whole: Location;
}

interface Named {
  readonly name: NameNode;
  readonly loc?: Location | undefined;
}

export class Coordinates {
  readonly #declarations: Declaration[] = [];
  readonly #byCoordinate = new Map<string, Declaration[]>();

  /** Notes all that a definition declares, its type under the name that the supergraph has for it. */
  add(subgraph: string, type: string, node: TypeDefinitionNode | TypeExtensionNode): void {
    this.#declare(subgraph, type, node);
    for (const member of membersOf(node)) {
      this.#declare(subgraph, `${type}.${member.name.value}`, member);
      const inputs = 'arguments' in member ? member.arguments : [];
      for (const input of inputs ?? [])
        this.#declare(subgraph, `${type}.${member.name.value}(${input.name.value}:)`, input);
    }
  }

  subgraphsWith(coordinate: string): readonly string[] {
    return [...new Set(this.#byCoordinate.get(coordinate)?.map(({ subgraph }) => subgraph))];
  }

  locate(coordinate: string, subgraph: string): SdlLocation | undefined {
    const found = this.#byCoordinate.get(coordinate)?.find((it) => it.subgraph === subgraph);
    const at = found?.name.startToken;
    return at && { subgraph, line: at.line, column: at.column };
  }

  /** What is declared around a place, the innermost of it. */
  around({ subgraph, line, column }: SdlLocation): string | undefined {
    const isBefore = (at: { line: number; column: number }) =>
      at.line < line || (at.line === line && at.column <= column);
    return this.#declarations.findLast(
      (it) => it.subgraph === subgraph && isBefore(it.whole.startToken) && !isBefore(endOf(it.whole)),
    )?.coordinate;
  }

  #declare(subgraph: string, coordinate: string, { name, loc: whole }: Named): void {
    if (!name.loc || !whole) return;
    const declaration = { coordinate, subgraph, name: name.loc, whole };
    this.#declarations.push(declaration);
    this.#byCoordinate.set(coordinate, [...(this.#byCoordinate.get(coordinate) ?? []), declaration]);
  }
}

function membersOf(node: TypeDefinitionNode | TypeExtensionNode): readonly (ASTNode & Named)[] {
  if ('fields' in node) return node.fields ?? [];
  return 'values' in node ? (node.values ?? []) : [];
}

function endOf({ endToken }: Location): { readonly line: number; readonly column: number } {
  return { line: endToken.line, column: endToken.column + (endToken.end - endToken.start) };
}
