/** The time and the chance that transports run on; a test brings its own. */
export interface TransportClock {
  /** Calls back once, after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, callback: () => void): () => void;
  /** At least 0, below 1. */
  random(): number;
}

export const systemClock: TransportClock = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
