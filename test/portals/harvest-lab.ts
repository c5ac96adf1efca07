/** The catalog subgraph with its harvest at work on simulated portals, in time that the test lets pass. */
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { catalog } from '@grafo-abierto/catalog';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { ManualFetchClock } from '@grafo-abierto/plugin-kit/testing';
import type { FaultName, PortalSimulator, SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { HarvestClock } from './harvest-clock.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const POLL_MS = 5_000;
const LIMITS = { attemptMs: 60_000, idleMs: 30_000, streamMs: 7_200_000 };
/** Between two looks, each of which asks the database and has every reader ask it. */
const LOOK_MS = 10;
/** Enough for an answer to begin on loopback. */
const TURNS_BEFORE_A_DEADLINE = 50;

const SOFTWARE: Readonly<Record<SimulatedSoftware, string>> = {
  ckan: 'CKAN',
  andino: 'ANDINO',
  'dkan-1': 'DKAN',
  'dkan-2': 'DKAN',
  'data-json': 'DATA_JSON',
  table: 'TABLE',
};

export interface FetchRow {
  readonly id: string;
  readonly outcome: string;
  readonly errorKind: string | null;
  readonly coverage: string | null;
  readonly records: number | null;
  readonly rejected: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly bytes: number;
}

export class HarvestLab implements AsyncDisposable {
  readonly clock = new HarvestClock();
  readonly log: string[] = [];
  /** Where a deadline is to pass as soon as nothing else can happen. */
  #isHurried = false;
  readonly #deadlines: ManualFetchClock[] = [];
  /** What the operator lets be reached without being of the internet. */
  #localOrigins: readonly string[] = [];

  private constructor(
    readonly subgraph: TestSubgraph,
    private readonly simulator: PortalSimulator,
  ) {}

  /** With none of the portals that the starter data knows. */
  static async open(simulator: PortalSimulator, { isAtWork = true } = {}): Promise<HarvestLab> {
    const subgraph = await openTestSubgraph(catalog);
    const lab = new HarvestLab(subgraph, simulator);
    await lab.sql("update portal set operation = 'PAUSED'");
    if (isAtWork) lab.#start();
    return lab;
  }

  #start(): void {
    const say = (line: string) => void this.log.push(line);
    this.subgraph.open.startBackground({
      clock: this.clock,
      log: { info: say, error: say },
      openHttp: (options) => {
        const clock = new ManualFetchClock(...Object.values(LIMITS));
        this.#deadlines.push(clock);
        const { resolveHost } = this.simulator;
        const localOrigins = this.#localOrigins;
        return createGuardedHttp({ ...options, clock, limits: LIMITS, resolveHost, localOrigins });
      },
    });
  }

  /** Makes a portal of the simulator known to the graph, paused: it is read when the test says so. */
  async addPortal(id: string, software: SimulatedSoftware, path = pathOf(software)): Promise<void> {
    await this.sql(
      `insert into portal (id, title_es, url, software, jurisdiction_id, registered_by, next_harvest_at, source_id)
       select $1, $2, $3, $4, 'AR-E', 'MUTATION', 'infinity', source_id from portal limit 1`,
      [id, `Portal ${id} (demostración)`, this.simulator.url(id) + path, SOFTWARE[software]],
    );
  }

  /** Reads a portal under a fault, as a person would ask for it or, without a request, as its time has come. */
  async harvest(
    id: string,
    fault: FaultName | null = null,
    {
      isRequested = true,
      isSameInstant = false,
    }: { readonly isRequested?: boolean; readonly isSameInstant?: boolean } = {},
  ): Promise<FetchRow> {
    this.simulator.setFault(id, fault);
    await this.#address(id, fault);
    this.#isHurried = fault === 'hanging' || fault === 'stalling';
    const due = isRequested ? 'requested_at = clock_timestamp()' : "next_harvest_at = '-infinity'";
    const before = (await this.fetches(id)).map((fetch) => fetch.id);
    await this.sql(`update portal set ${due} where id = $1`, [id]);
    if (!isSameInstant) this.clock.pass(POLL_MS);
    for (;;) {
      const ended = (await this.fetches(id)).find((fetch) => !before.includes(fetch.id));
      if (ended !== undefined) return ended;
      await this.#wait();
    }
  }

  /** Lets time pass without any portal's own time coming. */
  async passUnread(milliseconds: number): Promise<void> {
    await this.sql("update portal set next_harvest_at = 'infinity'");
    this.clock.pass(milliseconds);
  }

  async until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await this.#wait();
  }

  /** Those that have ended, the newest first. */
  fetches(id: string): Promise<FetchRow[]> {
    return this.sql<FetchRow>(
      `select id, outcome, error_kind as "errorKind", coverage, records, rejected, added, changed, removed, bytes
       from portal_fetch where portal_id = $1 and outcome is not null order by started_at desc`,
      [id],
    );
  }

  async status(id: string): Promise<string | undefined> {
    return (await this.sql<{ status: string }>('select status from portal where id = $1', [id]))[0]?.status;
  }

  /** The identifiers that are listed. */
  async listed(id: string): Promise<readonly string[]> {
    const rows = await this.sql<{ id: string }>(
      "select id from dataset where portal_id = $1 and presence = 'LISTED' order by id",
      [id],
    );
    return rows.map((row) => row.id);
  }

  get sql(): TestSubgraph['sql'] {
    return this.subgraph.sql;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.subgraph.close();
  }

  /** As if nobody had ever read it. */
  async forget(id: string): Promise<void> {
    await this.sql(`
      with ids as (select id from dataset where portal_id = '${id}'),
      issues as (delete from metadata_issue where portal_id = '${id}'),
      files as (delete from distribution where dataset_id in (select id from ids)),
      fetches as (delete from portal_fetch where portal_id = '${id}'),
      changes as (delete from entity_change where type = 'Dataset' and id in (select id from ids))
      update portal set status = 'NEVER_REACHED', last_success_at = null, dataset_count = null, removal_held = null,
        removal_confirmed_at = null, validators = null, modified_watermark = null where id = '${id}'`);
    await this.sql('update dataset set succeeds_id = null, superseded_by_id = null where portal_id = $1', [
      id,
    ]);
    await this.sql('delete from dataset where portal_id = $1', [id]);
  }

  async #wait(): Promise<void> {
    // Who looked for work just before there was some looks again.
    this.clock.ring(POLL_MS);
    await delay(LOOK_MS);
    if (!this.#isHurried) return;
    for (let turns = 0; turns < TURNS_BEFORE_A_DEADLINE; turns++) await turn();
    for (const clock of this.#deadlines) clock.passDeadlines();
  }

  /** A certificate that nobody should trust is seen by https alone. */
  async #address(id: string, fault: FaultName | null): Promise<void> {
    const isTls = fault === 'incomplete-tls-chain' || fault === 'expired-certificate';
    const origin = isTls ? await this.simulator.secureUrl(id) : this.simulator.url(id);
    this.#localOrigins = fault === 'http-only' ? [] : [...this.simulator.origins, origin];
    const path = "substring(url from '^https?://[^/]+(/.*)?$')";
    await this.sql(`update portal set url = $2 || coalesce(${path}, '') where id = $1`, [id, origin]);
  }
}

export function pathOf(software: SimulatedSoftware): string {
  return software === 'table' ? '/datasets.csv' : '';
}
