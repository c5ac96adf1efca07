/** Asks the graph for what an export needs, as its reader would at `/graphql`. */

import type { IncomingHttpHeaders } from 'node:http';
import { type GraphQLRequest, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { EXPLAIN_HEADER } from '../explain/tell-plan.js';
import type { ReadOperation } from '../graphql/read-operation.type.js';
import type { ServedGraph } from '../graphql/serve-graph.js';
import { HubContext } from '../identity/hub-context.js';
import type { SourceReport } from '../sources/source-status.type.js';
import { ExportRefused } from './export-errors.js';
import type { ExportPlan } from './export-plan.js';
import type { ExportRequest } from './export-request.js';
import type { Answer } from './row.js';

export interface PageAnswer extends Answer {
  readonly status: number | undefined;
  readonly headers: HeaderMap;
  /** Those that were stale or failed while it was made. */
  readonly sources: readonly SourceReport[];
}

type Variables = Readonly<Record<string, unknown>>;

export interface Asker {
  /** @throws ExportRefused where `/graphql` would refuse the operation, whoever asks */
  read(request: Pick<ExportRequest, 'query' | 'operationName' | 'variables'>): Promise<ReadOperation>;
  /** What is counted, of the first page alone, is the operation that the reader wrote. */
  page(plan: ExportPlan, variables: Variables, counted: ReadOperation | null): Promise<PageAnswer>;
}

export function createAsker(
  graph: Pick<ServedGraph, 'run'>,
  { principal, connection }: HubContext,
  headers: IncomingHttpHeaders,
): Asker {
  const http = { method: 'POST', headers: headerMap(headers), search: '', body: undefined };
  const run = (request: GraphQLRequest, context: HubContext) => graph.run({ ...request, http }, context);
  return {
    async read({ query, operationName, variables }) {
      const context = new HubContext(principal, connection);
      const reading: HubContext['reading'] = {};
      context.reading = reading;
      const answer = answerOf(
        await run({ query, variables, ...(operationName !== undefined && { operationName }) }, context),
      );
      if (reading.operation) return reading.operation;
      throw new ExportRefused(answer.status ?? 400, answer.errors, answer.headers);
    },
    async page({ query }, variables, counted) {
      const context = new HubContext(principal, connection);
      context.countsAs = counted;
      return answerOf(await run({ query, variables }, context));
    },
  };
}

/** Those that a reader sent; that of plans would have one made for each page. */
function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === 'string' && name !== EXPLAIN_HEADER) map.set(name, value);
  return map;
}

function answerOf({ body, http: { status, headers } }: GraphQLResponse): PageAnswer {
  const { data, errors = [], extensions } = body.kind === 'single' ? body.singleResult : {};
  const sources = extensions?.['sources'];
  // The hub has put them there itself.
  return {
    data,
    errors,
    status,
    headers,
    sources: Array.isArray(sources) ? (sources as SourceReport[]) : [],
  };
}
