import { styleText } from 'node:util';
import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';
import type { Terminal } from './terminal.type.js';

/** The terminal of this process. Without one, and with `NO_COLOR`, all is plain lines. */
export function openTerminal(): Terminal {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  return {
    language: operatorLanguage(process.env),
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    print: (line) => void process.stdout.write(`${line}\n`),
    tell,
    // It looks at NO_COLOR, and at whether the stream is a terminal.
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
    during:
      process.stderr.isTTY === true && !process.env['NO_COLOR']
        ? spin
        : (what, work) => sayAndDo(what, work, tell),
  };
}

async function spin<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const { spinner } = await import('@clack/prompts');
  const turning = spinner({ output: process.stderr, withGuide: false });
  turning.start(what);
  try {
    const result = await work();
    turning.stop(what);
    return result;
  } catch (error) {
    turning.error(what);
    throw error;
  }
}

function sayAndDo<Result>(
  what: string,
  work: () => Promise<Result>,
  tell: Terminal['tell'],
): Promise<Result> {
  tell(what);
  return work();
}
