/**
 * @skip and @include. They are decided before an operation is planned: the planner then has nothing to decide,
 * plans ask for nothing in vain, and an operation is planned once for each combination of its conditions.
 */
import { type DirectiveNode, type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';

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

/** The document without what is left out, and without these directives. A selection set can become empty. */
export function resolveConditions(
  document: DocumentNode,
  isTrue: (variable: string) => boolean,
): DocumentNode {
  const isLeftOut = (directive: DirectiveNode) => {
    const condition = conditionOf(directive);
    if (condition === undefined) return false;
    const value =
      condition.kind === Kind.VARIABLE
        ? isTrue(condition.name.value)
        : condition.kind === Kind.BOOLEAN && condition.value;
    return value === (directive.name.value === 'skip');
  };
  const resolve = (selection: SelectionNode) => {
    const { directives = [] } = selection;
    if (directives.length === 0) return undefined;
    if (directives.some(isLeftOut)) return null;
    return {
      ...selection,
      directives: directives.filter((directive) => conditionOf(directive) === undefined),
    };
  };
  return visit(document, { Field: resolve, InlineFragment: resolve, FragmentSpread: resolve });
}

/** The `if` of a @skip or @include; undefined for any other directive. */
function conditionOf(directive: DirectiveNode) {
  const name = directive.name.value;
  if (name !== 'skip' && name !== 'include') return undefined;
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
}
