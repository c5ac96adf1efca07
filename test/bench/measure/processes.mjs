/** The processes of a run: started, found ready, asked what they took, and ended. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const PATIENCE_MS = 60_000;

export class Child {
  #process;
  #lines;
  #errors = '';

  constructor(file, args, options = {}) {
    this.#process = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', LANG: 'C.UTF-8', ...options.env },
    });
    this.#process.stderr.on('data', (text) => {
      this.#errors = (this.#errors + text).slice(-4_000);
    });
    this.#lines = createInterface({ input: this.#process.stdout });
  }

  /** The first line that matches. */
  printed(pattern) {
    return new Promise((resolve, reject) => {
      const fail = (why) => () => reject(new Error(`${why}: ${this.#errors}`));
      const timer = setTimeout(fail('too late'), PATIENCE_MS);
      this.#process.once('exit', fail('ended'));
      this.#lines.on('line', (line) => {
        const match = pattern.exec(line);
        if (match === null) return;
        clearTimeout(timer);
        resolve(match);
      });
    });
  }

  /** Milliseconds of processor time since it began; Linux counts them in hundredths of a second. */
  get cpu() {
    const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  /** MB of resident memory. */
  get memory() {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async stop() {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  }
}
