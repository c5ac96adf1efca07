/** Looks at the portals that people show, a few at once, in the order in which they came. */
import type { Connectors } from '@grafo-abierto/connectors';
import { GrafoError } from '@grafo-abierto/schema';
import { BackgroundLoops, type BackgroundTools } from '@grafo-abierto/subgraph-kit';
import type { Look } from '../domain/preview/preview-report.type.js';
import { storable } from '../harvest/storable.js';
import type { CatalogEntities } from '../storage/entities.js';
import { knownAddress } from '../storage/preview/known-address.js';
import {
  type ClaimedPreview,
  claimPreview,
  endPreview,
  noteRead,
} from '../storage/preview/preview-claims.js';
import { cutTexts } from './cut-texts.js';
import { lookAtPortal } from './look-at-portal.js';

export interface PreviewTools extends BackgroundTools<CatalogEntities> {
  readonly connectors: Connectors;
}

const AT_ONCE = 3;
const POLL_MS = 500;
/** A person waits. */
const LOOK_SECONDS = 20;
const BYTES = 16 * 1024 * 1024;
/** Somebody who looks sees that it goes on. */
const TOLD_MS = 1_000;

export class PreviewRunner {
  readonly #loops: BackgroundLoops;

  constructor(private readonly tools: PreviewTools) {
    this.#loops = new BackgroundLoops('catalog', tools);
  }

  start(): void {
    for (let looker = 0; looker < AT_ONCE; looker++) this.#loops.repeat(POLL_MS, () => this.#lookAtNext());
  }

  stop(): Promise<void> {
    return this.#loops.stop(new GrafoError('GRAFO_HARVEST_INTERRUPTED'));
  }

  async #lookAtNext(): Promise<boolean> {
    const claimed = await claimPreview(this.tools.reads);
    if (claimed === null) return false;
    const look = await this.#look(claimed);
    // What it was broken off in is looked at again, by another process or after the next start.
    if (!this.#loops.signal.aborted)
      await endPreview(this.tools.reads, claimed.id, storable(cutTexts(look)).value);
    return true;
  }

  async #look({ id, url, tableName, content }: ClaimedPreview): Promise<Look> {
    const { clock, reads, openHttp, connectors } = this.tools;
    const shown = { url: url ?? tableName ?? '', given: content };
    const late = new AbortController();
    const parameters = { url: shown.url, seconds: LOOK_SECONDS };
    const cancel = clock.after(LOOK_SECONDS * 1000, () =>
      late.abort(new GrafoError('GRAFO_PREVIEW_TIMEOUT', parameters)),
    );
    let told = Number.NEGATIVE_INFINITY;
    const onRead = (records: number) => {
      if (clock.now() - told < TOLD_MS) return;
      told = clock.now();
      void noteRead(reads, id, records).catch(() => undefined);
    };
    const limits = { attempts: 2, firstPauseMs: 500, bytes: BYTES, streamBytes: BYTES };
    const http = openHttp({ limits });
    const signal = AbortSignal.any([late.signal, this.#loops.signal]);
    try {
      const now = new Date(clock.now());
      const look = await lookAtPortal(shown, { connectors, http, signal, now, onRead });
      return await this.#unlessKnown(look);
    } catch (error) {
      this.tools.log.error(`catalog: a look at a portal: ${error instanceof Error ? error.stack : error}`);
      return { problem: { code: 'GRAFO_PREVIEW_FAILED', parameters: {} } };
    } finally {
      cancel();
      await http.close();
    }
  }

  /** By the address that its software has, which may be another than the one that was given. */
  async #unlessKnown(look: Look): Promise<Look> {
    const url = 'report' in look ? look.report.url : null;
    const problem = url === null ? null : await knownAddress(this.tools.reads, url);
    return problem === null ? look : { problem };
  }
}
