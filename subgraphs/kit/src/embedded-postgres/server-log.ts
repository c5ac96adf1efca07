/** Keeps PostgreSQL's last lines in a file that cannot fill the disk, and passes each on as it comes. */
import { appendFileSync, renameSync, statSync } from 'node:fs';

export interface ServerLog {
  readonly path: string;
  /** Takes output as it arrives, cut anywhere. */
  write(text: string): void;
  /** Adds a line of the hub's own. */
  say(line: string): void;
}

const maximumBytes = 5_000_000;

/** At most two files of 5 MB: this one and the one before it, with ".1" after its name. */
export function openServerLog(
  path: string,
  onLine?: (line: string) => void,
  limit = maximumBytes,
): ServerLog {
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  let unfinished = '';
  const keep = (text: string) => {
    if (size > limit) {
      renameSync(path, `${path}.1`);
      size = 0;
    }
    appendFileSync(path, text, { mode: 0o600 });
    size += Buffer.byteLength(text);
  };
  const write = (text: string) => {
    try {
      keep(text);
    } catch {
      // A full disk must not end the hub for the sake of a log.
    }
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  };
  return { path, write, say: (line) => write(`${line}\n`) };
}
