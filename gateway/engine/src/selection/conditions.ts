/**
 * @skip and @include. An operation is compiled once for each combination of the variables that its
 * conditions use, so that nothing needs to be decided per object while it runs.
 */
import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/** Decides whether a selection with these directives is part of the operation. */
export type IsIncluded = (directives: readonly DirectiveNode[] | undefined) => boolean;

/** The names of the variables that decide about parts of the document, sorted. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const condition = conditionOf(node);
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names].sort();
}

export function isIncludedWith(isTrue: (variable: string) => boolean): IsIncluded {
  return (directives) =>
    directives === undefined ||
    directives.every((directive) => {
      const condition = conditionOf(directive);
      if (condition === undefined) return true;
      const value =
        condition.kind === Kind.VARIABLE ? isTrue(condition.name.value) : isLiteralTrue(condition);
      return directive.name.value === 'skip' ? !value : value;
    });
}

/** The `if` of a @skip or @include; undefined for any other directive. */
function conditionOf(directive: DirectiveNode) {
  const name = directive.name.value;
  if (name !== 'skip' && name !== 'include') return undefined;
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
}

function isLiteralTrue(value: { readonly kind: Kind; readonly value?: unknown }): boolean {
  return value.kind === Kind.BOOLEAN && value.value === true;
}
