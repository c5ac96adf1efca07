import type { PluginUnderTest } from './plugin-under-test.js';

/** Something that every plugin keeps, as a sentence, and how it is tried. */
export interface PluginPromise {
  readonly name: string;
  /** @throws GrafoError `GRAFO_CONFORMANCE_…` that tells the author what to do, or the hub's reason to refuse it */
  readonly keep: (subject: PluginUnderTest) => Promise<void>;
}
