/** Reads the literal arguments of directives, of a subgraph's SDL or of a supergraph: for the composer and the engine. */
import { type ConstDirectiveNode, type DirectiveNode, Kind } from 'graphql';

interface HasDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directivesNamed(node: HasDirectives, name: string): readonly ConstDirectiveNode[] {
  return node.directives?.filter((directive) => directive.name.value === name) ?? [];
}

export function hasDirective(node: HasDirectives, name: string): boolean {
  return directivesNamed(node, name).length > 0;
}

/** The value of a string or enum argument; undefined where it was left out. */
export function textArgument(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** The value of a Boolean argument; undefined where it was left out. */
export function flagArgument(directive: DirectiveNode, name: string): boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
