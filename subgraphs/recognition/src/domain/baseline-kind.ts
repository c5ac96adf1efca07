/** Who assessed a jurisdiction against a standard: itself, or somebody else. */
export enum BaselineKind {
  SELF = 'SELF',
  EXTERNAL = 'EXTERNAL',
  NOT_STATED = 'NOT_STATED',
}
