/** How much SDL a plugin may have: composition is quick within these, and plenty fits. */
export const POLICY_LIMITS = {
  /** Of UTF-8: 256 kB. */
  bytes: 256 * 1024,
  types: 300,
  /** Fields of objects, interfaces and inputs, and values of enums. */
  fields: 2000,
  keysOfType: 10,
  /** `[[[Float]]]` is three. */
  listDepth: 3,
  /** Brackets within brackets, anywhere: what reads SDL does so by calling itself. */
  nesting: 24,
} as const;
