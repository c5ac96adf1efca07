import { type ASTNode, parse, type StringValueNode, visit } from 'graphql';

type Described = ASTNode & {
  readonly description?: StringValueNode;
  readonly name: { readonly value: string };
};

/** Names of federation's own, which are described elsewhere. */
const FOREIGN = /^(_|link__|federation__|FieldSet$)/;

/**
 * The coordinates of what lacks a description of two paragraphs, Spanish and English: types, fields,
 * arguments, enum values and inputs. A description of an entity's key field that belongs to another subgraph
 * is asked for too: a reader of this SDL alone must understand it.
 */
export function undescribedParts(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  const enter = (node: Described) => {
    if (FOREIGN.test(node.name.value)) return false;
    path.push(node.name.value);
    if ((node.description?.value.split('\n\n').length ?? 0) < 2 && !isRoot(path))
      missing.push(path.join('.'));
    return undefined;
  };
  const leave = () => {
    path.pop();
  };
  const part = { enter, leave };
  visit(parse(sdl), {
    DirectiveDefinition: () => false,
    ObjectTypeDefinition: part,
    InterfaceTypeDefinition: part,
    UnionTypeDefinition: part,
    EnumTypeDefinition: part,
    EnumValueDefinition: part,
    InputObjectTypeDefinition: part,
    ScalarTypeDefinition: part,
    FieldDefinition: part,
    InputValueDefinition: part,
  });
  return missing;
}

/** The root types are the graph itself: what they hold is described, they are not. */
function isRoot(path: readonly string[]): boolean {
  return path.length === 1 && (path[0] === 'Query' || path[0] === 'Mutation');
}
