/** Collects the releases of each process while files are read, in the order in which they came. */
import { setImmediate as breathe } from 'node:timers/promises';
import { GrafoError } from '@grafo-abierto/plugin-kit';
import type { Release } from '../ocds/read-release.js';
import { compileProcess } from '../process/compile-process.js';
import type { Process } from '../process/process.type.js';
import { TextPool } from '../process/text-pool.js';

/** Far above what the province has published since 2020; a file that has more has no end. */
const RELEASES_LIMIT = 300_000;
/** After so many the event loop gets its turn. */
const COMPILED_AT_ONCE = 200;

/** A release until its process is made: as text it takes a third of the memory, and holds on to no piece of the file. */
interface Collected {
  readonly id: string | null | undefined;
  readonly instant: number | undefined;
  readonly file: string;
  readonly text: string;
}

export class ReleaseCollector {
  readonly #byOcid = new Map<string, [Collected, ...Collected[]]>();
  #count = 0;

  /**
   * @returns false for one that came before: same process, id and date
   * @throws GrafoError `GRAFO_PORTAL_TOO_MANY_RECORDS`
   */
  add(release: Release, file: string): boolean {
    const { ocid, id, instant } = release;
    const known = this.#byOcid.get(ocid);
    if (known?.some((it) => typeof id === 'string' && it.id === id && it.instant === instant)) return false;
    this.#count += 1;
    if (this.#count > RELEASES_LIMIT)
      throw new GrafoError('GRAFO_PORTAL_TOO_MANY_RECORDS', { url: file, limit: RELEASES_LIMIT });
    const collected = { id, instant, file, text: JSON.stringify(release) };
    if (known === undefined) this.#byOcid.set(ocid, [collected]);
    else known.push(collected);
    return true;
  }

  /** Each process, once; what was collected for it is let go. */
  async compile(signal: AbortSignal): Promise<Process[]> {
    const pool = new TextPool();
    const processes: Process[] = [];
    for (const [ocid, collected] of this.#byOcid) {
      this.#byOcid.delete(ocid);
      const releases = collected.map(({ text }) => JSON.parse(text) as Release);
      processes.push(compileProcess(releases as [Release, ...Release[]], fileOfLatest(collected), pool));
      if (processes.length % COMPILED_AT_ONCE === 0) await breathe(undefined, { signal });
    }
    return processes;
  }
}

function fileOfLatest([first, ...others]: readonly [Collected, ...Collected[]]): string {
  return others.reduce((latest, it) => ((it.instant ?? 0) >= (latest.instant ?? 0) ? it : latest), first)
    .file;
}
