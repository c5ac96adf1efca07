/** How much of a subject a target is about: what it does in the first place, or what it touches besides. */
export enum AlignmentRelation {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
}
