import { QUALITY_MAXIMUM, type QualityDimensions, type QualitySum } from '../domain/quality/quality.type.js';
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

/** The mean of several datasets. */
export function metadataQuality({ datasets, ...sums }: QualitySum): MetadataQuality {
  const means = {
    findability: sums.findability / datasets,
    accessibility: sums.accessibility / datasets,
    interoperability: sums.interoperability / datasets,
    reusability: sums.reusability / datasets,
    contextuality: sums.contextuality / datasets,
  };
  const score = Object.values(means).reduce((sum, points) => sum + points, 0);
  return { score, maximum: QUALITY_MAXIMUM.total, dimensions: dimensions(means), datasets };
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
