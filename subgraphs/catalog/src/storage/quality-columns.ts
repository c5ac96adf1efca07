import { p } from '@mikro-orm/core';

const score = () => p.double().$type<number>().nullable();

/** A score and its five dimensions, each null until somebody judged. */
export const qualityColumns = () => ({
  qualityScore: score(),
  qualityFindability: score(),
  qualityAccessibility: score(),
  qualityInteroperability: score(),
  qualityReusability: score(),
  qualityContextuality: score(),
});
