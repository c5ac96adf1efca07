import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { throwawayPlace } from '../setup/throwaway-place.js';
import { TestProcess } from './test-process.js';

/** `grafo start`, or another command of it, as a process of its own. */
export class HubProcess extends TestProcess {
  constructor(environment: Readonly<Record<string, string>>, command: readonly string[] = ['start']) {
    super(['gateway/cli/bin/grafo.js', ...command], environment);
  }
}

/** A data folder, and the process id of the PostgreSQL that runs in it. */
export class TestFolder {
  readonly path = mkdtempSync(join(throwawayPlace(), 'grafo-faults-'));

  /** Empty, or with a copy of what another holds, its owners kept: the server's files are of another account. */
  constructor(model?: TestFolder) {
    if (model !== undefined) execFileSync('cp', ['-a', `${model.path}/.`, this.path]);
  }

  get postgresPid(): number | undefined {
    const file = join(this.path, 'postgres', 'data', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Whether a process lives; a zombie that nobody has waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until something holds, asking again at every turn; the test's own deadline ends it. */
export async function until(holds: () => boolean | Promise<boolean>, pauseMs = 25): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
