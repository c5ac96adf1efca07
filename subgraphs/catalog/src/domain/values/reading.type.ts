/** What a published text says, and whether it says it in the form that the Perfil Nacional asks for. */
export interface Reading<Value> {
  readonly value: Value;
  /** False where only a person, or our leniency, could read it. */
  readonly isExact: boolean;
}
