/** What a command of `grafo plugin` ends with, for scripts. */
export const EXIT = {
  /** Something was refused, or failed. */
  REFUSED: 1,
  /** The command was not written as it should be. */
  USAGE: 2,
  /** Whether it passes could not be found out. */
  UNCHECKED: 3,
  /** By a signal, as shells have it. */
  INTERRUPTED: 130,
} as const;
