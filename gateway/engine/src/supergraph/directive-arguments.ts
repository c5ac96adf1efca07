/** Reads the literal arguments of a supergraph's own directives, for the readers of this folder. */
import { type ConstDirectiveNode, type DirectiveNode, Kind } from 'graphql';

interface HasDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directivesNamed(node: HasDirectives, name: string): readonly ConstDirectiveNode[] {
  return node.directives?.filter((directive) => directive.name.value === name) ?? [];
}

/** The value of a string or enum argument; undefined where it was left out. */
export function argumentText(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

export function isArgumentTrue(directive: DirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}
