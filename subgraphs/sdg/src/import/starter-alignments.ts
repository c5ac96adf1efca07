/** Reads the alignments of the starter folder, and which commitments were read for them, as rows. */
import { AlignmentBasis, readCsv } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { alignmentIdOf } from '../domain/alignment-claims.js';
import { AlignmentRelation } from '../domain/alignment-relation.js';
import { SubjectType } from '../domain/alignment-subject.js';
import { sortKeyOf } from '../domain/sdg-code.js';

/** Neither the owners of the commitments nor a reviewer has claimed what these files say: a method has. */
const basis = AlignmentBasis.INFERRED;
const author = 'Grafo Abierto';
const subjectType = SubjectType.INITIATIVE;

const alignment = z.object({
  initiative: z.string(),
  target: z.string(),
  relation: z.enum(AlignmentRelation),
  confidence: z.coerce.number().min(0).max(1),
  method: z.string(),
  rationale_es: z.string(),
  rationale_en: z.string(),
  source: z.string(),
});

const survey = z.object({ initiative: z.string(), method: z.string(), source: z.string() });

export function readAlignments(folder: URL) {
  return readCsv(folder, 'alignments.csv', alignment).map((row) => ({
    id: alignmentIdOf(row.initiative, row.target, basis),
    subjectType,
    subjectId: row.initiative,
    targetId: row.target,
    targetSortKey: sortKeyOf(row.target),
    relation: row.relation,
    basis,
    confidence: row.confidence,
    rationaleEs: row.rationale_es,
    rationaleEn: row.rationale_en,
    method: row.method,
    author,
    asOf: null,
    sourceId: row.source,
  }));
}

export function readSurveys(folder: URL) {
  return readCsv(folder, 'surveyed.csv', survey).map(({ initiative, method, source }) => ({
    subjectType,
    subjectId: initiative,
    method,
    basis,
    sourceId: source,
  }));
}
