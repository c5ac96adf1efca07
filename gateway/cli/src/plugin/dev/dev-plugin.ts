/** The plugin of a folder in a hub: each change of it is tried, and what passed last goes on until the next passes. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import { describeFailure } from '@grafo-abierto/subgraph-kit/process';
import type { TriedPlugin } from '../../start/served-graph.js';
import type { CheckOutcome } from '../check/check-outcome.type.js';
import { describeOutcome } from '../check/describe-outcome.js';
import { readAnswer } from '../check/read-answer.js';
import type { RunningPlace } from '../check/remote-plugin.js';
import { tryPromises } from '../check/try-promises.js';
import { readProject } from '../project/read-project.js';
import { type RunningPlugin, startPlugin } from '../project/start-plugin.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { type DevWords, sayDev } from './say-dev.js';

export interface DevPluginOptions {
  readonly folder: string;
  readonly tryPlugin: (candidate: TriedPlugin) => Promise<PluginAnswer>;
  readonly terminal: Terminal;
}

export class DevPlugin {
  readonly #options: DevPluginOptions;
  readonly #say: DevWords;
  readonly #closing = new AbortController();
  #serving: RunningPlugin | undefined;
  #work: Promise<void> | undefined;
  #isStale = false;
  #isFirst = true;

  constructor(options: DevPluginOptions) {
    this.#options = options;
    this.#say = sayDev(options.terminal.language);
  }

  /** Tries what the folder holds now; what changes meanwhile is tried after that. */
  renew(): void {
    this.#isStale = true;
    this.#work ??= this.#renewWhileStale().finally(() => {
      this.#work = undefined;
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#work;
    await this.#serving?.stop();
  }

  async #renewWhileStale(): Promise<void> {
    const { terminal } = this.#options;
    while (this.#isStale && !this.#closing.signal.aborted) {
      this.#isStale = false;
      if (!this.#isFirst) terminal.print(this.#say.again);
      this.#isFirst = false;
      try {
        await this.#renew();
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        terminal.tell(describeFailure(error, { LANG: terminal.language }));
        this.#tellWhatStays();
      }
    }
  }

  async #renew(): Promise<void> {
    const { folder, tryPlugin, terminal } = this.#options;
    const project = await readProject(folder);
    const { manifest } = project;
    const next = await startPlugin(project, {
      onLine: (line) => terminal.tell(`  │ ${line}`),
      signal: this.#closing.signal,
    });
    const { url, sdl } = next;
    const answer = await tryPlugin({ manifest, sdl, url }).catch(async (error: unknown) => {
      await next.stop();
      throw error;
    });
    const name = `${manifest.id} ${manifest.version}`;
    const outcome = await withPromises(answer, { manifest, sdl, url });
    for (const line of describeOutcome(outcome, { name, sdl }, terminal)) terminal.print(line);
    if (answer.supergraph === undefined) {
      await next.stop();
      this.#tellWhatStays();
      return;
    }
    const before = this.#serving;
    this.#serving = next;
    this.#tellItsEnd(next);
    terminal.print(this.#say.serves(name));
    await before?.stop();
  }

  #tellWhatStays(): void {
    this.#options.terminal.print(this.#serving === undefined ? this.#say.none : this.#say.kept);
  }

  #tellItsEnd(plugin: RunningPlugin): void {
    void plugin.ended.then((how) => {
      if (this.#serving === plugin && !this.#closing.signal.aborted)
        this.#options.terminal.tell(this.#say.ended(how));
    });
  }
}

/** What it promises and does not keep yet is told, and keeps nobody from seeing it. */
async function withPromises(answer: PluginAnswer, place: RunningPlace): Promise<CheckOutcome> {
  const outcome = readAnswer(answer);
  if (!outcome.passed) return outcome;
  const tried = await tryPromises(place, answer.supergraph);
  const told = tried.map((problem) => ({ ...problem, severity: 'warning' as const }));
  return { ...outcome, problems: [...outcome.problems, ...told] };
}
