import type { Validators } from '@grafo-abierto/plugin-kit';
import type { Finding } from '../ocds/finding.type.js';
import type { OcdsPart } from '../ocds/read-ocds.js';
import type { FileReport } from './copy.type.js';
import { FindingCounter } from './finding-counter.js';
import type { ReleaseCollector } from './release-collector.js';

/** Keeps the books of one file while it is read. */
export class FileReading {
  readonly #findings = new FindingCounter();
  #releases = 0;
  #publisher: string | null = null;
  #licence: string | null = null;

  constructor(
    private readonly address: string,
    private readonly retrievedAt: string,
    private readonly collector: ReleaseCollector,
  ) {}

  take(part: OcdsPart): void {
    if (part.kind === 'finding') this.#findings.add(part.finding);
    if (part.kind === 'package') {
      this.#publisher = part.about.publisher?.name ?? this.#publisher;
      this.#licence = part.about.license ?? this.#licence;
    }
    if (part.kind !== 'release') return;
    const { ocid, id } = part.release;
    this.#releases += 1;
    if (this.collector.add(part.release, this.address)) return;
    const parameters = { place: ocid, identifier: id ?? '' };
    this.#findings.add({ code: 'GRAFO_PORTAL_RECORD_DUPLICATE', parameters });
  }

  /** @param failure why it was not read to its end */
  report(failure: Finding | null, validators: Validators = {}): FileReport {
    return {
      address: this.address,
      publisher: this.#publisher,
      licence: this.#licence,
      retrievedAt: this.retrievedAt,
      releases: this.#releases,
      findings: this.#findings.all,
      failure,
      validators,
    };
  }
}
