/** Takes apart one operation of a document, once: what is planned, what is introspection, what decides. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { fragmentsOf } from '../selection/collect-fields.js';
import { conditionVariables } from '../selection/conditions.js';
import { protectAliases } from './protect-aliases.js';
import { splitRoot } from './split-root.js';

export interface PreparedOperation {
  /** With protected aliases. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly introspection: DocumentNode | undefined;
  /** What the planner is given, to be run one after the other. */
  readonly planned: readonly string[];
  /** The variables that @skip and @include use. */
  readonly conditionVariables: readonly string[];
}

/** Undefined when the document has no such operation, or several and no name was given. */
export function prepareOperation(
  document: DocumentNode,
  operationName: string | undefined,
  isFieldName: (name: string) => boolean,
): PreparedOperation | undefined {
  const chosen = getOperationAST(document, operationName);
  if (!chosen) return undefined;
  const used = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const single: DocumentNode = { kind: Kind.DOCUMENT, definitions: [chosen, ...used] };
  const { definitions } = protectAliases(single, isFieldName);
  const operation = getOperationAST({ kind: Kind.DOCUMENT, definitions });
  if (!operation) return undefined;
  const fragments = fragmentsOf(definitions);
  const { introspection, planned } = splitRoot(operation, fragments);
  return {
    operation,
    fragments,
    introspection,
    planned: planned.map(print),
    conditionVariables: conditionVariables(single),
  };
}
