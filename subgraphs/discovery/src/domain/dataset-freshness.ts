/** Whether a dataset keeps the rhythm that it declares. */
export enum DatasetFreshness {
  CURRENT = 'CURRENT',
  OVERDUE = 'OVERDUE',
  NOT_STATED = 'NOT_STATED',
}
