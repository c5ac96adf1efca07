/** How a command speaks to the person who runs it. */
export interface Terminal {
  readonly language: 'es' | 'en';
  /** Whether there is a person to ask. */
  readonly isInteractive: boolean;
  /** What was asked for: lines of standard output. */
  readonly print: (line: string) => void;
  /** What is told on the way: lines of standard error. */
  readonly tell: (line: string) => void;
  /** Colours a text where the terminal takes colours. */
  readonly paint: (style: 'red' | 'yellow' | 'green' | 'dim', text: string) => string;
  /** Does something that takes long, and says so. */
  readonly during: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
}
