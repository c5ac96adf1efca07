import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { HubProcess, TestFolder } from './hub-process.js';

export interface Hubs {
  readonly folder: TestFolder;
  /** Starts one on the test's folder, unless the environment names another; or runs another command there. */
  start(environment?: Readonly<Record<string, string>>, command?: readonly string[]): HubProcess;
}

/**
 * Gives each test a data folder of its own, and ends the hubs that it has started: an empty folder, or a copy of
 * one in which a hub has run before, which spares the test the making of the database.
 */
export function useHubs(data: 'empty' | 'used' = 'empty'): Hubs {
  let folder: TestFolder;
  let used: TestFolder | undefined;
  let processes: HubProcess[];
  if (data === 'used') {
    beforeAll(async () => {
      used = new TestFolder();
      const hub = new HubProcess({ GRAFO_DATA: used.path });
      await hub.ready();
      await hub.stop();
    });
    afterAll(() => used?.remove());
  }
  beforeEach(() => {
    folder = new TestFolder(used);
    processes = [];
  });
  afterEach(async () => {
    await Promise.all(processes.map((hub) => hub.stop('SIGTERM')));
    folder.remove();
  });
  return {
    get folder() {
      return folder;
    },
    start(environment = {}, command = ['start']) {
      const hub = new HubProcess({ GRAFO_DATA: folder.path, ...environment }, command);
      processes.push(hub);
      return hub;
    },
  };
}

/** Asks a hub something that every hub knows. */
export async function nameOfMendoza(url: string): Promise<unknown> {
  const query = encodeURIComponent('{ jurisdiction(id: "AR-M") { name } }');
  const response = await fetch(`${url}/graphql?query=${query}`);
  return ((await response.json()) as { data?: { jurisdiction?: { name?: string } } }).data?.jurisdiction
    ?.name;
}
