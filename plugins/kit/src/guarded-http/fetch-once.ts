/** One attempt at a guarded fetch: its deadline, its redirects within the same origin, its body. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Agent, Dispatcher } from 'undici';
import type { FetchClock } from './fetch-clock.js';
import { statusFault, timeoutFault } from './fetch-fault.js';
import type { FetchLimits } from './fetch-limits.js';
import type { FetchAnswer, FetchRequest, Validators } from './fetch-request.type.js';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.js';
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

export async function fetchOnce(attempt: Attempt): Promise<FetchAnswer> {
  const { url, request, limits, clock } = attempt;
  const deadline = new AbortController();
  const cancel = clock.after(limits.attemptMs, () => deadline.abort(timeoutFault(url, limits.attemptMs)));
  const signal = AbortSignal.any([
    deadline.signal,
    ...(request.signal === undefined ? [] : [request.signal]),
  ]);
  try {
    return await follow(attempt, signal);
  } catch (error) {
    // A body that is cut by the deadline says so in words of its own.
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    cancel();
  }
}

async function follow({ url, agent, request, limits, clock }: Attempt, signal: AbortSignal) {
  const headers = requestHeaders(request.validators);
  let place = url;
  for (let redirects = 0; ; redirects++) {
    const path = place.pathname + place.search;
    const answer = await agent.request({ origin: place.origin, path, method: 'GET', headers, signal });
    try {
      const location = locationOf(answer);
      if (location === undefined) return await readAnswer(answer, place, limits, clock);
      place = nextPlace(place, location, redirects < limits.redirects);
    } finally {
      answer.body.on('error', () => undefined).destroy();
    }
  }
}

function requestHeaders({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  url: URL,
  { bytes: cap }: FetchLimits,
  clock: FetchClock,
): Promise<FetchAnswer> {
  const { statusCode, body } = answer;
  const [etag, lastModified] = [header(answer, 'etag'), header(answer, 'last-modified')];
  const about = {
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    contentType: header(answer, 'content-type') ?? '',
  };
  if (statusCode === 304) return { bytes: null, ...about };
  if (statusCode !== 200) {
    throw statusFault(url, statusCode, readRetryAfter(header(answer, 'retry-after'), clock));
  }
  const encoding = (header(answer, 'content-encoding') ?? '').trim().toLowerCase();
  return { bytes: await readBody(body, encoding, cap, url), ...about };
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
