import type { CompositionCode } from '../report/composition-problem.js';

/** One case of the corpus of invalid schemas: for what it is refused, with which code, where. */
export type Refusal = readonly [
  reason: string,
  code: CompositionCode,
  coordinate: string | undefined,
  sdls: Readonly<Record<string, string>>,
];
