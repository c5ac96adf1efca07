/** The lists of an edition that somebody can have read; one that nobody has read is unknown, never empty. */
export enum SurveyedList {
  NOMINATIONS = 'NOMINATIONS',
  RECOGNITIONS = 'RECOGNITIONS',
  STANDARDS = 'STANDARDS',
}
