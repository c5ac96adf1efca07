/** Reads OCDS as it is published: a release package, a record package, or either of them as JSON Lines. */
import { GrafoError } from '@grafo-abierto/plugin-kit';
import { z } from 'zod';
import type { Finding } from './finding.type.js';
import type { JsonPart } from './json/json-part.type.js';
import { PART_CHARACTERS } from './json/part-builder.js';
import { readJsonParts } from './json/read-json-parts.js';
import { type Release, readRelease } from './read-release.js';
import { field, objectOf, word } from './values/lenient.js';
import { readDay } from './values/read-day.js';
import { readWebAddress } from './values/read-web-address.js';

export type OcdsPart =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'package'; readonly about: PackageFacts }
  | { readonly kind: 'finding'; readonly finding: Finding };

/** What a package says of itself. */
export type PackageFacts = z.output<typeof packageSchema>;

const packageSchema = z.object({
  publisher: objectOf({ name: word }),
  license: field(readWebAddress),
  publishedDate: field(readDay),
});

const LISTS = new Set(['releases', 'records']);

/**
 * @param url what it is read from, for errors and findings
 * @throws GrafoError `GRAFO_PORTAL_…` once it cannot be read further; what came before was read whole
 */
export async function* readOcds(
  body: AsyncIterable<Uint8Array>,
  url: string,
): AsyncGenerator<OcdsPart, void> {
  let members = 0;
  for await (const part of readJsonParts(body, LISTS, url)) {
    if (part.kind === 'end') {
      if (members === 0) throw new GrafoError('GRAFO_PORTAL_SHAPE_UNKNOWN', { url, expected: 'releases' });
      if (part.isDamaged) yield finding('GRAFO_PORTAL_TEXT_DAMAGED', { url });
    } else if (part.kind === 'outer' && !isMember(part.value)) {
      const about = packageSchema.safeParse(part.value).data;
      if (about !== undefined) yield { kind: 'package', about };
    } else {
      yield* readMember(part, `releases[${members}]`);
      members += 1;
    }
  }
}

/** A line of JSON Lines is a release or a record itself, and a package has no process. */
function isMember(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ocid' in value;
}

function* readMember(part: Exclude<JsonPart, { kind: 'end' }>, place: string): Generator<OcdsPart, void> {
  if (part.kind === 'oversized') {
    yield finding('GRAFO_PORTAL_RECORD_TOO_LARGE', { place, limit: PART_CHARACTERS });
    return;
  }
  for (const value of releasesIn(part.value)) {
    const release = readRelease(value);
    if (release !== undefined) yield { kind: 'release', release };
    else if (typeof value === 'object' && value !== null)
      yield finding('GRAFO_PORTAL_RECORD_NAMELESS', { place });
    else
      yield finding('GRAFO_PORTAL_RECORD_NOT_OBJECT', {
        place,
        found: value === null ? 'null' : typeof value,
      });
  }
}

const recordSchema = z.object({
  compiledRelease: z.record(z.string(), z.unknown()).optional().catch(undefined),
  releases: z.array(z.unknown()).optional().catch(undefined),
});

/** Of a record, its compiled release, or else the releases that it holds; a release is its own. */
function releasesIn(value: unknown): readonly unknown[] {
  const record = recordSchema.safeParse(value).data;
  if (record?.compiledRelease !== undefined) return [record.compiledRelease];
  return record?.releases ?? [value];
}

function finding(code: Finding['code'], parameters: Finding['parameters']): OcdsPart {
  return { kind: 'finding', finding: { code, parameters } };
}
