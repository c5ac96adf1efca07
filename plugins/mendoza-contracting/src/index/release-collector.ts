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

interface Collected {
  readonly releases: [Release, ...Release[]];
  /** The file of each. */
  readonly files: [string, ...string[]];
}

export class ReleaseCollector {
  readonly #byOcid = new Map<string, Collected>();
  #count = 0;

  /**
   * @returns false for one that came before: same process, id and date
   * @throws GrafoError `GRAFO_PORTAL_TOO_MANY_RECORDS`
   */
  add(release: Release, file: string): boolean {
    const known = this.#byOcid.get(release.ocid);
    if (known?.releases.some((it) => isSame(it, release))) return false;
    this.#count += 1;
    if (this.#count > RELEASES_LIMIT)
      throw new GrafoError('GRAFO_PORTAL_TOO_MANY_RECORDS', { url: file, limit: RELEASES_LIMIT });
    if (known === undefined) this.#byOcid.set(release.ocid, { releases: [release], files: [file] });
    else {
      known.releases.push(release);
      known.files.push(file);
    }
    return true;
  }

  /** Each process, once; what was collected for it is let go. */
  async compile(signal: AbortSignal): Promise<Process[]> {
    const pool = new TextPool();
    const processes: Process[] = [];
    for (const [ocid, { releases, files }] of this.#byOcid) {
      this.#byOcid.delete(ocid);
      processes.push(compileProcess(releases, fileOfLatest(releases, files), pool));
      if (processes.length % COMPILED_AT_ONCE === 0) await breathe(undefined, { signal });
    }
    return processes;
  }
}

function isSame(a: Release, b: Release): boolean {
  return typeof a.id === 'string' && a.id === b.id && a.instant === b.instant;
}

function fileOfLatest(releases: readonly Release[], files: readonly [string, ...string[]]): string {
  let latest = 0;
  releases.forEach(({ instant = 0 }, index) => {
    if (instant >= (releases[latest]?.instant ?? 0)) latest = index;
  });
  return files[latest] ?? files[0];
}
