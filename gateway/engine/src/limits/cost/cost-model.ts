/** What is known of the costs of a graph before any operation comes. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  parse,
} from 'graphql';
import { fragmentsOf } from '../../selection/collect-fields.js';
import { type Costs, countCost } from './cost-counter.js';
import { readDeclaredCosts } from './declared-costs.js';
import { introspectionSizes } from './introspection-sizes.js';
import { OperationValues } from './operation-values.js';

export interface CostModel extends Costs {
  /** What it costs to introspect the graph once, as code generators do. */
  readonly wholeIntrospection: number;
}

export interface Graph {
  readonly schema: GraphQLSchema;
  /** The supergraph. */
  readonly document: DocumentNode;
}

/** Takes some milliseconds. */
export function createCostModel({ schema, document }: Graph): CostModel {
  const { weights, sizes } = readDeclaredCosts(document);
  const costs = { schema, weights, sizes: new Map([...sizes, ...introspectionSizes(schema)]) };
  return { ...costs, wholeIntrospection: countWholeIntrospection(costs) };
}

function countWholeIntrospection(costs: Costs): number {
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
      experimentalDirectiveDeprecation: true,
    }),
  );
  const operation = getOperationAST(document);
  if (!operation) return 1;
  const values = new OperationValues(operation, {});
  return countCost(costs, operation, {
    part: 'introspection',
    fragments: fragmentsOf(document.definitions),
    values,
  });
}
