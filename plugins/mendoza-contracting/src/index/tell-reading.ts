import type { Copy } from './copy.type.js';
import type { Verdict } from './judge-copy.js';

type Tell = (message: string, facts?: Readonly<Record<string, string | number>>) => void;

export interface ReadingLog {
  readonly info: Tell;
  readonly warn: Tell;
}

const OUTCOMES: Readonly<Record<Verdict, string>> = {
  TAKE: 'what was read is served',
  CUT: 'what was read is cut short, and the last good copy stays',
  SHRUNK: 'what was read is less than half of what is served, and the last good copy stays',
};

/** Tells whoever runs the plugin what a reading found, and what became of it. */
export function tellReading(
  log: ReadingLog,
  { files, processes }: Copy,
  verdict: Verdict,
  served: number,
): void {
  for (const { address, findings, failure } of files) {
    for (const { code, count } of findings) log.warn(code, { address, count });
    if (failure !== null) log.warn(failure.code, { address });
  }
  const tell = verdict === 'TAKE' ? log.info : log.warn;
  tell(OUTCOMES[verdict], { processes: processes.length, served });
}
