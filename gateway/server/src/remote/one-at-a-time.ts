export interface OneAtATime {
  /** Begins the work, or waits with those who asked while it was under way. */
  run(): Promise<void>;
  /** When nothing is under way. */
  settled(): Promise<void>;
}

/** Does the same work once for all who ask for it at the same time. */
export function oneAtATime(work: () => Promise<void>): OneAtATime {
  let underWay: Promise<void> | undefined;
  return {
    run() {
      underWay ??= work().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    settled: async () => underWay,
  };
}
