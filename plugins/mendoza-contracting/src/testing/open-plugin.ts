/** A plugin on a file of releases, for tests: its clock stands until the test moves it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContractingPlugin, createContractingPlugin } from '../create-plugin.js';

export interface TestPlugin extends AsyncDisposable {
  readonly plugin: ContractingPlugin;
  /** What the plugin has logged, a line each. */
  readonly log: readonly string[];
  /** Publishes another text in the place of the first; the plugin sees it once its copy is stale. */
  publish(text: string | Buffer): Promise<void>;
  /** Takes the file away. */
  unpublish(): Promise<void>;
  pass(milliseconds: number): void;
  /** Has the plugin look at its sources, if they are due, and waits until it has. */
  settle(): Promise<void>;
}

export const REFRESH_MS = 60 * 60_000;

/** It has read the text once it is opened, if it can be read. */
export async function openPlugin(text: string | Buffer): Promise<TestPlugin> {
  const folder = await mkdtemp(join(tmpdir(), 'mendoza-contracting-'));
  const file = join(folder, 'releases.json');
  await writeFile(file, text);
  let now = Date.UTC(2026, 2, 1);
  const log: string[] = [];
  const output = { write: (line: string) => void log.push(line) };
  const plugin = await createContractingPlugin(
    { sources: [file], refreshMs: REFRESH_MS },
    { now: () => now, output },
  );
  const opened: TestPlugin = {
    plugin,
    log,
    publish: (next) => writeFile(file, next),
    unpublish: () => rm(file),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    settle: () => plugin.settle(),
    async [Symbol.asyncDispose]() {
      await plugin.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await opened.settle();
  return opened;
}
