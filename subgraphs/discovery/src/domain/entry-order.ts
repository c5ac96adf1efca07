/** In which order initiatives and datasets are listed. */

export enum InitiativeListOrder {
  RELEVANCE = 'RELEVANCE',
  YEAR_DESC = 'YEAR_DESC',
  YEAR_ASC = 'YEAR_ASC',
  TITLE_ASC = 'TITLE_ASC',
}

export enum DatasetListOrder {
  RELEVANCE = 'RELEVANCE',
  MODIFIED_DESC = 'MODIFIED_DESC',
  MODIFIED_ASC = 'MODIFIED_ASC',
  TITLE_ASC = 'TITLE_ASC',
}
