/** Asks for an address, follows it within its origin, and hands over an answer whose body is still to be read. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Agent, Dispatcher } from 'undici';
import { ACCEPTED_ENCODINGS } from './decoders.js';
import type { FetchClock } from './fetch-clock.js';
import { statusFault } from './fetch-fault.js';
import type { FetchLimits } from './fetch-limits.js';
import type { FetchRequest, Validators } from './fetch-request.type.js';
import { readRetryAfter } from './retry-pause.js';

/** By this name the operators of portals know who asks. */
const USER_AGENT = 'GrafoAbierto/0.1 (open government hub; one request at a time)';

export interface Attempt {
  readonly url: URL;
  readonly agent: Agent;
  readonly request: FetchRequest;
  readonly limits: FetchLimits;
  readonly clock: FetchClock;
}

export interface OpenAnswer {
  /** Where the redirects led. */
  readonly url: URL;
  /** Null when what the validators name still holds. */
  readonly body: Dispatcher.ResponseData['body'] | null;
  readonly encoding: string;
  readonly about: { readonly validators: Validators; readonly contentType: string };
}

/** Destroys every body that it does not hand over. */
export async function openAnswer(attempt: Attempt, signal: AbortSignal): Promise<OpenAnswer> {
  const { agent, request, limits, clock } = attempt;
  const headers = requestHeaders(request.validators);
  let url = attempt.url;
  for (let redirects = 0; ; redirects++) {
    const path = url.pathname + url.search;
    const answer = await agent.request({ origin: url.origin, path, method: 'GET', headers, signal });
    const isFinal = answer.statusCode === 200;
    try {
      const location = locationOf(answer);
      if (location === undefined) return describeAnswer(answer, url, clock);
      url = nextPlace(url, location, redirects < limits.redirects);
    } finally {
      if (!isFinal) destroyBody(answer.body);
    }
  }
}

export function destroyBody(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined).destroy();
}

function requestHeaders({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function describeAnswer(answer: Dispatcher.ResponseData, url: URL, clock: FetchClock): OpenAnswer {
  const { statusCode, body } = answer;
  const [etag, lastModified] = [header(answer, 'etag'), header(answer, 'last-modified')];
  const about = {
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    contentType: header(answer, 'content-type') ?? '',
  };
  if (statusCode !== 200 && statusCode !== 304) {
    throw statusFault(url, statusCode, readRetryAfter(header(answer, 'retry-after'), clock));
  }
  const encoding = (header(answer, 'content-encoding') ?? '').trim().toLowerCase();
  return { url, body: statusCode === 304 ? null : body, encoding, about };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function locationOf(answer: Dispatcher.ResponseData): string | undefined {
  return REDIRECTS.has(answer.statusCode) ? (header(answer, 'location') ?? '') : undefined;
}

/** Within one origin alone, whose address the guard has checked; whoever moved must be told anew. */
function nextPlace(place: URL, location: string, mayFollow: boolean): URL {
  const next = URL.canParse(location, place.href) ? new URL(location, place) : undefined;
  if (!mayFollow || next?.origin !== place.origin || location === '') {
    throw new GrafoError('GRAFO_FETCH_REDIRECT_REFUSED', {
      url: place.origin + place.pathname,
      location: next === undefined ? location : next.origin + next.pathname,
    });
  }
  return next;
}

/** A header that comes twice is none: its two values may differ. */
function header({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
