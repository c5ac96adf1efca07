/** What a plugin tells whoever runs it: one line each. */
export interface PluginLog {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

/** What belongs to a line, to be found by machines. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface LogOutput {
  write(line: string): unknown;
  /** A person reads plain lines; a collector reads JSON. */
  readonly isTTY?: boolean;
}

/** @param now milliseconds since 1970 */
export function createPluginLog(plugin: string, output: LogOutput, now: () => number): PluginLog {
  const tell =
    (level: 'info' | 'warn' | 'error') =>
    (message: string, facts: LogFacts = {}) => {
      const time = new Date(now()).toISOString();
      const line = output.isTTY
        ? [
            time,
            level,
            plugin,
            oneLine(message),
            ...Object.entries(facts).map(([name, fact]) => `${name}=${fact}`),
          ].join(' ')
        : JSON.stringify({ ...facts, time, level, plugin, message });
      output.write(`${line}\n`);
    };
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}

/** A message may be a text of others. */
function oneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ');
}
