/** Runs plugins beside the hub, each in a process of its own that it asks over a socket. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PluginManifest } from '@grafo-abierto/schema';
import type { HubLog } from '../../hub-log.js';
import { Guardian } from './guardian.js';
import { type HostClock, systemHostClock } from './host-clock.js';
import { DEFAULT_HOST_TIMES, type HostTimes } from './host-times.js';
import { HostedPlugin } from './hosted-plugin.js';
import type { HostedState } from './hosted-state.type.js';

export interface PluginHostOptions {
  /** The operator's folder of plugins: in it a folder for each, named by its id. */
  readonly folder: string;
  /** Megabytes of what JavaScript keeps, for each; buffers included it may be twice as much. */
  readonly memoryMb: number;
  readonly log: HubLog;
  /** Says by its locale in which language the log is; nothing else of it reaches a plugin. */
  readonly environment: NodeJS.ProcessEnv;
  readonly clock?: HostClock;
  readonly times?: Partial<HostTimes>;
}

/** A plugin's place in the hub, for as long as somebody needs it. */
export interface HostedSeat {
  /** `unix:/folder/name:/graphql`, the same for each of its processes. */
  readonly url: string;
  readonly state: HostedState;
  /** @throws GrafoError with why it does not run */
  ready(): Promise<void>;
  release(): Promise<void>;
}

/** A path of a socket has room for 104 bytes on macOS and 108 on Linux, with a zero at its end. */
const LONGEST_PATH = 103;
const FOLDER = 'grafo-plugins-';

export class PluginHost {
  readonly #options: PluginHostOptions;
  /** Each with whether a graph needs it. */
  readonly #hosted = new Map<HostedPlugin, boolean>();
  #opened: { readonly sockets: string; readonly guardian: Guardian } | undefined;

  constructor(options: PluginHostOptions) {
    this.#options = options;
  }

  /** How each plugin is that a graph needs, one for each version. */
  states(): readonly HostedState[] {
    const needed = [...this.#hosted].filter(([, isNeeded]) => isNeeded);
    return needed.map(([{ state }]) => state);
  }

  /** Starts a version, and keeps it running until the seat is released. */
  open(manifest: PluginManifest): HostedSeat {
    return this.#seat(manifest, true);
  }

  /** Starts a version that no graph has, in a process of its own that `states` does not tell of. */
  try(manifest: PluginManifest): HostedSeat {
    return this.#seat(manifest, false);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#hosted.keys()].map((hosted) => hosted.stop()));
    this.#hosted.clear();
    if (this.#opened === undefined) return;
    const { sockets, guardian } = this.#opened;
    this.#opened = undefined;
    guardian.close();
    await rm(sockets, { recursive: true, force: true });
  }

  #seat(manifest: PluginManifest, isNeeded: boolean): HostedSeat {
    const hosted = this.#start(manifest);
    this.#hosted.set(hosted, isNeeded);
    return {
      url: `unix:${hosted.socket}:/graphql`,
      get state() {
        return hosted.state;
      },
      ready: () => hosted.ready(),
      release: async () => {
        await hosted.stop();
        this.#hosted.delete(hosted);
      },
    };
  }

  #start(manifest: PluginManifest): HostedPlugin {
    this.#opened ??= openSockets();
    const { sockets, guardian } = this.#opened;
    return new HostedPlugin({
      clock: systemHostClock,
      ...this.#options,
      times: { ...DEFAULT_HOST_TIMES, ...this.#options.times },
      manifest,
      guardian,
      // A name that other plugins cannot guess.
      socket: join(sockets, randomBytes(6).toString('hex')),
    });
  }
}

function openSockets() {
  const sockets = makeSocketFolder();
  return { sockets, guardian: new Guardian(sockets) };
}

/** Readable for this user alone, as `mkdtemp` makes it. */
function makeSocketFolder(): string {
  const own = join(tmpdir(), FOLDER);
  const isShort = Buffer.byteLength(own) + '123456/123456789012'.length <= LONGEST_PATH;
  return mkdtempSync(isShort && !own.includes(':') ? own : join('/tmp', FOLDER));
}
