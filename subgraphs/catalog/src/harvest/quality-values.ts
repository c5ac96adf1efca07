import type { Quality } from '../domain/quality/quality.type.js';

/** A score as the columns of a dataset or a portal have it; null where nothing was judged. */
export function qualityValues(quality: Quality | null) {
  return {
    qualityScore: quality?.total ?? null,
    qualityFindability: quality?.findability ?? null,
    qualityAccessibility: quality?.accessibility ?? null,
    qualityInteroperability: quality?.interoperability ?? null,
    qualityReusability: quality?.reusability ?? null,
    qualityContextuality: quality?.contextuality ?? null,
  };
}
