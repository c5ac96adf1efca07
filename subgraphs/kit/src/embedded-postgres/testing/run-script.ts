/** Runs a few lines against one of our modules in a process of their own, for tests that must kill a holder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningScript<Report> extends AsyncDisposable {
  readonly process: ChildProcess;
  /** What the script passed to `report(value)`. */
  readonly report: Report;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Starts the script and resolves at its first `report(value)`; it is killed on disposal. */
export async function runScript<Report>(
  module: URL,
  body: (module: string) => string,
  account?: Account,
): Promise<RunningScript<Report>> {
  const code = `
    import * as subject from ${JSON.stringify(module.href)};
    const report = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
    ${body('subject')}
  `;
  const hooks = new URL('./resolve-typescript.ts', import.meta.url).href;
  const flags = ['--no-warnings', '--import', hooks, '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, flags, {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    ...account,
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`the script ended with ${status} before it reported`);
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  ended.catch(() => undefined);
  return {
    process: child,
    report: JSON.parse(line),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
