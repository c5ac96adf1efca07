import type { Terminal } from '../terminal/terminal.type.js';

/** A terminal without a person, which keeps what it was told. */
export class TestTerminal implements Terminal {
  readonly isInteractive = false;
  readonly printed: string[] = [];
  readonly told: string[] = [];

  constructor(readonly language: 'es' | 'en' = 'en') {}

  readonly print = (line: string) => void this.printed.push(line);
  readonly tell = (line: string) => void this.told.push(line);
  readonly paint: Terminal['paint'] = (_style, text) => text;
  readonly during: Terminal['during'] = (_what, work) => work();
}
