/** Keeps the books of one listing: how many records, which identifiers, and what each became. */
import type { Validators } from '@grafo-abierto/plugin-kit';
import { GrafoError, type ProblemCode, type ProblemParameters } from '@grafo-abierto/schema';
import {
  EXCERPT_CHARACTERS,
  type Listed,
  type ListingEnd,
  type Place,
  type PortalRequest,
} from '../connector.type.js';
import { isRecord, type JsonRecord, kindOf } from '../dcat/field-reader.js';
import { type PublishedDataset, RECORD_BYTES } from '../published-dataset.type.js';

/** Far above what any known portal holds: a listing that has more has no end. */
const MAXIMUM_RECORDS = 1_000_000;
const RECORDS_BETWEEN_REPORTS = 500;

export class Listing {
  #records = 0;
  readonly #identifiers = new Set<string>();

  constructor(
    private readonly portal: PortalRequest,
    /** What the portal says that there are, once it does. */
    public expected: number | null = null,
  ) {}

  get records(): number {
    return this.#records;
  }

  get distinct(): number {
    return this.#identifiers.size;
  }

  has(identifier: string | null): boolean {
    return identifier !== null && this.#identifiers.has(identifier);
  }

  /** One record of JSON, whatever it is. */
  record(value: unknown, label: string, read: (raw: JsonRecord) => PublishedDataset): Listed {
    if (!isRecord(value)) {
      const place = this.place(label, null);
      return rejected(place, 'GRAFO_PORTAL_RECORD_NOT_OBJECT', value, { found: kindOf(value) });
    }
    const dataset = read(value);
    return this.keep({ kind: 'dataset', dataset }, dataset, label);
  }

  oversized(excerpt: string, label: string): Listed {
    const place = this.place(label, null);
    const parameters = { place: label, limit: RECORD_BYTES };
    return {
      kind: 'rejected',
      place,
      reason: { code: 'GRAFO_PORTAL_RECORD_TOO_LARGE', parameters },
      excerpt,
    };
  }

  /** Lists what has a name, once. */
  keep<Kept extends { readonly kind: 'dataset' | 'initiative' }>(
    kept: Kept,
    named: { readonly identifier: string | null; readonly title: string | null; readonly raw: JsonRecord },
    label: string,
  ): (Kept & { readonly place: Place }) | Extract<Listed, { kind: 'rejected' }> {
    const { identifier } = named;
    const place = this.place(label, identifier);
    if (isBlank(identifier) && isBlank(named.title)) {
      return rejected(place, 'GRAFO_PORTAL_RECORD_NAMELESS', named.raw);
    }
    if (this.has(identifier)) {
      return rejected(place, 'GRAFO_PORTAL_RECORD_DUPLICATE', named.raw, { identifier: identifier ?? '' });
    }
    if (identifier !== null && !isBlank(identifier)) this.#identifiers.add(identifier);
    return { ...kept, place };
  }

  end(coverage: ListingEnd['coverage'], validators: Validators = {}): ListingEnd {
    this.#report();
    return { kind: 'end', coverage, records: this.#records, expected: this.expected, validators };
  }

  place(label: string, identifier: string | null): Place {
    if (this.#records >= MAXIMUM_RECORDS) {
      throw new GrafoError('GRAFO_PORTAL_TOO_MANY_RECORDS', { url: this.portal.url, limit: MAXIMUM_RECORDS });
    }
    const place = { index: this.#records++, label, identifier };
    if (this.#records % RECORDS_BETWEEN_REPORTS === 0) this.#report();
    return place;
  }

  #report(): void {
    this.portal.onProgress?.({ records: this.#records, expected: this.expected });
  }
}

export function notice(code: ProblemCode, parameters: ProblemParameters): Listed {
  return { kind: 'notice', reason: { code, parameters } };
}

function rejected(place: Place, code: ProblemCode, raw: unknown, parameters: ProblemParameters = {}) {
  const excerpt = JSON.stringify(raw).slice(0, EXCERPT_CHARACTERS);
  return {
    kind: 'rejected',
    place,
    reason: { code, parameters: { place: place.label, ...parameters } },
    excerpt,
  } as const;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
