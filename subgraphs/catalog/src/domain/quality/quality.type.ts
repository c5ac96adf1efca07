/** The score of the metadata in the five dimensions of the European MQA: points, none of them guessed. */
export interface Quality extends QualityDimensions {
  /** The sum of the five. */
  readonly total: number;
}

export interface QualityDimensions {
  readonly findability: number;
  readonly accessibility: number;
  readonly interoperability: number;
  readonly reusability: number;
  readonly contextuality: number;
}

/** What several datasets have together: their number, and the sum of their points in each dimension. */
export interface QualitySum extends QualityDimensions {
  readonly datasets: number;
}

/**
 * The most that a dataset can have. The MQA's 405 points hold 80 for URLs that answer (`accessibility`, 50 and
 * 30): we open none of them, so these are unknown, and stand neither in the score nor in its maximum.
 */
export const QUALITY_MAXIMUM: Quality = {
  total: 325,
  findability: 100,
  accessibility: 20,
  interoperability: 110,
  reusability: 75,
  contextuality: 20,
};
