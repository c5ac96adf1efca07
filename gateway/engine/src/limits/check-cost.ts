/** Holds what a valid operation can cost with its variables to the limits, just before it runs. */
import { GrafoError } from '@grafo-abierto/schema';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../selection/collect-fields.js';
import { countCost } from './cost/cost-counter.js';
import type { CostModel } from './cost/cost-model.js';
import { OperationValues } from './cost/operation-values.js';
import type { Page } from './cost/page-sizes.js';
import type { DocumentLimits } from './document-limits.js';
import { limitProblem } from './limit-problem.js';

export interface CostedRequest {
  /** Valid in the schema, and within the limits of documents. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface CostFigures {
  readonly cost: number;
  /** In whole introspections of the graph. */
  readonly introspection: number;
  /** The largest that is asked of a list which does not declare its own size. */
  readonly largestPage: Page | undefined;
}

export function measureCost(
  { document, operation, variables }: CostedRequest,
  model: CostModel,
): CostFigures {
  const fragments = fragmentsOf(document.definitions);
  const values = new OperationValues(operation, variables);
  let largestPage: Page | undefined;
  let hasIntrospection = false;
  const cost = countCost(model, operation, {
    part: 'data',
    fragments,
    values,
    onPage: (page) => {
      if (page.items > (largestPage?.items ?? 0)) largestPage = page;
    },
    onOtherPart: () => {
      hasIntrospection = true;
    },
  });
  const introspection = hasIntrospection
    ? countCost(model, operation, { part: 'introspection', fragments, values }) / model.wholeIntrospection
    : 0;
  return { cost: roundUp(cost), introspection: roundUp(introspection * 10) / 10, largestPage };
}

/** Tenths do not add up exactly. */
function roundUp(sum: number): number {
  return Math.ceil(Number(sum.toPrecision(12)));
}

/** Undefined when the request may run. */
export function checkCost(
  request: CostedRequest,
  model: CostModel,
  limits: DocumentLimits,
): GrafoError | undefined {
  const { cost, introspection, largestPage } = measureCost(request, model);
  if (largestPage?.argument && largestPage.items > limits.pageSize) {
    const { argument, items: value } = largestPage;
    return new GrafoError('GRAFO_PAGE_SIZE_INVALID', { argument, value, maximum: limits.pageSize });
  }
  if (cost > limits.cost) return limitProblem('GRAFO_LIMIT_COST', limits.cost, cost);
  if (introspection <= limits.introspection) return undefined;
  return limitProblem('GRAFO_LIMIT_INTROSPECTION', limits.introspection, introspection);
}
