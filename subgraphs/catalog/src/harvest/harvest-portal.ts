/** Reads one portal that was claimed, from its first byte to the record of how it went. */
import { pause } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { FetchOutcome } from '../domain/portal-vocabulary.js';
import { forgetOwnIssues } from './catalogue-issues.js';
import { type Claim, ClaimLost, renewClaim } from './claim.js';
import { closeFetch, problemOf, type StatusChange } from './close-fetch.js';
import { type CountingHttp, countingHttp } from './counting-http.js';
import { finishListing } from './finish-listing.js';
import { HarvestRun } from './harvest-run.js';
import type { HarvestTools } from './harvest-tools.type.js';
import { planListing } from './plan-listing.js';
import { readListing } from './read-listing.js';

/** A portal that is slower than this is not read to its end. */
const LONGEST_HOURS = 6;

/** The process ends: what was read stays, and the rest is read when it starts again. */
export class HarvestStopped extends Error {
  override readonly name = 'HarvestStopped';
}

/**
 * Whatever the portal does is in the fetch's record and nowhere else. Answers how its status changed; null where
 * another process has taken the portal.
 *
 * @throws what the database throws
 */
export async function harvestPortal(
  tools: HarvestTools,
  claim: Claim,
  stop: AbortSignal,
): Promise<StatusChange | null> {
  const run = new HarvestRun(tools, claim);
  const guard = guardRun(tools, claim, stop);
  const http = countingHttp(openHttp(tools, claim));
  try {
    return await readAll(run, http, guard.signal);
  } catch (cause) {
    const error = guard.signal.aborted ? guard.signal.reason : cause;
    if (error instanceof ClaimLost) return null;
    if (!(error instanceof GrafoError) && !(error instanceof HarvestStopped)) {
      tools.log.error(`catalog: ${claim.portal.id}: ${error instanceof Error ? error.stack : error}`);
    }
    return await breakOff(run, error, http.bytes);
  } finally {
    guard.end();
    await http.close();
  }
}

async function readAll(run: HarvestRun, http: CountingHttp, signal: AbortSignal): Promise<StatusChange> {
  const plan = await planListing(run.tools.reads, run.claim);
  const listing = await readListing(run, plan, http, signal);
  return await finishListing(run, listing, http.bytes);
}

/** What was written stays: the last good copy, and what this reading has added to it. */
function breakOff(run: HarvestRun, error: unknown, bytes: number): Promise<StatusChange> {
  const { claim, tools } = run;
  const isStopped = error instanceof HarvestStopped;
  const outcome = isStopped ? FetchOutcome.INTERRUPTED : FetchOutcome.FAILED;
  const problem = isStopped
    ? { code: 'GRAFO_HARVEST_INTERRUPTED' as const, parameters: {} }
    : problemOf(error);
  return tools.writeChanges({ actor: claim.portal.titleEs, reason: null }, async ({ reads, changed }) => {
    await forgetOwnIssues(reads, claim);
    changed('Portal', claim.portal.id, 'HARVESTED');
    return closeFetch(reads, run, { outcome, problem, bytes });
  });
}

/** An address that a manifest gives may be without https; that is told, and its host is guarded all the same. */
function openHttp(tools: HarvestTools, { portal: { url } }: Claim) {
  const isPlain = url !== null && URL.canParse(url) && new URL(url).protocol === 'http:';
  return tools.openHttp(isPlain ? { plainOrigins: [new URL(url).origin] } : {});
}

interface Guard {
  readonly signal: AbortSignal;
  end(): void;
}

/** Ends a run when its process does, when it takes too long, or when another process has its portal. */
function guardRun({ clock, reads, leaseMs }: HarvestTools, claim: Claim, stop: AbortSignal): Guard {
  const own = new AbortController();
  const ended = new AbortController();
  const renewAgain = async () => {
    for (;;) {
      await pause(clock, leaseMs / 3, ended.signal);
      await renewClaim(reads, claim, leaseMs);
    }
  };
  void renewAgain().catch((error: unknown) => {
    if (!ended.signal.aborted) own.abort(error);
  });
  const cancel = clock.after(LONGEST_HOURS * 60 * 60_000, () =>
    own.abort(new GrafoError('GRAFO_HARVEST_TOO_LONG', { hours: LONGEST_HOURS })),
  );
  return {
    signal: AbortSignal.any([own.signal, stop]),
    end() {
      cancel();
      ended.abort();
    },
  };
}
