import { GrafoError } from '@grafo-abierto/schema';
import { afterAll, describe, it } from 'vitest';
import { PLUGIN_PROMISES, PluginUnderTest, type StartHub, type SuiteOptions } from '../conformance/index.js';
import type { Plugin } from '../plugin/plugin.type.js';
import { describeFailure } from '../process/report-failure.js';

/**
 * The conformance suite of plugins: registers a test for each promise that every plugin keeps.
 *
 * @param startHub `startTestHub` of `@grafo-abierto/cli`
 */
export function testPlugin(plugin: Plugin, startHub: StartHub, options: SuiteOptions = {}): void {
  describe(`plugin ${plugin.manifest.id}`, () => {
    const subject = new PluginUnderTest(plugin, startHub, options);
    afterAll(() => subject[Symbol.asyncDispose](), TIMEOUT_MS);
    for (const { name, keep } of PLUGIN_PROMISES) {
      it(name, { timeout: TIMEOUT_MS }, () => keep(subject).catch(tellWhatToDo));
    }
  });
}

/** A whole hub starts for it. */
const TIMEOUT_MS = 120_000;

/** What to do is a part of the failure, in the language of whoever runs the test. */
function tellWhatToDo(error: unknown): never {
  if (!(error instanceof GrafoError)) throw error;
  throw new Error(describeFailure(error, process.env), { cause: error });
}
