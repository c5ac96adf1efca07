/** Writes what a page shows today as observations: what is not as it was last seen is a new, dated one. */
import type { ImportSession, IncomingRow } from '@grafo-abierto/subgraph-kit';
import { TagKind } from '../domain/observation-vocabulary.js';
import { placeReading, type StoredObservation } from '../domain/place-reading.js';
import { tagCodeOf } from '../domain/tag-code.js';
import { AssessmentEntity, TagEntity, TagObservationEntity } from '../storage/observation.entity.js';
import { observationId } from './observation-rows.js';
import type { ListedCommitment } from './ogp-commitment-list.js';
import { assessmentsOf } from './ogp-facts.js';
import type { OgpPage } from './ogp-page.js';

const WHAT = {
  tags: { es: 'etiquetas del vocabulario', en: 'tags of the vocabulary' },
  tagObservations: { es: 'etiquetas observadas', en: 'tags observed' },
  assessments: { es: 'evaluaciones', en: 'assessments' },
} as const;

interface Shown {
  readonly line: number;
  readonly initiativeId: string;
  readonly kind: TagKind;
  readonly rawValue: string;
}

/** @param page undefined where its own commitment was rejected */
export async function writeObservations(
  session: ImportSession,
  page: OgpPage | undefined,
  listed: readonly ListedCommitment[],
  asOf: string | null,
): Promise<void> {
  const shown = [...listed.flatMap(listedArea), ...(page === undefined ? [] : policyAreas(page))];
  const vocabulary = new Map(shown.map(({ line, rawValue }) => [tagCodeOf(rawValue), toTag(line, rawValue)]));
  await session.addMissing(TagEntity, WHAT.tags, [...vocabulary.values()]);
  await session.merge(TagObservationEntity, WHAT.tagObservations, await placeTags(session, shown, asOf));
  if (page !== undefined) {
    // One that is known keeps its own source: the report that first gave it, say.
    await session.addMissing(AssessmentEntity, WHAT.assessments, await placeAssessments(session, page, asOf));
  }
}

function listedArea({ line, code, area }: ListedCommitment): Shown[] {
  return area === null ? [] : [{ line, initiativeId: code, kind: TagKind.LISTED_AREA, rawValue: area }];
}

function policyAreas({ code, policyAreas: areas }: OgpPage): Shown[] {
  if (areas === undefined) return [];
  const names = areas.text.split(/[,\n]/).map((name) => name.trim());
  const byCode = new Map(names.filter((name) => name !== '').map((name) => [tagCodeOf(name), name]));
  return [...byCode.values()].map((rawValue) => ({
    line: areas.line,
    initiativeId: code,
    kind: TagKind.POLICY_AREA,
    rawValue,
  }));
}

/** Its Spanish name is for a person to write. */
function toTag(line: number, published: string): IncomingRow {
  return { line, values: { code: tagCodeOf(published) }, initial: { nameEs: null, nameEn: published } };
}

/** All tags of one kind that a page shows of one commitment are one reading. */
async function placeTags(
  session: ImportSession,
  shown: readonly Shown[],
  asOf: string | null,
): Promise<IncomingRow[]> {
  const stored = await session.stored(
    TagObservationEntity,
    'initiativeId',
    shown.map(({ initiativeId }) => initiativeId),
  );
  const readingOf = ({ initiativeId, kind }: { initiativeId: string; kind: TagKind }) =>
    `${initiativeId} ${kind}`;
  const history = Map.groupBy(stored, readingOf);
  return [...Map.groupBy(shown, readingOf)].flatMap(([reading, tags]) => {
    const known = history.get(reading) ?? [];
    const place = placeReading(known, new Set(tags.map(({ rawValue }) => tagCodeOf(rawValue))), asOf);
    return tags.map(({ line, initiativeId, kind, rawValue }) => {
      const value = tagCodeOf(rawValue);
      const id = idOf(known, { ...place, value }) ?? observationId(initiativeId, kind, place.sequence, value);
      return {
        line,
        values: { id, initiativeId, kind, value, rawValue, ...place },
        initial: { asOfRaw: place.asOf, vocabularyVersion: null },
      };
    });
  });
}

async function placeAssessments(
  session: ImportSession,
  page: OgpPage,
  asOf: string | null,
): Promise<IncomingRow[]> {
  const stored = await session.stored(AssessmentEntity, 'initiativeId', [page.code]);
  return assessmentsOf(page, session.findings).map(({ line, scale, value, rawValue }) => {
    const known = stored.filter((row) => row.scale === scale);
    const place = placeReading(known, new Set([value]), asOf);
    const id = idOf(known, { ...place, value }) ?? observationId(page.code, scale, place.sequence, value);
    return {
      line,
      values: { id, initiativeId: page.code, scale, value, rawValue, ...place },
      initial: { asOfRaw: place.asOf, vocabularyVersion: null },
    };
  });
}

/** The stored observation of the same reading, which may get its day only now. */
function idOf(
  known: readonly (StoredObservation & { id: string })[],
  place: StoredObservation,
): string | undefined {
  return known.find(
    ({ value, asOf, sequence }) =>
      value === place.value && sequence === place.sequence && (asOf ?? place.asOf) === place.asOf,
  )?.id;
}
