import type { Command } from 'commander';

/** A variable of the environment, and what it says in Spanish and in English. */
type Variable = readonly [name: string, es: string, en: string];

/** Lists what a command reads of the environment below its help, no wider than the terminal. */
export function addEnvironmentHelp(command: Command, variables: readonly Variable[]): Command {
  const widest = Math.max(...variables.map(([name]) => name.length));
  return command.addHelpText('after', () => {
    const helper = command.createHelp();
    helper.helpWidth = process.stdout.columns;
    const items = variables.map(([name, es, en]) => helper.formatItem(name, widest, `${es}\n${en}`, helper));
    return ['', 'Variables de entorno / environment variables:', ...items].join('\n');
  });
}
