/** Decides, as GraphQL over HTTP says, whether an HTTP response is a GraphQL response, and reads it if so. */
import type { Readable } from 'node:stream';
import type { SubgraphResult } from '@grafo-abierto/engine';
import type { FetchBounds } from '../subgraph-call.type.js';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import { parseBoundedJson } from './parse-bounded-json.js';
import { readText } from './read-text.js';

export const ACCEPTED_TYPES = 'application/graphql-response+json, application/json;q=0.9';

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

/** A header that comes twice is none: its two values may differ. */
type Header = 'content-type' | 'content-encoding';

export async function readAnswer(
  answer: HttpAnswer,
  budget: FetchBounds['budget'],
  jsonDepth: number,
): Promise<SubgraphResult> {
  checkKind(answer);
  const text = await readText(answer.body, headerOf(answer, 'content-encoding'), budget);
  const result = parseBoundedJson(text, jsonDepth);
  if (!isSuccess(answer.statusCode) && !isGraphQLResponse(result)) throw badStatus(answer.statusCode);
  // The engine checks every part of what a transport gives, the whole included.
  return result as SubgraphResult;
}

/** Of JSON in general, only that of a success is an answer; GraphQL's own type can come with any status. */
function checkKind(answer: HttpAnswer): void {
  const { statusCode } = answer;
  if (statusCode >= 300 && statusCode < 400) throw new SubgraphTransportError('redirect', statusCode);
  const [type = ''] = headerOf(answer, 'content-type').split(';');
  if (type.trim() === 'application/graphql-response+json') return;
  if (!isSuccess(statusCode)) throw badStatus(statusCode);
  if (type.trim() !== 'application/json') throw new SubgraphTransportError('not-json');
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function isGraphQLResponse(result: unknown): boolean {
  return typeof result === 'object' && result !== null && ('data' in result || 'errors' in result);
}

function badStatus(status: number): SubgraphTransportError {
  return new SubgraphTransportError('status', status);
}

function headerOf({ headers }: HttpAnswer, name: Header): string {
  const value = headers[name] ?? '';
  return typeof value === 'string' ? value.trim().toLowerCase() : 'ambiguous';
}
