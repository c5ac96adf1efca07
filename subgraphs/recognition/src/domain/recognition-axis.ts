/** What a category of recognition tells apart, in the order in which categories are listed. */
export enum RecognitionAxis {
  LEVEL = 'LEVEL',
  PRINCIPLE = 'PRINCIPLE',
  THEME = 'THEME',
  SDG = 'SDG',
}
