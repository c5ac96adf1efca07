/** Ends the processes of plugins when the hub has ended without a word, those in an endless loop too. */
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Reads which processes there are until the hub, which alone holds the other end, is gone. */
const SCRIPT = `
trap '' HUP INT TERM
pids=' '
while read -r sign pid; do
  case $sign in
    +) pids="$pids$pid " ;;
    -) pids="\${pids%% $pid *} \${pids#* $pid }" ;;
  esac
done
for pid in $pids; do kill -9 "$pid"; done
/bin/rm -f "$1"/*
/bin/rmdir "$1"
`;

export class Guardian {
  readonly #stdin: Writable;

  /** @param sockets the folder of their sockets, which goes with them */
  constructor(sockets: string) {
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'guardian', sockets], {
      // Else what ends the hub's group would end it as well.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {},
    });
    // Without a shell there is still what each plugin does by itself.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    this.#stdin = child.stdin;
  }

  /** Answers what is to be called once that process has ended. */
  watch(pid: number): () => void {
    this.#stdin.write(`+ ${pid}\n`);
    return () => {
      if (this.#stdin.writable) this.#stdin.write(`- ${pid}\n`);
    };
  }

  close(): void {
    this.#stdin.end();
  }
}
