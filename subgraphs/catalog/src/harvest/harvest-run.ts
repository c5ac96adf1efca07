/** What one reading of a portal has seen, found and written so far. */

import { type CatalogueIssue, CatalogueIssues } from './catalogue-issues.js';
import { type Claim, renewClaim } from './claim.js';
import type { HarvestTools } from './harvest-tools.type.js';
import { insertRows } from './insert-rows.js';
import type { PreparedRecord } from './prepare-record.js';
import { writeDatasets } from './write-datasets.js';

/** A batch is one transaction: large enough to cost little, small enough that nobody waits long for it. */
const BATCH_RECORDS = 200;
/** A single record can have megabytes. */
const BATCH_CHARACTERS = 8 * 1024 * 1024;
const BATCH_ISSUES = 1_000;

export class HarvestRun {
  readonly issues: CatalogueIssues;
  /** The ids of what the listing names: what is stored and not among them has gone. */
  readonly seen = new Set<string>();
  /** How many records were left out. */
  rejected = 0;
  /** Those of them that have no identifier. */
  unnamed = 0;
  added = 0;
  changed = 0;
  #records: PreparedRecord[] = [];
  #characters = 0;
  #found: CatalogueIssue[] = [];

  constructor(
    readonly tools: HarvestTools,
    readonly claim: Claim,
  ) {
    this.issues = new CatalogueIssues(claim);
  }

  async add(record: PreparedRecord): Promise<void> {
    if (this.seen.has(record.id)) {
      await this.reject(this.issues.refused(record, 'GRAFO_PORTAL_RECORD_DUPLICATE'));
      return;
    }
    this.seen.add(record.id);
    await this.rewrite(record);
  }

  /** Writes a record, whether it was seen before or not. */
  async rewrite(record: PreparedRecord): Promise<void> {
    this.#records.push(record);
    this.#characters += record.size;
    if (this.#records.length >= BATCH_RECORDS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async reject(issue: CatalogueIssue): Promise<void> {
    this.rejected += 1;
    await this.note(issue);
  }

  async note(issue: CatalogueIssue): Promise<void> {
    this.#found.push(issue);
    if (this.#found.length >= BATCH_ISSUES) await this.#writeIssues();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const records = this.#records;
    this.#records = [];
    this.#characters = 0;
    const { added, changed, refused } = await writeDatasets(this.tools, this.claim, records);
    this.added += added;
    this.changed += changed;
    for (const record of refused) {
      await this.reject(this.issues.refused(record, 'GRAFO_HARVEST_RECORD_UNSTORABLE'));
    }
    await this.#writeIssues();
  }

  async #writeIssues(): Promise<void> {
    const found = this.#found;
    if (found.length === 0) return;
    this.#found = [];
    const { claim, tools } = this;
    await tools.writeChanges({ actor: claim.portal.titleEs, reason: null }, async ({ reads }) => {
      await renewClaim(reads, claim, tools.leaseMs);
      await insertRows(reads, 'metadata_issue', found);
    });
  }
}
