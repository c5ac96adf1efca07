import { QUALITY_MAXIMUM, type Quality, type QualityDimensions } from '../domain/quality/quality.type.js';
import { type MetadataQuality, type QualityDimension, QualityDimensionName } from './quality.type.js';

interface QualityColumns {
  readonly qualityFindability: number | null;
  readonly qualityAccessibility: number | null;
  readonly qualityInteroperability: number | null;
  readonly qualityReusability: number | null;
  readonly qualityContextuality: number | null;
}

/** The five dimensions of what was judged; null of what was not. */
export function dimensionsOf(row: QualityColumns): QualityDimension[] | null {
  const { qualityFindability: findability, qualityAccessibility: accessibility } = row;
  const { qualityInteroperability: interoperability, qualityReusability: reusability } = row;
  const { qualityContextuality: contextuality } = row;
  if (findability === null || accessibility === null || interoperability === null) return null;
  if (reusability === null || contextuality === null) return null;
  return dimensions({ findability, accessibility, interoperability, reusability, contextuality });
}

/** The mean of several datasets, with how many they are. */
export function metadataQuality(quality: Quality, datasets: number): MetadataQuality {
  return {
    score: quality.total,
    maximum: QUALITY_MAXIMUM.total,
    dimensions: dimensions(quality),
    datasets,
  };
}

function dimensions(scores: QualityDimensions): QualityDimension[] {
  const dimension = (name: QualityDimensionName, key: keyof QualityDimensions): QualityDimension => ({
    dimension: name,
    score: scores[key],
    maximum: QUALITY_MAXIMUM[key],
  });
  return [
    dimension(QualityDimensionName.FINDABILITY, 'findability'),
    dimension(QualityDimensionName.ACCESSIBILITY, 'accessibility'),
    dimension(QualityDimensionName.INTEROPERABILITY, 'interoperability'),
    dimension(QualityDimensionName.REUSABILITY, 'reusability'),
    dimension(QualityDimensionName.CONTEXTUALITY, 'contextuality'),
  ];
}
